// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/phrasebook.h"

#include <algorithm>

namespace tenang::protocol {

namespace {

constexpr qsizetype mostElements = 16, mostGaps = 2, mostOptional = 8;
constexpr qsizetype gapWidth = 4, wideGapWidth = 16;

QStringList elementsOf(const QString &phrase)
{
    return phrase.split(u' ', Qt::SkipEmptyParts);
}

bool isOptional(const QString &element)
{
    return element.size() > 2 && element.startsWith(u'(') && element.endsWith(u')');
}

bool isList(const QString &element)
{
    return element.size() > 2 && element.startsWith(u'<') && element.endsWith(u'>');
}

QString nameOf(const QString &list)
{
    return list.sliced(1, list.size() - 2);
}

bool isGap(const QString &element)
{
    return element == u"*" || element == u"**";
}

// The code of a sign that a sentence may hold.
std::optional<int> signOf(const QString &part)
{
    if (part == u",")
        return PhraseBook::Pause;
    if (part == u"?")
        return PhraseBook::Question;
    if (part == u"…")
        return PhraseBook::Trail;
    return std::nullopt;
}

bool isSign(const QString &part)
{
    return signOf(part) || part == u"_" || part == u"$";
}

bool holdsSign(const QString &element)
{
    return std::ranges::any_of(element.split(u'|'), isSign);
}

QString elementFault(QString element, const QStringList &lists)
{
    if (isOptional(element))
        element = element.sliced(1, element.size() - 2);
    if (isGap(element))
        return {};
    for (const QString &word : element.split(u'|')) {
        if (isSign(word))
            continue;
        if (isList(word) && !lists.contains(nameOf(word)))
            return QStringLiteral("there is no list “%1”").arg(nameOf(word));
        if (!isList(word) && !isSpokenWord(word))
            return QStringLiteral("“%1” is no single word").arg(word);
    }
    return {};
}

} // namespace

bool isSpokenWord(const QString &word)
{
    const QList<text::SpokenToken> tokens = text::spokenTokens(word);
    return tokens.size() == 1 && tokens.first().kind == text::SpokenToken::Kind::Word
        && tokens.first().text == text::spokenWord(word);
}

QString phraseFault(const QString &phrase, const QStringList &lists)
{
    QStringList elements = elementsOf(phrase);
    const bool begins = !elements.isEmpty() && elements.first() == u"^";
    if (begins)
        elements.removeFirst();
    if (elements.isEmpty())
        return QStringLiteral("holds no word");
    const bool anyWord = begins && elements.first() == u"_";
    const bool vague = isGap(elements.first()) || holdsSign(elements.first());
    if ((vague && !anyWord) || isOptional(elements.first()))
        return QStringLiteral("must begin with a word or a list");
    if (isGap(elements.last()))
        return QStringLiteral("ends in a gap, which says nothing");
    if (elements.size() > mostElements)
        return QStringLiteral("has more than %1 elements").arg(mostElements);
    if (std::ranges::count_if(elements, isGap) > mostGaps)
        return QStringLiteral("has more than %1 gaps").arg(mostGaps);
    if (std::ranges::count_if(elements, isOptional) > mostOptional)
        return QStringLiteral("has more than %1 elements that may be missing").arg(mostOptional);
    for (const QString &element : std::as_const(elements)) {
        if (const QString fault = elementFault(element, lists); !fault.isEmpty())
            return fault;
    }
    return {};
}

void PhraseBook::addList(const QString &name, const QStringList &words)
{
    QSet<int> numbers;
    for (const QString &word : words)
        numbers.insert(numberOf(word));
    m_lists.insert(name, numbers);
}

void PhraseBook::add(const QString &phrase, int owner, bool begins)
{
    QStringList spelled = elementsOf(phrase);
    if (spelled.first() == u"^") {
        spelled.removeFirst();
        begins = true;
    }
    Phrase made;
    made.owner = owner;
    for (const QString &element : std::as_const(spelled))
        made.elements.append(elementOf(element));
    Index &index = begins ? m_beginning : m_anywhere;
    if (made.elements.first().anyWord)
        m_openBeginning.append(m_phrases.size());
    for (const int word : std::as_const(made.elements.first().codes))
        index[word].append(m_phrases.size());
    m_phrases.append(made);
}

int PhraseBook::codeOf(const text::SpokenToken &token) const
{
    switch (token.kind) {
    case text::SpokenToken::Kind::Pause:
        return Pause;
    case text::SpokenToken::Kind::Stop:
        return Stop;
    case text::SpokenToken::Kind::Question:
        return Question;
    case text::SpokenToken::Kind::Trail:
        return Trail;
    case text::SpokenToken::Kind::Word:
    case text::SpokenToken::Kind::Quote: // not in a sentence
        break;
    }
    return m_numbers.value(token.text, Unknown);
}

void PhraseBook::eachBeginning(const Codes &sentence, qsizetype at, const Found &found) const
{
    each(m_beginning.value(sentence.at(at)), sentence, at, found);
    if (sentence.at(at) >= Unknown)
        each(m_openBeginning, sentence, at, found);
}

void PhraseBook::eachAt(const Codes &sentence, qsizetype at, const Found &found) const
{
    each(m_anywhere.value(sentence.at(at)), sentence, at, found);
}

int PhraseBook::numberOf(const QString &word)
{
    const QString plain = text::spokenWord(word);
    const auto known = m_numbers.constFind(plain);
    if (known != m_numbers.cend())
        return *known;
    return *m_numbers.insert(plain, int(m_numbers.size()));
}

PhraseBook::Element PhraseBook::elementOf(QString spelled)
{
    Element element;
    element.optional = isOptional(spelled);
    if (element.optional)
        spelled = spelled.sliced(1, spelled.size() - 2);
    if (isGap(spelled)) {
        element.gap = spelled.size() == 1 ? gapWidth : wideGapWidth;
        return element;
    }
    for (const QString &part : spelled.split(u'|')) {
        if (part == u"_")
            element.anyWord = true;
        else if (part == u"$")
            element.end = true;
        else if (const std::optional<int> sign = signOf(part))
            element.codes.insert(*sign);
        else if (isList(part))
            element.codes.unite(m_lists.value(nameOf(part)));
        else
            element.codes.insert(numberOf(part));
    }
    return element;
}

void PhraseBook::each(
    const QList<qsizetype> &phrases, const Codes &sentence, qsizetype at, const Found &found) const
{
    for (const qsizetype number : phrases) {
        const Phrase &phrase = m_phrases.at(number);
        if (const qsizetype end = endOf(phrase, 1, sentence, at + 1); end >= 0)
            found(phrase.owner, at, end);
    }
}

bool PhraseBook::Element::takes(int code) const
{
    return (anyWord && code >= Unknown) || codes.contains(code);
}

// Behind the last element; -1: the rest of the phrase does not stand here.
qsizetype PhraseBook::endOf(const Phrase &phrase, qsizetype element, const Codes &sentence, qsizetype at)
{
    for (; element < phrase.elements.size(); ++element) {
        const Element &wanted = phrase.elements.at(element);
        if (wanted.gap > 0)
            return endOfGap(phrase, element, sentence, at);
        const int code = at < sentence.size() ? sentence.at(at) : int(Stop);
        const bool taken = wanted.takes(code);
        if (wanted.optional && taken) {
            if (const qsizetype end = endOf(phrase, element + 1, sentence, at + 1); end >= 0)
                return end;
        } else if (taken) {
            ++at;
        } else if (!wanted.optional && (!wanted.end || code >= Unknown || code == Pause)) {
            return -1;
        }
    }
    return std::min(at, sentence.size());
}

qsizetype PhraseBook::endOfGap(const Phrase &phrase, qsizetype element, const Codes &sentence, qsizetype at)
{
    const qsizetype width = phrase.elements.at(element).gap;
    const bool wide = width == wideGapWidth;
    const qsizetype last = at + width;
    for (; at <= last; ++at) {
        if (const qsizetype end = endOf(phrase, element + 1, sentence, at); end >= 0)
            return end;
        const int code = at < sentence.size() ? sentence.at(at) : int(Stop);
        if (code < Unknown && (!wide || code != Pause))
            return -1;
    }
    return -1;
}

} // namespace tenang::protocol
