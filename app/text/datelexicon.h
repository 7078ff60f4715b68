// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/datetokens.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <unicode/locid.h>

// The words that dates are made of, for looking them up; for datetokens.cpp.
namespace tenang::text {

struct DateLexiconEntry {
    QString key; // as dateLexiconKey
    DateToken token;
};

// By the first character of their keys.
using DateLexicon = QHash<QChar, QList<DateLexiconEntry>>;

// Folded, with single spaces, without the full stops of abbreviations and without apostrophes.
[[nodiscard]] QString dateLexiconKey(const QString &text);

// The table's language that `lang` is of ("pt" of "pt-BR"); English where it is of none.
[[nodiscard]] QString dateLanguage(const QString &lang);

// nullopt: CLDR does not know the language, and ICU would answer in that of the process instead.
[[nodiscard]] std::optional<icu::Locale> knownLocale(const QString &lang);

// Of a language and English. Made once a thread, in some tens of milliseconds.
[[nodiscard]] DateLexicon dateLexicon(const QString &lang);
// Of all languages of the table, without what is not the same in all of them.
[[nodiscard]] DateLexicon dateLexiconOfAll();

} // namespace tenang::text
