// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/hours.h"

#include "referral/recurrence.h"

#include <algorithm>

namespace tenang::referral {

namespace {

constexpr int day = 24 * 60 * 60;
constexpr int seasonDays = 31;
constexpr int horizonDays = 400; // longest ordinary gap: once a year

enum class Standing { Unreadable, Stale, NotYet, Ended, Current };

Standing standingOf(const Schedule &row, QDate today)
{
    if (!row.unreadable.isEmpty())
        return Standing::Unreadable;
    const bool ended = row.ends.isValid() && today > row.ends;
    if (row.validTo.isValid() && today > row.validTo) // stale, unless it had ended before that
        return ended && row.ends <= row.validTo ? Standing::Ended : Standing::Stale;
    if (ended)
        return Standing::Ended;
    return row.validFrom.isValid() && today < row.validFrom ? Standing::NotYet : Standing::Current;
}

bool isSeasonal(const Schedule &row)
{
    return row.validFrom.isValid() && row.validTo.isValid()
        && row.validFrom.daysTo(row.validTo) <= seasonDays;
}

bool isClosedDay(const Service &service, const Schedule &row, QDate date)
{
    if (row.closedDates.contains(date))
        return true;
    if (isSeasonal(row))
        return false;
    return std::ranges::any_of(
        service.schedules, [&](const Schedule &other) { return other.closedDates.contains(date); });
}

// `ignoreValidity`: what the row would say if it were not stale.
bool beginsOn(const Service &service, const Schedule &row, QDate date, bool ignoreValidity = false)
{
    const bool valid = ignoreValidity
        || ((!row.validFrom.isValid() || date >= row.validFrom)
            && (!row.validTo.isValid() || date <= row.validTo));
    return valid && occursOn(row, date) && !isClosedDay(service, row, date);
}

// Length from the opening, over midnight if need be.
int secondsOpen(const Schedule &row)
{
    return row.closes > row.opens ? row.closes - row.opens : row.closes + day - row.opens;
}

bool isOpen(const Service &service, const Schedule &row, const QDateTime &local, bool ignoreValidity = false)
{
    const int now = local.time().msecsSinceStartOfDay() / 1000;
    const QDate today = local.date();
    if (now >= row.opens && now < row.opens + secondsOpen(row)
        && beginsOn(service, row, today, ignoreValidity))
        return true;
    const int spill = row.opens + secondsOpen(row) - day;
    return now < spill && beginsOn(service, row, today.addDays(-1), ignoreValidity);
}

struct Decision {
    OpenState state = OpenState::Unknown;
    HoursReason reason = HoursReason::Unknown;
    QList<const Schedule *> rows;
};

Decision decide(const Service &service, LocalTimes &times, bool withRows)
{
    Decision made;
    bool open = false, unreadable = false, stale = false, staleOpen = false, current = false, ended = false;
    QList<const Schedule *> openRows, doubtful, quiet;
    const auto keep = [withRows](QList<const Schedule *> &list, const Schedule &row) {
        if (withRows)
            list.append(&row);
    };
    for (const Schedule &row : service.schedules) {
        if (!row.unreadable.isEmpty()) {
            unreadable = true;
            keep(doubtful, row);
            continue;
        }
        const QDateTime &local = times.in(row.zone);
        switch (standingOf(row, local.date())) {
        case Standing::Unreadable:
        case Standing::NotYet:
            keep(quiet, row);
            break;
        case Standing::Stale:
            stale = true;
            staleOpen = staleOpen || isOpen(service, row, local, true);
            keep(doubtful, row);
            break;
        case Standing::Ended:
            ended = true;
            keep(quiet, row);
            break;
        case Standing::Current:
            current = true;
            keep(quiet, row);
            break;
        }
        // Also for rows that ended or went stale yesterday: last night's hours may still run.
        if (isOpen(service, row, local)) {
            open = true;
            keep(openRows, row);
        }
    }
    if (open)
        return {OpenState::Open, HoursReason::OpenNow, openRows};
    if (stale && (staleOpen || !current))
        return {OpenState::Unknown, HoursReason::Stale, doubtful};
    if (unreadable)
        return {OpenState::Unknown, HoursReason::Unknown, doubtful};
    if (current)
        return {OpenState::Closed, HoursReason::ClosedUntil, quiet};
    if (ended)
        return {OpenState::Closed, HoursReason::Ended, quiet};
    return {OpenState::Unknown, HoursReason::Unknown, quiet};
}

struct Span {
    qint64 from = 0, to = 0; // milliseconds since the epoch
    const Schedule *row = nullptr;
};

// Openings that begin from the day before `at` to `days` later, joined where they touch.
QList<Span> openings(const Service &service, LocalTimes &times, int days)
{
    QList<Span> spans;
    for (const Schedule &row : service.schedules) {
        if (!row.unreadable.isEmpty())
            continue;
        const QDate today = times.in(row.zone).date();
        for (int i = -1; i <= days; ++i) {
            const QDate date = today.addDays(i);
            if (!beginsOn(service, row, date))
                continue;
            const int closes = row.opens + secondsOpen(row);
            const QDateTime from(date, QTime::fromMSecsSinceStartOfDay(row.opens * 1000), row.zone);
            const QDateTime to(
                date.addDays(closes / day), QTime::fromMSecsSinceStartOfDay(closes % day * 1000), row.zone);
            spans.append({from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch(), &row});
        }
    }
    std::ranges::sort(spans, {}, &Span::from);
    QList<Span> joined;
    for (const Span &span : std::as_const(spans)) {
        if (!joined.isEmpty() && span.from <= joined.last().to)
            joined.last().to = qMax(joined.last().to, span.to);
        else
            joined.append(span);
    }
    return joined;
}

QDateTime inZone(qint64 instant, const Schedule &row)
{
    return QDateTime::fromMSecsSinceEpoch(instant, row.zone);
}

// Looks a week ahead first: nearly every answer lies there.
void findChange(const Service &service, const QDateTime &at, LocalTimes &times, Hours &hours)
{
    const qint64 now = at.toMSecsSinceEpoch();
    for (const int days : {8, horizonDays}) {
        const QList<Span> spans = openings(service, times, days);
        const qint64 known = now + (days - 1) * qint64{day} * 1000; // further spans might still join
        for (const Span &span : spans) {
            if (hours.state == OpenState::Open && span.from <= now && now < span.to && span.to < known) {
                hours.until = inZone(span.to, *span.row);
                return;
            }
            if (hours.state == OpenState::Closed && span.from > now) {
                hours.nextOpen = inZone(span.from, *span.row);
                hours.reasons = QStringList{QStringLiteral("OPENS_AT")};
                return;
            }
        }
    }
}

} // namespace

QString toString(HoursReason reason)
{
    switch (reason) {
    case HoursReason::OpenNow:
        return QStringLiteral("OPEN_NOW");
    case HoursReason::ClosedUntil:
        return QStringLiteral("CLOSED_UNTIL");
    case HoursReason::Stale:
        return QStringLiteral("HOURS_STALE");
    case HoursReason::Ended:
        return QStringLiteral("ENDED");
    case HoursReason::Unknown:
        break;
    }
    return QStringLiteral("HOURS_UNKNOWN");
}

const QDateTime &LocalTimes::in(const QTimeZone &zone)
{
    for (const Known &known : std::as_const(m_known)) {
        if (known.zone == zone)
            return known.local;
    }
    m_known.append({zone, m_at.toTimeZone(zone)});
    return m_known.last().local;
}

StateNow stateAt(const Service &service, LocalTimes &times)
{
    if (service.alwaysOpen)
        return {OpenState::Open, HoursReason::OpenNow};
    const Decision decision = decide(service, times, false);
    return {decision.state, decision.reason};
}

Hours hoursAt(const Service &service, const QDateTime &at)
{
    Hours hours;
    if (service.assured.isValid() && service.assured <= at.date())
        hours.ageDays = static_cast<int>(service.assured.daysTo(at.date()));
    if (service.alwaysOpen) {
        hours.state = OpenState::Open;
        hours.evidence = {service.evidence};
        hours.reasons = QStringList{QStringLiteral("OPEN_NOW")};
        return hours;
    }
    LocalTimes times(at);
    const Decision decision = decide(service, times, true);
    hours.state = decision.state;
    hours.reasons = QStringList{toString(decision.reason)};
    for (const Schedule *row : decision.rows)
        hours.evidence.append(row->evidence);
    std::sort(hours.evidence.begin(), hours.evidence.end());
    if (hours.state != OpenState::Unknown)
        findChange(service, at, times, hours);
    return hours;
}

} // namespace tenang::referral
