// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/pathway.h"
#include "referral/service.h"

namespace tenang::referral {

// Whether a service is open, and what says so. Times are in the service's zone.
struct Hours {
    OpenState state = OpenState::Unknown;
    QDateTime until; // open: when it closes; invalid: it does not, or nothing says
    QDateTime nextOpen; // closed: when it opens; invalid: within 400 days nothing says
    QList<Evidence> evidence; // the rows that decide, sorted
    std::optional<int> ageDays; // of the data: since somebody last checked
    QStringList reasons; // OPEN_NOW OPENS_AT CLOSED_UNTIL HOURS_UNKNOWN HOURS_STALE ENDED
    friend bool operator==(const Hours &, const Hours &) = default;
};

// Opening hours by standards.md §2.2 (a) to (g): rows are a union; x_always_open wins; a row spills past
// midnight when it closes before it opens; 00:00 to 23:59 is the whole day. x_closed_dates take their day out
// of every row, except rows written for that season (valid_from to valid_to of at most 31 days: HSDS's
// holiday hours). Unknown, never guessed: no row; a row that cannot be read; only rows whose valid_to is past
// or whose valid_from is still to come; a stale row that would be open now. Past `until` the recurrence
// really ended: closed, ENDED.
[[nodiscard]] Hours hoursAt(const Service &service, const QDateTime &at);

// Local times of one instant, computed once a zone.
class LocalTimes {
public:
    explicit LocalTimes(const QDateTime &at)
        : m_at(at)
    {
    }
    [[nodiscard]] const QDateTime &in(const QTimeZone &zone);

private:
    struct Known {
        QTimeZone zone;
        QDateTime local;
    };
    QDateTime m_at;
    QList<Known> m_known;
};

enum class HoursReason { OpenNow, ClosedUntil, Unknown, Stale, Ended };
[[nodiscard]] QString toString(HoursReason reason); // OPEN_NOW CLOSED_UNTIL HOURS_UNKNOWN HOURS_STALE ENDED

struct StateNow {
    OpenState state = OpenState::Unknown;
    HoursReason reason = HoursReason::Unknown;
};

// The state alone: what hoursAt() says, without the search for the next change.
[[nodiscard]] StateNow stateAt(const Service &service, LocalTimes &times);

} // namespace tenang::referral
