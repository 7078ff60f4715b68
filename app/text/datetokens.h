// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/datewords.h"

#include <QList>
#include <QString>

#include <optional>

// A date as words, numbers and signs. The months and eras of all calendars and what stands between the parts
// of a date are those of Unicode CLDR (by ICU), in a language and in English; where a text is in neither, in
// all languages of the table (languages.h), except for what two of them would read differently.
namespace tenang::text {

struct MonthName {
    // Never Buddhist: its names are the Gregorian ones. OfLanguage: of every calendar, because the name is a
    // number ("11月").
    Calendar calendar = Calendar::Gregorian;
    int month = 0; // from 1
    friend bool operator==(const MonthName &, const MonthName &) = default;
};

struct DateToken {
    DateWord word = DateWord::Filler;
    int value = 0; // Number: itself. Season: 21 to 24. Sign: the character
    int digits = 0; // Number: how many, 1 to 4
    Calendar era = Calendar::OfLanguage; // Era
    QList<MonthName> months = {}; // Month: one, or one in each of two calendars
    friend bool operator==(const DateToken &, const DateToken &) = default;
};

// How numbers of a date with its year last are ordered.
enum class DayOrder { DayFirst, MonthFirst, Unsettled };

// `lang` BCP 47. Unsettled: English, whose readers are of both kinds; a language that writes the year first;
// one that CLDR does not know.
[[nodiscard]] DayOrder dayOrder(const QString &lang);

// nullopt: something in it is no word of a date, or it is longer than any date. `given` as it was typed.
[[nodiscard]] std::optional<QList<DateToken>> dateTokens(
    const QString &given, const QString &lang, bool everyLanguage);

} // namespace tenang::text
