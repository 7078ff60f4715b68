// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace tenang::keys {

// The words that passphrases are made of, sorted, each ended by a zero. Written at configure time by
// wordlist.py from EFF's long list (CC BY 3.0 US, Electronic Frontier Foundation, 2016), which comes with the
// package `diceware` and is not part of this tree.
inline constexpr std::uint32_t listedWords = 7776; // six to the fifth: five throws of a die a word
inline constexpr std::size_t longestWord = 9;
extern const char wordList[listedWords][longestWord + 1];

} // namespace tenang::keys
