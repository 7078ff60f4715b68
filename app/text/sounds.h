// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words.h"

#include <QList>
#include <QString>
#include <QStringList>

// Names across scripts: "somchai", "Somchay" and สมชาย are one name to whoever heard it. A word is spelled in
// Latin letters (ICU; latinletters.h), and spellings are compared by what romanizations agree on: the order
// of consonants, more than vowels, more than whether a stop is voiced. That is a guess about sound, never an
// answer of the same rank as the word itself. Pure and independent of the locale.
namespace tenang::text {

// A name's spelling, in few letters: no doubled ones, h only as a sound of its own, ph and f as p, v as w.
struct Spelling {
    QString letters; // ASCII, at most 24: of the word, and of what follows it
    // Places in `letters` where the name may end: behind a word in Latin letters; none is said of scripts
    // that write no spaces, or endings on their names: anywhere.
    QList<qsizetype> ends;
    qsizetype start = 0; // of the word, in UTF-16 units of the source
    qsizetype length = 0;
    friend bool operator==(const Spelling &, const Spelling &) = default;
};

// Of all words that may be names: where a script has capitals, of those that begin with one. In scripts
// without spaces a word begins where ICU's dictionaries begin one.
[[nodiscard]] QList<Spelling> spellings(const QString &text);

// What an index keeps of them: the first two or three consonants, marked so that no word that is typed is
// one. Spellings with fewer have none, for half of all words would fit.
[[nodiscard]] QList<Token> soundTokens(const QString &text);
// Whether such a token has all the consonants that one can have.
[[nodiscard]] bool isWholeSound(const QString &token);

// A name as it was typed to be found, with or without its capital.
class SoundQuery {
public:
    explicit SoundQuery(const QString &typed);

    // Too few consonants in what was typed: nothing is found by sound.
    [[nodiscard]] bool isEmpty() const { return m_ways.isEmpty(); }
    // As soundTokens() has them: a text that answers has all of one of the lists. Of a token that is not
    // whole it may have one that only begins so.
    [[nodiscard]] QList<QStringList> tokens() const;

    struct Answer {
        bool found = false;
        double distance = 0; // 0: the same letters; of the farthest name
        qsizetype start = 0; // of the first name, in UTF-16 units of the text
    };
    // Whether every name that was typed stands in the text, spelled alike.
    [[nodiscard]] Answer in(const QString &text) const;

private:
    QList<QStringList> m_ways; // spellings: part by part, and all as one where a part is short ("Xiao Ming")
};

} // namespace tenang::text
