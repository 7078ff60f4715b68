// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tenang::text {

struct Token {
    QString text; // folded: NFKC, case folded, marks that readers ignore removed
    qsizetype start = 0; // in UTF-16 units of the source
    qsizetype length = 0;
    friend bool operator==(const Token &, const Token &) = default;
};

// Words as a reader of the script sees them (ICU dictionaries for Khmer, Lao, Thai, Burmese, Chinese,
// Japanese), folded for search. Pure and independent of the locale; offsets always lie inside the text on
// character borders.
[[nodiscard]] QList<Token> searchTokens(const QString &text);

} // namespace tenang::text
