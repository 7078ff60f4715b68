// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tenang::letter {

// What somebody typed, fit for paper: without control characters, direction marks but U+200E and U+200F
// (overrides can turn a telephone number round), U+200B, object placeholders, noncharacters and blanks at
// either end; a tab becomes a space, every kind of line end '\n'.
[[nodiscard]] QString cleaned(const QString &text);

// Telephone and other long numbers in left-to-right isolates where the text has right-to-left letters:
// without them
// "+999 555 0177" reads "0177 555 999+" there. For showing only.
[[nodiscard]] QString withNumbersInOrder(const QString &text);

// Columns that a fixed-width reader needs: two for East Asian wide characters, none for marks.
[[nodiscard]] int columnsOf(const QString &text);

// Lines of at most `columns` (at least 8), broken where the script of the text allows it; a word too long for
// a line is cut between letters. One empty line for an empty text.
[[nodiscard]] QStringList wrapped(const QString &text, int columns, const QString &language);

} // namespace tenang::letter
