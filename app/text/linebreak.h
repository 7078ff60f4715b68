// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// Where lines may end in scripts without spaces. Qt 6.4 finds no place at all in Khmer and Lao, needs libthai
// for Thai and breaks Burmese inside syllables; ICU's dictionaries know the words. None of this changes what
// a reader sees.
namespace tenang::text {

// For km, lo, my and th (with or without region): U+200B at every line break that ICU finds between two
// letters of a script without spaces. A U+200B that the author placed wins: the text beside it is left as
// written unless it is too long for a line of its own (more than 20 characters). Other languages come back
// unchanged.
[[nodiscard]] QString withBreaks(const QString &text, const QString &lang);

// Without U+200B: for copying, searching and export.
[[nodiscard]] QString withoutBreaks(QString text);

// Offsets in UTF-16 units where a line may end, rising, the last one being the text's end: for callers that
// measure and wrap by themselves (Burmese). Any language; empty for an empty text.
[[nodiscard]] QList<qsizetype> lineEnds(const QString &text, const QString &lang);

} // namespace tenang::text
