// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/screens/screen.h"

#include <vector>

namespace tenang::bench {

// What the thread of the screen works for one frame of a list that moves: the move itself, in which the view
// makes the lines that come into sight, and the drawing, from the window's request to draw (animations,
// layout, synchronizing, painting by the software renderer) to the frame that is handed to the window system.
// The wait between the two for the screen's next turn is nobody's work and is left out.
class Frames : public QObject {
public:
    explicit Frames(Screen &screen);
    ~Frames() override;

    // Moves and waits for the frame; its milliseconds.
    double after(const std::function<void()> &move);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    Screen &m_screen;
    Screen::Clock::time_point m_asked;
    std::optional<double> m_drawing; // of the last frame
};

} // namespace tenang::bench
