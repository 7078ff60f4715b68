// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QString>

#include <functional>

namespace tenang::tour {

// A hand and an eye at the window: touches what is shown, types, waits and takes pictures. Everything goes
// through the window's own events, as a finger and a keyboard would.
class Hand {
public:
    explicit Hand(QQuickWindow &window)
        : m_window(window)
    {
    }

    // The shown item of that objectName, scrolled into sight; nullptr when there is none.
    [[nodiscard]] QQuickItem *find(const QString &objectName) const;
    bool tap(const QString &objectName);
    bool write(const QString &objectName, const QString &text);
    // Lets the app run until `settled`, or until patience ends (false).
    bool wait(const std::function<bool()> &settled) const;
    void pause(int milliseconds) const;
    void resize(const QSize &size) const;
    [[nodiscard]] bool picture(const QString &file) const;

private:
    void press(const QPointF &at) const;
    void reveal(QQuickItem &item) const;

    QQuickWindow &m_window;
};

} // namespace tenang::tour
