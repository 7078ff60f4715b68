// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/query.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace tenang::vault {

namespace {

constexpr qsizetype mostTokens = 64; // a pasted page is not a question

// Around token number `found`. Cut only where a token starts or ends, and never inside a character: sara am
// is two letters for a search and the end of one character for a reader.
QString cutOut(const QString &text, const QList<text::Token> &tokens, qsizetype found, qsizetype length)
{
    if (text.isEmpty())
        return {};
    const qsizetype place = found < tokens.size() ? tokens[found].start : 0;
    const qsizetype from = std::max<qsizetype>(0, place - length / 3);
    qsizetype start = from == 0 ? 0 : place;
    qsizetype end = text.size();
    if (from + length < text.size())
        end = found < tokens.size() ? place + tokens[found].length : 0;
    for (const text::Token &token : tokens) {
        if (token.start >= from)
            start = std::min(start, token.start);
        if (token.start + token.length <= from + length)
            end = std::max(end, token.start + token.length);
    }
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    characters.setPosition(start);
    if (!characters.isAtBoundary())
        start = characters.toPreviousBoundary();
    characters.setPosition(end);
    if (!characters.isAtBoundary())
        end = characters.toNextBoundary();
    const QString cut = text.sliced(start, std::max(start, end) - start).simplified();
    return (start > 0 ? QStringLiteral("…") : QString()) + cut
        + (end < text.size() ? QStringLiteral("…") : QString());
}

} // namespace

Query::Query(const QString &typed)
{
    const QList<text::Token> tokens = text::searchTokens(typed);
    qsizetype runEnd = -1;
    for (const text::Token &token : tokens.first(std::min(mostTokens, tokens.size()))) {
        if (token.text.isEmpty() || token.text.contains(QChar::Null))
            continue;
        if (token.start < runEnd)
            m_phrases.last().append(token.text);
        else
            m_phrases.append({token.text});
        runEnd = std::max(runEnd, token.start + token.length);
    }
}

QString Query::expression() const
{
    QStringList phrases;
    for (QStringList phrase : m_phrases) {
        for (QString &word : phrase)
            word = u'"' + word.replace(u'"', QStringLiteral("\"\"")) + u'"';
        phrases.append(phrase.join(QStringLiteral(" + ")));
    }
    // A run without spaces is found inside longer runs as it is; only a word with a beginning needs the star.
    const bool begins = !m_phrases.isEmpty() && m_phrases.last().size() == 1;
    return phrases.join(QStringLiteral(" AND ")) + (begins ? QStringLiteral(" *") : QString());
}

bool Query::standsAt(const QStringList &phrase, const QList<text::Token> &tokens, qsizetype at) const
{
    if (at + phrase.size() > tokens.size())
        return false;
    const bool begins = &phrase == &m_phrases.last() && phrase.size() == 1;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        const QString &word = tokens[at + i].text;
        if (begins ? !word.startsWith(phrase[i]) : word != phrase[i])
            return false;
    }
    return true;
}

QString Query::snippet(const QString &text, qsizetype length) const
{
    const QList<text::Token> tokens = text::searchTokens(text);
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        const auto standsHere = [&](const QStringList &phrase) { return standsAt(phrase, tokens, at); };
        if (std::ranges::any_of(m_phrases, standsHere))
            return cutOut(text, tokens, at, length);
    }
    return cutOut(text, tokens, tokens.size(), length);
}

QString Query::snippetAt(const QString &text, qsizetype place, qsizetype length)
{
    const QList<text::Token> tokens = text::searchTokens(text);
    return cutOut(
        text, tokens, std::ranges::find(tokens, place, &text::Token::start) - tokens.begin(), length);
}

} // namespace tenang::vault
