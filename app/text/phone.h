// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What a telephone number is, by libphonenumber's tables of numbering plans. For whoever writes a directory:
// the tablet shows and dials what its agency wrote down, and never judges a number in the room.
namespace tenang::text {

struct PhoneNumber {
    enum class Kind {
        None, // no number of this country, nor an international one
        Short, // a short code of this country, such as 191: nothing to dial from abroad
        Unassigned, // of the right length, but in no range that the country gives out
        Valid,
    };

    Kind kind = Kind::None;
    QString e164; // "+6621234567" of a valid one
    QString country; // ISO 3166-1 alpha-2 of a valid one; "" for numbers of no country (+800)
};

// `typed` as somebody wrote it, in digits of any script, with spaces, brackets, an extension. `country` is
// where it is dialled, ISO 3166-1 alpha-2; "": only international numbers can be read.
[[nodiscard]] PhoneNumber phoneNumber(const QString &typed, const QString &country);

} // namespace tenang::text
