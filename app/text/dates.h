// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

// How a day is written for readers of a language: names of months, order and the calendar that its readers
// use (Unicode CLDR, by ICU): Thai the Buddhist one, Persian and Pashto the solar Hijri one. Digits
// are those of all other numbers on a screen, ASCII. English is day, month, year, with months of three
// letters; so is a language whose months ICU does not know (Tetum). Never empty for a valid date; empty for
// one that is not.
namespace tenang::text {

enum class DayForm {
    Whole, // 12 Nov 2026
    OfYear, // 12 Nov
    OfWeek, // Thu 12 Nov
};

// `in` is BCP 47.
[[nodiscard]] QString dayText(QDate day, const QString &in, DayForm form = DayForm::Whole);

} // namespace tenang::text
