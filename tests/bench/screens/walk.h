// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/screens/screen.h"

#include <vector>

namespace tenang::bench {

struct Change {
    QString page;
    double milliseconds = 0;
};

// An officer's way through every page of the app, as it is pressed: a whole conversation, its papers, the
// lists, the locked tablet. Begins and ends at Home.
class Walk {
public:
    explicit Walk(Screen &screen)
        : m_screen(screen)
    {
    }

    void round();
    [[nodiscard]] const std::vector<Change> &changes() const { return m_changes; }

private:
    void aroundHome();
    void talk();
    void besideTopic();
    void afterTalk();
    void pathway();
    void cases();
    void locked();
    // `sight`: the name of an item that comes into sight, "-NAME" of one that goes.
    void go(const char *page, const char *tapped, const char *sight);
    void goOnTo(const char *page, const char *phase); // prompt for prompt
    void pinTo(const char *page, const char *sight); // the PIN brings it back
    [[nodiscard]] bool sees(QStringView sight) const;
    void tap(const char *name);
    void write(const char *text);
    void note(const char *page, double milliseconds);

    Screen &m_screen;
    std::vector<Change> m_changes;
};

} // namespace tenang::bench
