// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDateTime>

namespace tenang {

// Time that nobody can set: milliseconds since the machine was started, sleep included, and which start that
// was. Two of them tell a span only when `boot` is the same.
struct Uptime {
    Id boot; // null where the system does not say
    qint64 milliseconds = 0;
    friend bool operator==(const Uptime &, const Uptime &) = default;
};

// The only source of "now" (UTC with the local offset kept). Tests and the tour hand in a clock of their own.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    [[nodiscard]] virtual QDateTime now() const = 0;
    [[nodiscard]] virtual Uptime uptime() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] Uptime uptime() const override; // CLOCK_BOOTTIME and the kernel's boot id
};

// Stands still until told to move: the same story gives the same pictures and papers.
class SetClock final : public Clock {
public:
    explicit SetClock(QDateTime start)
        : m_now(std::move(start))
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] Uptime uptime() const override { return m_uptime; }
    void advance(qint64 seconds)
    {
        m_now = m_now.addSecs(seconds);
        m_uptime.milliseconds += seconds * 1000;
    }
    void setWall(const QDateTime &now) { m_now = now; } // as somebody sets the clock of a tablet
    void reboot(const Id &boot) { m_uptime = {boot, 0}; }

private:
    QDateTime m_now;
    Uptime m_uptime{Id::fromBytes(QByteArray(16, 'b')), 0};
};

// RFC 3339 with offset, milliseconds dropped; the one spelling of a time in files and on the command line.
[[nodiscard]] QString toRfc3339(const QDateTime &time);
// Invalid QDateTime unless the text has a date, a time and an offset (or Z).
[[nodiscard]] QDateTime fromRfc3339(const QString &text);

} // namespace tenang
