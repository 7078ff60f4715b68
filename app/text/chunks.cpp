// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/chunks.h"

#include "text/locales.h"

#include <QList>
#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <unicode/brkiter.h>
#include <unicode/ubrk.h>

namespace tenang::text {

namespace {

using Breaks = std::unique_ptr<icu::BreakIterator>;

icu::UnicodeString aliasOf(const QString &text)
{
    return {UBool(0), reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size())};
}

// Where words begin, in UTF-16 units.
QList<qsizetype> wordStarts(const QString &text, const QString &lang)
{
    UErrorCode status = U_ZERO_ERROR;
    const Breaks breaks(icu::BreakIterator::createWordInstance(localeOf(lang), status));
    QList<qsizetype> starts;
    if (U_FAILURE(status) || !breaks)
        return starts;
    const icu::UnicodeString source = aliasOf(text);
    breaks->setText(source);
    int32_t start = breaks->first();
    for (int32_t end = breaks->next(); end != icu::BreakIterator::DONE; start = end, end = breaks->next()) {
        if (breaks->getRuleStatus() >= UBRK_WORD_NONE_LIMIT)
            starts.append(start);
    }
    return starts;
}

QStringList sentences(const QString &text, const QString &lang)
{
    UErrorCode status = U_ZERO_ERROR;
    const Breaks breaks(icu::BreakIterator::createSentenceInstance(localeOf(lang), status));
    if (U_FAILURE(status) || !breaks)
        return {text};
    const icu::UnicodeString source = aliasOf(text);
    breaks->setText(source);
    QStringList found;
    int32_t start = breaks->first();
    for (int32_t end = breaks->next(); end != icu::BreakIterator::DONE; start = end, end = breaks->next())
        found.append(text.sliced(start, end - start));
    return found;
}

// What a voice pauses at, in the scripts of our languages.
bool isPause(QChar sign)
{
    static const QString signs = QStringLiteral(",;:\u2013\u2014\u060C\u061B\u104A\u3001\uFF0C\uFF1B\uFF1A");
    return signs.contains(sign);
}

// Words that a new idea begins with; of the language that our protocols are written in.
bool isJoint(QStringView word)
{
    static const QSet<QString> joints{QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("but"),
        QStringLiteral("so"), QStringLiteral("because"), QStringLiteral("if"), QStringLiteral("when"),
        QStringLiteral("where"), QStringLiteral("how"), QStringLiteral("what"), QStringLiteral("who"),
        QStringLiteral("why"), QStringLiteral("that"), QStringLiteral("which"), QStringLiteral("before"),
        QStringLiteral("after"), QStringLiteral("until"), QStringLiteral("while")};
    return joints.contains(word.toString().toLower());
}

// The word that the second half begins with: after a pause if there is one that leaves two words on each
// side, else at a joint.
qsizetype middle(const QString &sentence, const QList<qsizetype> &words)
{
    const auto unevenness = [&](qsizetype word) { return std::abs(2 * word - words.size()); };
    qsizetype best = -1;
    qsizetype joint = -1;
    for (qsizetype word = 2; word <= words.size() - 2; ++word) {
        qsizetype before = words[word];
        while (before > words[word - 1] && (sentence[before - 1].isSpace() || sentence[before - 1] == u'"'))
            --before;
        const bool pauses = before > words[word - 1] && isPause(sentence[before - 1]);
        if (pauses && (best < 0 || unevenness(word) < unevenness(best)))
            best = word;
        const qsizetype next = word + 1 < words.size() ? words[word + 1] : sentence.size();
        const QStringView said = QStringView(sentence).sliced(words[word], next - words[word]).trimmed();
        if (isJoint(said) && (joint < 0 || unevenness(word) < unevenness(joint)))
            joint = word;
    }
    return best >= 0 ? best : joint >= 0 ? joint : words.size() / 2;
}

void part(const QString &sentence, const QString &lang, int most, QStringList &into)
{
    const QString piece = sentence.trimmed();
    if (piece.isEmpty())
        return;
    const QList<qsizetype> words = wordStarts(piece, lang);
    if (words.isEmpty() && !into.isEmpty()) { // a sign that stands alone belongs to what was said before it
        into.last() += QLatin1Char(' ') + piece;
        return;
    }
    if (words.size() <= most) {
        into.append(piece);
        return;
    }
    const qsizetype second = words[middle(piece, words)];
    part(piece.first(second), lang, most, into);
    part(piece.sliced(second), lang, most, into);
}

} // namespace

QStringList chunks(const QString &text, const QString &lang, int most)
{
    QStringList pieces;
    for (const QString &sentence : sentences(text, lang))
        part(sentence, lang, std::max(most, 1), pieces);
    return pieces;
}

int wordCount(const QString &text, const QString &lang)
{
    return int(wordStarts(text, lang).size());
}

} // namespace tenang::text
