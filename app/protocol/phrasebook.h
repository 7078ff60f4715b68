// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/spoken.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace tenang::protocol {

// How phrases are written in a coach pack (protocols/README.md): elements with spaces between them.
//   word        that word (text/spoken.h)            a|<b>|,  one of these
//   <list>      a word of the named list             (…)      the element may be missing
//   _           any one word                         *        up to 4 words, without a pause
//   **          up to 16 words and pauses            ,        a pause
//   ?           the question mark at the end         $        the end of the sentence
//   …           the sentence is left open            ^        first: only where a sentence begins
// Empty: nothing is wrong. Otherwise what is, in words. A phrase begins with a word, a list or ^ and holds at
// most two gaps, eight elements that may be missing and sixteen elements: so looking for it takes a bounded
// time wherever one looks.
[[nodiscard]] QString phraseFault(const QString &phrase, const QStringList &lists);

// One word, so that it can ever be met in a text.
[[nodiscard]] bool isSpokenWord(const QString &word);

// Phrases ready to be looked for, each with the owner it was given under. Made once per pack; looking is pure
// and takes time in proportion to the text.
class PhraseBook {
public:
    // What a sentence is turned into: the number of a word that some phrase holds, or one of these.
    enum Sign : int { Unknown = -1, Pause = -2, Stop = -3, Question = -4, Trail = -5 };
    using Codes = QList<int>;
    // Owners are the caller's own numbers.
    using Found = std::function<void(int owner, qsizetype begin, qsizetype end)>;

    void addList(const QString &name, const QStringList &words);
    // `begins`: as if it began with ^. The phrase must be without fault, its lists there.
    void add(const QString &phrase, int owner, bool begins = false);

    [[nodiscard]] int codeOf(const text::SpokenToken &token) const;
    // Phrases that begin at `at` and only there; the end of a match lies behind its last element.
    void eachBeginning(const Codes &sentence, qsizetype at, const Found &found) const;
    // Phrases that may stand anywhere.
    void eachAt(const Codes &sentence, qsizetype at, const Found &found) const;

private:
    struct Element {
        QSet<int> codes; // words and signs
        bool anyWord = false;
        bool end = false; // fits where the sentence ends, and takes nothing
        qsizetype gap = 0; // at most so many; then the rest means nothing
        bool optional = false;
        [[nodiscard]] bool takes(int code) const;
    };
    struct Phrase {
        QList<Element> elements;
        int owner = 0;
    };
    using Index = QHash<int, QList<qsizetype>>;

    int numberOf(const QString &word);
    [[nodiscard]] Element elementOf(QString spelled);
    void each(const QList<qsizetype> &phrases, const Codes &sentence, qsizetype at, const Found &found) const;

    static qsizetype endOf(const Phrase &phrase, qsizetype element, const Codes &sentence, qsizetype at);
    static qsizetype endOfGap(const Phrase &phrase, qsizetype element, const Codes &sentence, qsizetype at);

    QHash<QString, int> m_numbers;
    QHash<QString, QSet<int>> m_lists;
    QList<Phrase> m_phrases;
    Index m_beginning, m_anywhere;
    QList<qsizetype> m_openBeginning; // ^ and then any word
};

} // namespace tenang::protocol
