// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

// A date that need not be exact, as the Extended Date/Time Format writes it (Library of Congress, 2019; ISO
// 8601-2): levels 0 and 1 without times of day and without years of other than four digits. "2025",
// "2025-03", "2025-03-12", "2025-21" (a season), "199X", "19XX", "2025-XX", "2025-03-XX", "2025-XX-XX", each
// but a season with "~", "?" or "%" behind it; "2025-03/2025-06~", "../2020", "2020/..", "/2020" and "2020/"
// (an end that is not known).
namespace tenang::text {

enum class Doubt { None = 0, Uncertain = 1, Approximate = 2, Both = 3 }; // nothing, ?, ~, %

[[nodiscard]] constexpr Doubt operator|(Doubt one, Doubt other)
{
    return Doubt(int(one) | int(other));
}

struct EdtfDate {
    static constexpr int unspecified = -1; // XX

    int year = 0; // Gregorian, 1 to 9999; the first one where digits are unspecified
    int hidden = 0; // how many last digits of the year are X: 0 to 2, and then there is no month
    int month = 0; // 0: none, 1 to 12, unspecified, or a season: 21 spring, 22 summer, 23 autumn, 24 winter
    int day = 0; // 0: none, 1 to 31, unspecified
    Doubt doubt = Doubt::None;

    [[nodiscard]] bool isSeason() const { return month > 12; }
    friend bool operator==(const EdtfDate &, const EdtfDate &) = default;
};

struct Edtf {
    std::optional<EdtfDate> from = {}; // nullopt: open
    std::optional<EdtfDate> to = {};
    bool interval = false; // false: `from` is all of it, and there
    bool unknown = false; // the open end is not known ("/2020"), rather than not there ("../2020")
    friend bool operator==(const Edtf &, const Edtf &) = default;
};

// Inclusive; invalid = open.
struct Bounds {
    QDate earliest;
    QDate latest;
};

// nullopt: not of this form, no day of the calendar, an interval that ends before it begins, or one that is
// open at both ends.
[[nodiscard]] std::optional<Edtf> readEdtf(const QString &text);
[[nodiscard]] QString edtfText(const Edtf &value);

// The standard does not say how far "about" reaches. Here, as in python-edtf, one more of the unit that was
// given on either side (a year for "2025~", a month for "2025-03~", a decade for "199X~"), two for "%". An
// uncertain day by itself whose day and month could be taken for each other reaches over both: "2026-11-12?"
// until 11 December. A season is of no hemisphere (the codes 21 to 24 are "independent of location"), and so
// are its bounds: spring and autumn from March to 22 December, summer and winter from the December before to
// the March after.
[[nodiscard]] Bounds boundsOf(const Edtf &value);

// The days of one date, as given: its doubt left aside.
[[nodiscard]] Bounds strictBounds(const EdtfDate &date);

[[nodiscard]] bool isDoubtful(const Edtf &value); // any of ~ ? %

// The last unit before a date and the first one after it, of the size it was given in, with the same doubt:
// before "2020" "2019". A season counts as its year, with "~".
[[nodiscard]] EdtfDate unitBefore(const EdtfDate &date);
[[nodiscard]] EdtfDate unitAfter(const EdtfDate &date);

// An end of an interval, where no season can stand: its year, with "~".
[[nodiscard]] EdtfDate asEnd(const EdtfDate &date);

} // namespace tenang::text
