// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/calendars.h"

#include <QDate>
#include <QString>

#include <optional>

// A date as a person says it and an officer types it: "12 Nov 2026", "12/11/2569", "about March 2025", "late
// 2025", "before 2020", "between 2019 and 2021", "the 1990s", "ราวปี 2568", "2026年11月20日", "1403/12/3",
// "2025-03~". Kept as it was given, beside a value that can be sorted and reckoned with, which is never more
// exact than what was said. Pure: no clock, no locale of the process; never fails but by not understanding.
namespace tenang::text {

struct ReadDate {
    QString given; // unchanged
    QString edtf; // level 0 or 1 (edtf.h), Gregorian
    QDate earliest; // inclusive; invalid = open. boundsOf() the EDTF: wider than its digits where in doubt
    QDate latest;
    bool approximate = false; // any doubt: about, perhaps, one of two readings, a sighted moon
    QString calendar; // it was given in (calendarKey); "" where it could be one of two
};

// nullopt: not understood in whole. Nothing is then lost: the caller keeps what was typed.
//
// `lang` is BCP 47, of who wrote it: months, words, order of the numbers and, where they do not say, the
// calendar. English is read beside every language. `today` decides what cannot be: a year is told of within
// 130 years back and 20 ahead, so 2568 is Buddhist in every language and 1403 Persian in Persian; a number
// that no calendar of the language has within reach is not read. `preferred`: the calendar of the document in
// hand; taken where its year is within reach and neither the month's name nor an era says otherwise.
//
// Rules where people differ:
//  - 12/11/2026 is day first, month first only for writers of such a language (CLDR's short form; Filipino).
//    Where the language does not settle it, as in English, it is "2026-11-12?", with bounds over both.
//  - A year of two digits is not read: 68 is 1968 or 2568.
//  - A year or month that does not begin with one of ours becomes the interval of its days; every Islamic day
//    is approximate (calendars.h). In Amharic and Tigrinya a bare year is one of two, Gregorian or Ethiopic.
//  - In Nepali a year still to come is not read: it is one of Bikram Sambat, which is not known here.
//  - before, after: without the unit named; since, from, until, by: with it.
//  - early, mid, late: a third of the year or decade; of a month, the whole month.
//  - A dry or rainy season is about its year ("2025~").
//
// Words of other languages are looked for when those of `lang` and English do not do. The first time takes up
// to a second, and `Words::OfLanguage` leaves it out.
enum class Words { OfLanguage, OfEveryLanguage };
[[nodiscard]] std::optional<ReadDate> readDate(const QString &given, const QString &lang, QDate today,
    Calendar preferred = Calendar::OfLanguage, Words words = Words::OfEveryLanguage);

// Whole years, both possible.
struct Ages {
    int least = 0;
    int most = 0; // 130 where the earliest day of birth is open
    friend bool operator==(const Ages &, const Ages &) = default;
};

// nullopt: not born by then, or no such day. Who is born on 29 February is a year older on 1 March.
[[nodiscard]] std::optional<Ages> agesOn(const ReadDate &birth, QDate day);

// A child is below eighteen (Convention on the Rights of the Child, article 1; Palermo Protocol, article 3
// d).
enum class AgeBand { Adult, Child, Unsure };

// Unsure wherever both are possible.
[[nodiscard]] AgeBand ageBand(const Ages &ages);

} // namespace tenang::text
