// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/calendars.h"

#include <cmath>
#include <memory>
#include <unicode/calendar.h>
#include <unicode/locid.h>
#include <unicode/timezone.h>

namespace tenang::text {

namespace {

constexpr int buddhistYears = 543;

std::optional<Days> gregorianDays(int year, int month, int day)
{
    const QDate first(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    if (!first.isValid())
        return std::nullopt;
    if (day != 0)
        return Days{first, first};
    return Days{first, (month == 0 ? first.addYears(1) : first.addMonths(1)).addDays(-1)};
}

// Making one takes longer than all that is asked of it.
icu::Calendar *icuCalendar(Calendar calendar)
{
    const auto made = [](const char *id) {
        UErrorCode failed = U_ZERO_ERROR;
        std::unique_ptr<icu::Calendar> one(
            icu::Calendar::createInstance(icu::TimeZone::getGMT()->clone(), icu::Locale(id), failed));
        if (U_FAILURE(failed) != 0)
            one.reset();
        else
            one->setLenient(0);
        return one;
    };
    thread_local const std::unique_ptr<icu::Calendar> islamic = made("en@calendar=islamic-umalqura");
    thread_local const std::unique_ptr<icu::Calendar> persian = made("en@calendar=persian");
    thread_local const std::unique_ptr<icu::Calendar> ethiopic = made("en@calendar=ethiopic");
    return calendar == Calendar::Islamic ? islamic.get()
        : calendar == Calendar::Persian  ? persian.get()
                                         : ethiopic.get();
}

QDate dayIn(icu::Calendar &calendar, int year, int month, int day)
{
    constexpr double msecsOfDay = 86'400'000;
    UErrorCode failed = U_ZERO_ERROR;
    calendar.clear();
    calendar.set(UCAL_YEAR, year);
    calendar.set(UCAL_MONTH, month - 1);
    calendar.set(UCAL_DATE, day);
    const double msecs = calendar.getTime(failed); // refuses a day that is none
    if (U_FAILURE(failed) != 0)
        return {};
    return QDate(1970, 1, 1).addDays(qint64(std::floor(msecs / msecsOfDay)));
}

} // namespace

QString calendarKey(Calendar calendar)
{
    switch (calendar) {
    case Calendar::Gregorian:
        return QStringLiteral("gregory");
    case Calendar::Buddhist:
        return QStringLiteral("buddhist");
    case Calendar::Islamic:
        return QStringLiteral("islamic-umalqura");
    case Calendar::Persian:
        return QStringLiteral("persian");
    case Calendar::Ethiopic:
        return QStringLiteral("ethiopic");
    case Calendar::OfLanguage:
        break;
    }
    return {};
}

std::optional<Days> daysOf(Calendar calendar, int year, int month, int day)
{
    const int mostMonths = calendar == Calendar::Ethiopic ? 13 : 12;
    if (calendar == Calendar::OfLanguage || year < 1 || year > 9999 || month < 0 || month > mostMonths
        || day < 0 || day > 31 || (month == 0 && day != 0))
        return std::nullopt;
    if (calendar == Calendar::Buddhist)
        year -= buddhistYears;
    if (isAligned(calendar))
        return year < 1 ? std::nullopt : gregorianDays(year, month, day);
    icu::Calendar *const counted = icuCalendar(calendar);
    if (counted == nullptr)
        return std::nullopt;
    const QDate first = dayIn(*counted, year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    if (!first.isValid())
        return std::nullopt;
    if (day != 0)
        return Days{first, first};
    const bool ofYear = month == 0 || month == mostMonths;
    const QDate next = dayIn(*counted, ofYear ? year + 1 : year, ofYear ? 1 : month + 1, 1);
    if (!next.isValid())
        return std::nullopt;
    return Days{first, next.addDays(-1)};
}

} // namespace tenang::text
