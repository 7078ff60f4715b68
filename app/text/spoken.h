// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// A sentence as it is said: words and the pauses between them. For comparing what an officer asks with lists
// of words and phrases; search has its own tokens (words.h). Pure, independent of the locale, never fails,
// and takes time in proportion to the text, whatever it holds.
namespace tenang::text {

struct SpokenToken {
    enum class Kind {
        Word,
        Pause, // , ; : ( ) and dashes
        Stop, // . ! and line ends
        Trail, // … or several full stops: left open
        Question, // ? of any script
        Quote, // a double quotation mark
    };
    Kind kind = Kind::Word;
    QString text; // Word: as spokenWord()
    bool capital = false; // Word: begins with a capital letter
    friend bool operator==(const SpokenToken &, const SpokenToken &) = default;
};

// Apostrophes inside a word belong to it ("didn't"), a hyphen parts two words, a full stop between letters or
// digits parts nothing ("3.30"). Other signs are not seen. Several marks in a row give one: a question mark
// wins over a stop, a stop over a pause; what is left open stays open ("the river…?").
[[nodiscard]] QList<SpokenToken> spokenTokens(QStringView text);

// One word as two readers would spell it alike: composed, without capitals, with plain apostrophes and
// letters and digits of the usual width.
[[nodiscard]] QString spokenWord(QStringView word);

} // namespace tenang::text
