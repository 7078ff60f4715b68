// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/recurrence.h"

namespace tenang::referral {

namespace {

QDate weekOf(QDate day, int weekStart)
{
    return day.addDays(-((day.dayOfWeek() - weekStart + 7) % 7));
}

bool inWeeklyRhythm(const Schedule &schedule, QDate day)
{
    if (schedule.interval == 1)
        return true;
    const qint64 days = weekOf(schedule.starts, schedule.weekStart).daysTo(weekOf(day, schedule.weekStart));
    return days / 7 % schedule.interval == 0;
}

bool inMonthlyRhythm(const Schedule &schedule, QDate day)
{
    if (schedule.interval == 1)
        return true;
    const int months = (day.year() - schedule.starts.year()) * 12 + day.month() - schedule.starts.month();
    return months % schedule.interval == 0;
}

bool isOrdinal(const Schedule::Ordinal &ordinal, QDate day)
{
    if (ordinal.weekday != day.dayOfWeek())
        return false;
    if (ordinal.nth == 0)
        return true;
    const int fromStart = (day.day() - 1) / 7 + 1;
    const int fromEnd = (day.daysInMonth() - day.day()) / 7 + 1;
    return ordinal.nth > 0 ? ordinal.nth == fromStart : -ordinal.nth == fromEnd;
}

bool isMonthDay(int wanted, QDate day)
{
    return wanted > 0 ? wanted == day.day() : day.daysInMonth() + wanted + 1 == day.day();
}

} // namespace

bool occursOn(const Schedule &schedule, QDate day)
{
    if ((schedule.starts.isValid() && day < schedule.starts)
        || (schedule.ends.isValid() && day > schedule.ends))
        return false;
    const bool onDay = std::ranges::any_of(
        schedule.byDay, [&](const Schedule::Ordinal &ordinal) { return isOrdinal(ordinal, day); });
    if (schedule.frequency == Schedule::Frequency::Weekly) {
        const bool matches
            = schedule.byDay.isEmpty() ? day.dayOfWeek() == schedule.starts.dayOfWeek() : onDay;
        return matches && inWeeklyRhythm(schedule, day);
    }
    if (schedule.byDay.isEmpty() && schedule.byMonthDay.isEmpty())
        return day.day() == schedule.starts.day() && inMonthlyRhythm(schedule, day);
    const bool onMonthDay
        = std::ranges::any_of(schedule.byMonthDay, [&](int wanted) { return isMonthDay(wanted, day); });
    return (schedule.byDay.isEmpty() || onDay) && (schedule.byMonthDay.isEmpty() || onMonthDay)
        && inMonthlyRhythm(schedule, day);
}

QDate dayOfOccurrence(const Schedule &schedule, int count)
{
    constexpr int thirtyYears = 10'958;
    QDate day = schedule.starts;
    for (int i = 0; i < thirtyYears; ++i, day = day.addDays(1)) {
        if (occursOn(schedule, day) && --count <= 0)
            return day;
    }
    return {};
}

} // namespace tenang::referral
