// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/calendars.h"

#include <QString>

#include <span>

// The words around a date that no table of months has: about, before, late, the year of which count. By hand,
// and only for languages where they are certain: English (read in every language), Thai, Vietnamese,
// Indonesian and Malay, Chinese, Khmer, Burmese, Urdu, Bangla; of Arabic, Persian, Lao and Amharic the words
// for eras. Other languages have their months, digits and what CLDR writes between them (datetokens.h).
namespace tenang::text {

enum class DateWord {
    Number,
    Month,
    Era, // of a calendar
    About, // ~
    Maybe, // ?
    Early, // part of a year or decade
    Middle,
    Late,
    Before, // before or behind what it belongs to, as languages differ
    After,
    Since, // that day included; the first half of "from … to …"
    Until,
    Between,
    And,
    To, // between the ends of a range
    Season, // of the year's four: 21 spring, 22 summer, 23 autumn, 24 winter
    LocalSeason, // dry, rainy, hot, cool: which months these are is different in every country
    Decade, // behind its first year
    Filler, // year, month, day, of: says nothing that order does not
    Sign, // one of / - . , ~ ? %
};

struct DateWordEntry {
    const char16_t *languages; // primary subtags with spaces around each
    DateWord word;
    const char16_t *texts; // with | between
    int season = 0;
    Calendar era = Calendar::OfLanguage;
};

[[nodiscard]] std::span<const DateWordEntry> dateWords();

} // namespace tenang::text
