// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace tenang {

// The only source of "now" (UTC with the local offset kept). Tests and the tour hand in a clock of their own.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

// Stands still until told to move: the same story gives the same pictures and papers.
class SetClock final : public Clock {
public:
    explicit SetClock(QDateTime start)
        : m_now(std::move(start))
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

// RFC 3339 with offset, milliseconds dropped; the one spelling of a time in files and on the command line.
[[nodiscard]] QString toRfc3339(const QDateTime &time);
// Invalid QDateTime unless the text has a date, a time and an offset (or Z).
[[nodiscard]] QDateTime fromRfc3339(const QString &text);

} // namespace tenang
