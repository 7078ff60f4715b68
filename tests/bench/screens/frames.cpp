// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/screens/frames.h"

namespace tenang::bench {

Frames::Frames(Screen &screen)
    : m_screen(screen)
{
    m_screen.window().installEventFilter(this);
    connect(&m_screen.window(), &QQuickWindow::frameSwapped, this,
        [this] { m_drawing = millisecondsSince(m_asked); });
}

Frames::~Frames() = default;

bool Frames::eventFilter(QObject * /*watched*/, QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest)
        m_asked = Screen::Clock::now();
    return false;
}

double Frames::after(const std::function<void()> &move)
{
    m_screen.hand().pause(1); // what is left of the frame before
    m_drawing.reset();
    const auto before = Screen::Clock::now();
    move();
    const double moving = millisecondsSince(before);
    m_screen.window().update(); // a list that is at its end moves no more, and draws no more
    QEventLoop loop;
    connect(&m_screen.window(), &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit);
    loop.exec();
    return moving + *m_drawing;
}

} // namespace tenang::bench
