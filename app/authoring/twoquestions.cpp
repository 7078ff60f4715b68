// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/twoquestions.h"

#include "authoring/wording.h"

#include <QRegularExpression>

#include <algorithm>

namespace tenang::authoring {

namespace {

// What begins a request for an account; "Start where you like" asks for nothing yet.
const QLatin1StringView request(
    R"((?:tell (?:me|us)|describe|explain|show (?:me|us)|(?:walk|take) me through|help me understand)\b)");
const QLatin1StringView word(R"((?:who|whom|what|when|where|why|how)(?: \w+)? )");
const QLatin1StringView auxiliary(
    R"((?:did|do|does|was|were|is|are|have|has|had|can|could|would|will)(?:n't)? )");
const QLatin1StringView subject(
    R"((?:i|you|he|she|it|they|we|there|this|that|these|those|the|an?|any\w*|some\w*|your)\b)");

QRegularExpression expressionOf(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

bool isMark(QChar character)
{
    return character == u'?' || character == QChar(0xff1f) || character == QChar(0x061f)
        || character == QChar(0x1367); // full width, Arabic, Ethiopic
}

bool asksTwiceInEnglish(const QString &text)
{
    static const QRegularExpression sentences(QStringLiteral("[^.?!]+[.?!]*"));
    static const QRegularExpression begins
        = expressionOf(QLatin1StringView(R"(^(?:(?:and|so|then|now|please),? +)*)") + request);
    static const QRegularExpression goesOn = expressionOf(QLatin1StringView(R"(\b(?:and|but),? (?:)") + word
        + auxiliary + u'|' + auxiliary + subject + QLatin1StringView(R"()[^.?!]*\?)"));
    static const QRegularExpression asksOn
        = expressionOf(QLatin1StringView(R"([\w,] (?:and|but),? (?:please )?)") + request);
    const QString plain = text.simplified().replace(QChar(0x2019), u'\'');
    int asked = 0;
    for (auto found = sentences.globalMatch(plain); found.hasNext();) {
        const QString sentence = found.next().captured().trimmed();
        const bool asks = sentence.endsWith(u'?') || begins.match(sentence).hasMatch();
        asked += asks ? 1 : 0;
        if (asks && (goesOn.match(sentence).hasMatch() || asksOn.match(sentence).hasMatch()))
            return true;
    }
    return asked > 1;
}

} // namespace

bool asksTwice(const QString &text, const QString &language)
{
    return std::ranges::count_if(text, isMark) > 1 || (isEnglish(language) && asksTwiceInEnglish(text));
}

} // namespace tenang::authoring
