// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace tenang::text {

// What one character with its marks is spelled in Latin letters, a to z: ICU's transliteration; for Lao and
// Khmer, which it does not have, the names of the characters in Unicode; a few letters as names of the
// country are spelled (Burmese, consonants that Thai marks as silent, the vowels that Arabic leaves out).
// Empty for what has no sound. `first`: begins a word. For sounds.h; answers are kept, thread by thread.
[[nodiscard]] QByteArray latinLetters(QStringView character, bool first);

} // namespace tenang::text
