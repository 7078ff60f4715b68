// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tenang::text {

struct Token {
    QString text; // folded (folding.h)
    qsizetype start = 0; // in UTF-16 units of the source
    qsizetype length = 0;
    friend bool operator==(const Token &, const Token &) = default;
};

// The units that search works with, in order of their start.
// Scripts that part words with spaces give words. Scripts that do not (Khmer, Lao, Thai, Burmese and their
// neighbours, Han, Kana, Hangul) give every character with its marks and every pair of neighbours, in the
// order a ab b bc c. So a query's tokens, taken as one phrase, are found wherever the query stands in a text:
// also a name that no dictionary knows, and also after ICU's dictionaries have changed (an FTS5 index must
// get the same tokens when a row leaves it as when it came). U+200B between such characters is not seen. Pure
// and independent of the locale; offsets always lie inside the text on character borders.
[[nodiscard]] QList<Token> searchTokens(const QString &text);

// Names the form of these tokens: changes when our rules or ICU's tables do. An index made under another name
// has to be made anew: its words would not be found, nor taken out.
[[nodiscard]] QString searchForm();

} // namespace tenang::text
