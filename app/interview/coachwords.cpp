// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/coachwords.h"

#include <algorithm>

namespace tenang::interview {

namespace {

constexpr qsizetype sameLetters = 4, otherLetters = 3;
constexpr qsizetype shortLetters = 3, otherShortLetters = 1; // dog, dogs
// Of words with the same beginning no more are looked at: nobody says more of them, a hostile text may.
constexpr qsizetype mostAlike = 32;

bool beginAlike(const QString &one, const QString &other)
{
    const qsizetype shorter = std::min(one.size(), other.size());
    qsizetype same = 0;
    while (same < shorter && one.at(same) == other.at(same))
        ++same;
    const qsizetype others = std::max(one.size(), other.size()) - same;
    return (same >= sameLetters && others <= otherLetters)
        || (same >= shortLetters && others <= otherShortLetters);
}

} // namespace

Subject::Subject(const protocol::CoachRules &rules, const QList<text::SpokenToken> &tokens)
    : m_rules(&rules)
{
    for (const text::SpokenToken &token : tokens) {
        if (token.kind != text::SpokenToken::Kind::Word || rules.small.contains(token.text)
            || m_words.contains(token.text))
            continue;
        m_words.insert(token.text);
        if (const auto group = rules.alikeGroup.constFind(token.text); group != rules.alikeGroup.cend())
            m_groups.insert(*group);
        QStringList &beginning = m_beginnings[token.text.left(shortLetters)];
        if (beginning.size() < mostAlike)
            beginning.append(token.text);
    }
}

bool Subject::holds(const QString &word) const
{
    if (m_words.contains(word))
        return true;
    if (const auto group = m_rules->alikeGroup.constFind(word); group != m_rules->alikeGroup.cend()) {
        if (m_groups.contains(*group))
            return true;
    }
    const auto beginning = m_beginnings.constFind(word.left(shortLetters));
    return beginning != m_beginnings.cend()
        && std::ranges::any_of(*beginning, [&](const QString &other) { return beginAlike(word, other); });
}

bool Subject::isNearly(const Subject &other) const
{
    if (m_words.isEmpty() || other.m_words.isEmpty())
        return false; // "What happened next?" may be asked as often as one likes
    const auto inOther = [&](const QString &word) { return other.holds(word); };
    const auto shared = std::ranges::count_if(m_words, inOther);
    return shared * m_rules->of >= std::max(m_words.size(), other.m_words.size()) * m_rules->shared;
}

} // namespace tenang::interview
