// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What languages and countries are called in another language (Unicode CLDR, by ICU). Names are short and in
// no grammatical case: fit for lists and after a colon.
namespace tenang::text {

// `code` as languages() has it, `in` BCP 47. Where CLDR does not know it, its English name; where the table
// does not either, the code.
[[nodiscard]] QString languageName(const QString &code, const QString &in);
// `code` is ISO 3166-1 alpha-2; comes back itself where it is none.
[[nodiscard]] QString countryName(const QString &code, const QString &in);

} // namespace tenang::text
