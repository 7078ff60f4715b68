// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tenang::vault {

// What a reader typed, as words. A word with spaces around it stands alone; a run of a script without spaces
// is one phrase of overlapping units (text/words.h). All must be there; the last word counts as a beginning.
class Query {
public:
    explicit Query(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_phrases.isEmpty(); }
    // For MATCH: every word an FTS5 string, which our tokenizer takes as it is. Nothing typed becomes syntax.
    [[nodiscard]] QString expression() const;
    // About `length` characters of a text around the first place that answers, on one line, plain.
    [[nodiscard]] QString snippet(const QString &text, qsizetype length = 120) const;

    // The same around the token that begins at `place`; from the beginning where none does.
    [[nodiscard]] static QString snippetAt(const QString &text, qsizetype place, qsizetype length = 120);

private:
    [[nodiscard]] bool standsAt(
        const QStringList &phrase, const QList<text::Token> &tokens, qsizetype at) const;

    QList<QStringList> m_phrases;
};

} // namespace tenang::vault
