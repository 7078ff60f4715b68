// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// What two readers would call the same letters. Folding is NFKC with case folding (UAX #15, UAX #31), and
// then: marks are dropped where readers leave them out (Latin, Greek and Cyrillic accents, Arabic harakat and
// hamza, Hebrew points) and kept where they are vowels (Indic and South-East Asian scripts); Arabic letter
// variants of Persian and Urdu, tatweel and letters with strokes are brought together; digits of every script
// become ASCII; traditional Chinese becomes simplified; Amharic letters of one sound become one, and so does
// what looks the same (lookalikes.h); joiners, variation selectors and direction marks vanish. Pure,
// independent of the locale; never fails.
namespace tenang::text {

// One folded character and the stretch of the source it came from (UTF-16 units, on character borders). A
// letter that folds to two gives two of these with the same stretch.
struct FoldedChar {
    char32_t ch = 0;
    qsizetype start = 0;
    qsizetype end = 0;
};

// U+200B is kept, so that a caller can decide whether it parts words. Lone surrogates come out as they went
// in.
[[nodiscard]] QList<FoldedChar> foldedChars(const QString &text);

// The folded text, without U+200B: for comparing, never for showing.
[[nodiscard]] QString folded(const QString &text);

} // namespace tenang::text
