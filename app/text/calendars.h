// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

// The calendars that people on these routes count their years in, and which days a year or month of them
// is (ICU). Pure; nothing here knows a clock or a locale.
namespace tenang::text {

enum class Calendar {
    OfLanguage, // whichever the readers of a language would think of
    Gregorian,
    Buddhist, // Gregorian days and months, the year 543 more: as Thailand has counted since 1941
    // Umm al-Qura, the table of Saudi Arabia, and the arithmetic calendar outside its years (1300 to 1600).
    // It is computed from the same new moons that the committees of other countries look for, so it agrees
    // with them more often than the arithmetic one; either may be a day off, which is why readers of dates
    // mark every Islamic one as approximate.
    Islamic,
    Persian, // solar Hijri, of Iran and Afghanistan
    Ethiopic, // Amete Mihret, thirteen months
};

// Unicode's key for it (BCP 47 "ca"): "gregory", "buddhist", "islamic-umalqura", "persian", "ethiopic"; ""
// for OfLanguage.
[[nodiscard]] QString calendarKey(Calendar calendar);

// Its year and months are the Gregorian ones, whatever the year is called.
[[nodiscard]] constexpr bool isAligned(Calendar calendar)
{
    return calendar == Calendar::Gregorian || calendar == Calendar::Buddhist;
}

struct Days {
    QDate first;
    QDate last; // inclusive
};

// The days of a year; of a month of it; one day. `month` from 1, `day` from 1, 0 = the whole. nullopt: there
// is no such day, or the year is not within 1 to 9999.
[[nodiscard]] std::optional<Days> daysOf(Calendar calendar, int year, int month = 0, int day = 0);

} // namespace tenang::text
