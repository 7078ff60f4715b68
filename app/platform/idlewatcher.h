// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace tenang::platform {

// Notices that nobody has touched the tablet for a while, whatever window or field is open, so that the
// screen can be covered (design.md §7: 120 s outside an interview, 10 min inside, 60 s handed over). Time
// that the machine slept counts. Only input from a person is activity: what the app sends itself is not.
class IdleWatcher : public QObject {
    Q_OBJECT

public:
    // Milliseconds from any fixed start, never going back.
    using TimeSource = std::function<qint64()>;

    explicit IdleWatcher(TimeSource now = sinceBoot, QObject *parent = nullptr);

    // Zero or less: never. Starts counting from now.
    void setLimit(std::chrono::seconds limit);
    [[nodiscard]] std::chrono::seconds limit() const { return m_limit; }

    // As if the person had touched the screen.
    void markActive();
    // Looks at the time at once; the timer calls it by itself.
    void check();

    bool eventFilter(QObject *watched, QEvent *event) override;

    // CLOCK_BOOTTIME.
    [[nodiscard]] static qint64 sinceBoot();

Q_SIGNALS:
    // Once for each stretch of stillness.
    void idle();

private:
    void rearm();

    TimeSource m_time;
    std::chrono::seconds m_limit{0};
    qint64 m_lastActive = 0;
    bool m_told = false;
    QTimer m_timer;
};

} // namespace tenang::platform
