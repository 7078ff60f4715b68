// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/datevalue.h"

#include <algorithm>
#include <utility>

namespace tenang::text {

namespace {

constexpr int longestLife = 130; // years; nobody known became older than 122
constexpr int farthestAhead = 20; // years; passports are valid for ten

bool fits(Calendar calendar, int year, QDate today)
{
    const std::optional<Days> days = daysOf(calendar, year);
    return days && isWithinReach({days->first, days->last}, today, 0);
}

// A name that two calendars have belongs to either; a number to any.
bool isAllowed(Calendar calendar, const QList<MonthName> &names)
{
    const Calendar named = isAligned(calendar) ? Calendar::Gregorian : calendar;
    return names.isEmpty() || std::any_of(names.begin(), names.end(), [&](const MonthName &n) {
        return n.calendar == named || n.calendar == Calendar::OfLanguage;
    });
}

// Which calendars a year of digits only can be of, for writers of a language.
QList<Calendar> calendarsOfYear(int year, const DateContext &context)
{
    const auto can = [&](Calendar calendar) { return fits(calendar, year, context.today); };
    const QString &lang = context.lang;
    if (can(Calendar::Buddhist)) // far from all others
        return {Calendar::Buddhist};
    if (context.isEthiopic()) {
        // The two counts are seven or eight years apart and both in use.
        QList<Calendar> either;
        for (const Calendar calendar : {Calendar::Ethiopic, Calendar::Gregorian}) {
            if (can(calendar))
                either.append(calendar);
        }
        return either;
    }
    if (can(Calendar::Gregorian)) {
        // Nepal counts in Bikram Sambat, 56 or 57 years ahead, which is not read here.
        if (lang == u"ne" && year > context.today.year())
            return {};
        return {Calendar::Gregorian};
    }
    if (lang == u"fa" || lang == u"ps") {
        if (can(Calendar::Persian))
            return {Calendar::Persian};
        return can(Calendar::Islamic) ? QList{Calendar::Islamic} : QList<Calendar>{};
    }
    if (lang == u"ar"
        || lang == u"ur") { // many who speak Urdu count in the Persian calendar, Afghans above all
        QList<Calendar> either;
        for (const Calendar calendar : {Calendar::Islamic, Calendar::Persian}) {
            if (can(calendar))
                either.append(calendar);
        }
        return either;
    }
    return {};
}

QList<Calendar> calendarsOf(const DateParts &parts, const DateContext &context)
{
    const auto can = [&](Calendar calendar) {
        return isAllowed(calendar, parts.names) && fits(calendar, parts.year, context.today);
    };
    if (parts.era != Calendar::OfLanguage)
        return can(parts.era) ? QList{parts.era} : QList<Calendar>{};
    if (context.preferred != Calendar::OfLanguage && can(context.preferred))
        return {context.preferred};
    if (parts.names.isEmpty())
        return calendarsOfYear(parts.year, context);
    QList<Calendar> found;
    for (const Calendar calendar :
        {Calendar::Gregorian, Calendar::Buddhist, Calendar::Islamic, Calendar::Persian, Calendar::Ethiopic}) {
        if (can(calendar))
            found.append(calendar);
    }
    return found;
}

EdtfDate yearOf(QDate day, Doubt doubt)
{
    return {.year = day.year(), .doubt = doubt};
}

EdtfDate monthOf(QDate day, Doubt doubt)
{
    return {.year = day.year(), .month = day.month(), .doubt = doubt};
}

EdtfDate dayOf(QDate day, Doubt doubt)
{
    return {.year = day.year(), .month = day.month(), .day = day.day(), .doubt = doubt};
}

DateValue single(const EdtfDate &date)
{
    return {.from = asEnd(date), .to = asEnd(date), .one = date};
}

// A third of a year or of a decade. Nobody means a border by it, so the ends inside are approximate; that a
// year does not begin before its first day is not.
DateValue third(const DateParts &parts, const Days &days)
{
    const int which = parts.part == DateWord::Early ? 0 : parts.part == DateWord::Middle ? 1 : 2;
    DateValue value;
    if (parts.decade) {
        value.from = {.year = days.first.year() + 3 * which};
        value.to = {.year = days.first.year() + 3 * which + 3};
    } else {
        value.from = monthOf(days.first.addMonths(4 * which), Doubt::None);
        value.to = monthOf(days.first.addMonths(4 * which + 3), Doubt::None);
    }
    value.from.doubt = parts.doubt | (which > 0 ? Doubt::Approximate : Doubt::None);
    value.to.doubt = parts.doubt | (which < 2 ? Doubt::Approximate : Doubt::None);
    return value;
}

DateValue alignedReading(const DateParts &parts, Calendar calendar, int month, const Days &days)
{
    if (parts.localSeason) {
        // Which months are dry or wet is another matter in Myawaddy, in Kuching and in Surabaya, and many of
        // these seasons span two years: EDTF has no word for them, so what can be said is "about that year".
        return single(yearOf(days.first, parts.doubt | Doubt::Approximate));
    }
    if (parts.season != 0) {
        if (parts.doubt != Doubt::None) // no season in doubt at level 1
            return single(yearOf(days.first, parts.doubt | Doubt::Approximate));
        return single({.year = days.first.year(), .month = parts.season});
    }
    if (parts.part != DateWord::Filler && month == 0)
        return third(parts, days);
    if (parts.decade && calendar == Calendar::Gregorian)
        return single({.year = days.first.year(), .hidden = 1, .doubt = parts.doubt});
    if (parts.decade)
        return {.from = yearOf(days.first, parts.doubt), .to = yearOf(days.last, parts.doubt)};
    // A third of a month would name days that nobody said: the month it is.
    if (parts.day != 0)
        return single(dayOf(days.first, parts.doubt));
    return single(month != 0 ? monthOf(days.first, parts.doubt) : yearOf(days.first, parts.doubt));
}

// Years and months that begin on other days than ours.
DateValue otherReading(const DateParts &parts, Calendar calendar, int month, const Days &days)
{
    const Doubt sighted = calendar == Calendar::Islamic ? Doubt::Approximate : Doubt::None;
    if (parts.localSeason || parts.season != 0) {
        const Doubt doubt = parts.doubt | Doubt::Approximate;
        return {.from = yearOf(days.first, doubt), .to = yearOf(days.last, doubt)};
    }
    if (parts.day != 0)
        return single(dayOf(days.first, parts.doubt | sighted));
    if (parts.part != DateWord::Filler && month == 0) {
        const Doubt doubt = parts.doubt | Doubt::Approximate;
        const int which = parts.part == DateWord::Early ? 0 : parts.part == DateWord::Middle ? 1 : 2;
        const qint64 length = days.first.daysTo(days.last) + 1;
        return {.from = monthOf(days.first.addDays(length * which / 3), doubt),
            .to = monthOf(days.first.addDays(length * (which + 1) / 3 - 1), doubt)};
    }
    // About a year is not about its first and last day.
    if (parts.doubt != Doubt::None && month == 0)
        return {.from = yearOf(days.first, parts.doubt), .to = yearOf(days.last, parts.doubt)};
    if (parts.doubt != Doubt::None)
        return {.from = monthOf(days.first, parts.doubt), .to = monthOf(days.last, parts.doubt)};
    return {.from = dayOf(days.first, sighted), .to = dayOf(days.last, sighted)};
}

std::optional<DateValue> reading(const DateParts &parts, Calendar calendar, int month, int day)
{
    std::optional<Days> days = daysOf(calendar, parts.year, month, day);
    if (!days || (parts.decade && (month != 0 || parts.year % 10 != 0 || !isAligned(calendar))))
        return std::nullopt;
    if (parts.decade)
        days->last = days->first.addYears(10).addDays(-1);
    DateValue value = isAligned(calendar) ? alignedReading(parts, calendar, month, *days)
                                          : otherReading(parts, calendar, month, *days);
    value.calendar = calendar;
    return value;
}

// What is true of each of several readings.
DateValue joined(const QList<DateValue> &readings)
{
    QDate first = strictBounds(readings.front().from).earliest;
    QDate last = strictBounds(readings.front().to).latest;
    Doubt doubt = Doubt::Uncertain;
    Calendar calendar = readings.front().calendar;
    bool toDay = true;
    bool toMonth = true;
    for (const DateValue &each : readings) {
        first = std::min(first, strictBounds(each.from).earliest);
        last = std::max(last, strictBounds(each.to).latest);
        doubt = doubt | each.from.doubt | each.to.doubt;
        calendar = each.calendar == calendar ? calendar : Calendar::OfLanguage;
        toDay = toDay && each.from.day > 0;
        toMonth = toMonth && each.from.month > 0;
    }
    const auto end = toDay ? dayOf : toMonth ? monthOf : yearOf;
    return {.from = end(first, doubt), .to = end(last, doubt), .alternatives = true, .calendar = calendar};
}

} // namespace

bool isWithinReach(const Bounds &days, QDate today, int more)
{
    return days.earliest.year() <= today.year() + farthestAhead + more
        && days.latest.year() >= today.year() - longestLife - more;
}

std::optional<DateValue> dateValue(const DateParts &parts, const DateContext &context)
{
    QList<DateValue> readings;
    const auto add = [&](Calendar calendar, int month, int day) {
        if (const std::optional<DateValue> value = reading(parts, calendar, month, day))
            readings.append(*value);
    };
    const QList<Calendar> found = calendarsOf(parts, context);
    for (const Calendar calendar : found) {
        if (parts.names.isEmpty())
            add(calendar, parts.month, parts.day);
        for (const MonthName &name : parts.names) {
            if (isAllowed(calendar, {name}))
                add(calendar, name.month, parts.day);
        }
        if (parts.exchangeable)
            add(calendar, parts.day, parts.month);
    }
    if (readings.size() <= 1)
        return readings.isEmpty() ? std::nullopt : std::optional(readings.front());
    DateValue value = joined(readings);
    if (parts.exchangeable && readings.size() == 2 && isAligned(value.calendar)) {
        value.one = readings.front().from; // day first; a "?" reaches over both (edtf.h)
        value.one->doubt = value.one->doubt | Doubt::Uncertain;
    }
    return value;
}

} // namespace tenang::text
