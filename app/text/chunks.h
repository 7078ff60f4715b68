// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tenang::text {

// As many words as an interpreter carries over at once (domain: ux §1.10).
inline constexpr int wordsAtOnce = 12;

// A text in pieces that are said one after the other, with a pause for the interpreter behind each: a piece
// holds no more than one sentence and no more than `most` words. A longer sentence is parted where it pauses
// (comma, semicolon, colon, dash), into halves that are as even as that allows; where it never pauses,
// before a word that joins two ideas (English), else between two words. Nothing is left out or changed but
// the blanks at the ends of the pieces. Words are ICU's, so scripts without spaces are parted between words
// too. Pure; `lang`: BCP 47 or "".
[[nodiscard]] QStringList chunks(const QString &text, const QString &lang, int most = wordsAtOnce);

// How many words ICU finds.
[[nodiscard]] int wordCount(const QString &text, const QString &lang);

} // namespace tenang::text
