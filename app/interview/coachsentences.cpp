// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/coachsentences.h"

#include <algorithm>

namespace tenang::interview {

namespace {

using protocol::CoachRules;
using protocol::PhraseBook;
using text::SpokenToken;
using OwnerKind = CoachRules::Owner::Kind;
using TokenKind = SpokenToken::Kind;

bool endsSentence(TokenKind kind)
{
    return kind == TokenKind::Stop || kind == TokenKind::Trail || kind == TokenKind::Question;
}

// Without what is quoted: the words of others ask nothing. One or two words in quotation marks are a term.
QList<SpokenToken> withoutQuotes(const QList<SpokenToken> &tokens)
{
    constexpr qsizetype term = 2;
    QList<SpokenToken> kept;
    qsizetype opened = -1; // in `kept`
    for (const SpokenToken &token : tokens) {
        if (token.kind != TokenKind::Quote) {
            kept.append(token);
            continue;
        }
        if (opened >= 0 && kept.size() - opened > term)
            kept.resize(opened);
        opened = opened < 0 ? kept.size() : -1;
    }
    return kept;
}

QList<Sentence> parted(const CoachRules &rules, QStringView text)
{
    QList<Sentence> sentences;
    Sentence open;
    for (const SpokenToken &token : withoutQuotes(text::spokenTokens(text))) {
        const bool shortened = token.kind == TokenKind::Stop && !open.tokens.isEmpty()
            && rules.abbreviated.contains(open.tokens.last().text);
        if (shortened || (open.tokens.isEmpty() && token.kind != TokenKind::Word))
            continue;
        open.tokens.append(token);
        open.codes.append(rules.book.codeOf(token));
        if (endsSentence(token.kind)) {
            sentences.append(open);
            open = {};
        }
    }
    if (!open.tokens.isEmpty())
        sentences.append(open);
    return sentences;
}

// Finds where a sentence begins and what opens it.
class Beginning {
public:
    Beginning(const CoachRules &rules, Sentence &sentence)
        : m_rules(&rules)
        , m_sentence(&sentence)
    {
    }

    void find()
    {
        Sentence &sentence = *m_sentence;
        sentence.head = behindSofteners(0);
        if (sentence.head >= sentence.codes.size() || sentence.codes.at(sentence.head) < PhraseBook::Unknown)
            sentence.head = 0; // nothing is left: "And then?"
        sentence.opener = sentence.head;
        sentence.aside = isAside();
        for (qsizetype at = sentence.head; at < sentence.codes.size() && sentence.opens == nullptr;
            at = behindPause(at)) {
            sentence.opens = openerAt(at);
            if (sentence.opens != nullptr)
                sentence.opener = at;
        }
        if (sentence.opens != nullptr)
            sentence.form = sentence.opens->form.value_or(sentence.form);
        else if (sentence.isQuestion())
            sentence.form = m_rules->bareQuestion;
    }

private:
    [[nodiscard]] OwnerKind kindOf(int owner) const { return m_rules->owners.at(owner).kind; }

    // Softeners may follow one another, with pauses between them; the longest counts.
    [[nodiscard]] qsizetype behindSofteners(qsizetype at) const
    {
        const PhraseBook::Codes &codes = m_sentence->codes;
        while (at < codes.size()) {
            qsizetype next = codes.at(at) == PhraseBook::Pause ? at + 1 : at;
            m_rules->book.eachBeginning(codes, at, [&](int owner, qsizetype, qsizetype end) {
                if (kindOf(owner) == OwnerKind::Softener)
                    next = std::max(next, end);
            });
            if (next == at)
                break;
            at = next;
        }
        return at;
    }

    // Where the next stretch behind a pause begins; the end: there is none.
    [[nodiscard]] qsizetype behindPause(qsizetype at) const
    {
        const qsizetype pause = m_sentence->codes.indexOf(PhraseBook::Pause, at);
        return pause < 0 ? m_sentence->codes.size() : behindSofteners(pause);
    }

    [[nodiscard]] bool isAside() const
    {
        const PhraseBook::Codes &codes = m_sentence->codes;
        const bool marked = endsSentence(m_sentence->tokens.last().kind);
        const qsizetype length = codes.size() - (marked ? 1 : 0);
        bool found = false;
        for (const qsizetype at : {qsizetype(0), m_sentence->head}) {
            if (at >= codes.size())
                continue;
            m_rules->book.eachBeginning(codes, at, [&](int owner, qsizetype, qsizetype end) {
                found = found || (kindOf(owner) == OwnerKind::Aside && end >= length);
            });
        }
        return found;
    }

    [[nodiscard]] const protocol::CoachRule *openerAt(qsizetype at) const
    {
        QList<int> fitting;
        QSet<int> harmless;
        m_rules->book.eachBeginning(m_sentence->codes, at, [&](int number, qsizetype, qsizetype) {
            const CoachRules::Owner owner = m_rules->owners.at(number);
            if (owner.kind == OwnerKind::Opener)
                fitting.append(owner.index);
            else if (owner.kind == OwnerKind::OpenerUnless)
                harmless.insert(owner.index);
        });
        std::ranges::sort(fitting);
        for (const int index : std::as_const(fitting)) {
            if (!harmless.contains(index))
                return &m_rules->openers.at(index);
        }
        return nullptr;
    }

    const CoachRules *m_rules;
    Sentence *m_sentence;
};

} // namespace

bool Sentence::isQuestion() const
{
    return !tokens.isEmpty() && tokens.last().kind == TokenKind::Question;
}

qsizetype Sentence::words() const
{
    return std::ranges::count(tokens, TokenKind::Word, &SpokenToken::kind);
}

QList<Sentence> sentencesOf(const CoachRules &rules, QStringView text)
{
    QList<Sentence> sentences = parted(rules, text);
    for (Sentence &sentence : sentences)
        Beginning(rules, sentence).find();
    return sentences;
}

} // namespace tenang::interview
