// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secretbytes.h"

#include <QStringList>

// Which passphrases a vault of real cases takes (security sheet §6.2, after NIST 800-63B): long enough and
// not easily guessed. No rules on kinds of characters, no hints, no expiry.
namespace tenang::keys {

// A word for the officer, never a score: a bar that turns green teaches people to stop at green.
enum class PassphraseVerdict {
    Fine,
    TooShort,
    TooLong,
    Common, // among the first million that anybody would try, or made of the agency's own names
    Guessable, // takes too few tries for somebody who holds the tablet
};

// Characters, as code points after NFC.
inline constexpr int shortestPassphrase = 15;
inline constexpr int longestPassphrase = 128;

// How many tries, as bits, it must take somebody who tries likely passphrases first. The tries cost 85-110 ms
// of a processor at the least a header may ask for (sheet §6.1, 64 MiB and 3 passes): half of 2^50 of them
// are 1.5 million years of one processor, so that ten thousand fast machines are still busy for 150 years.
// Five generated words have 64.6.
inline constexpr double leastBits = 50;
inline constexpr double commonBits = 20; // a million tries

// `ownWords`: names that somebody who knows the officer tries first (agency, post, officer); the app's own is
// known. In any script, upper or lower case; parts shorter than three letters are passed over. Spaces and
// hyphens between words count nothing. Invalid: empty or not UTF-8. Takes some milliseconds, no wait.
[[nodiscard]] Result<PassphraseVerdict> judged(const SecretBytes &passphrase, const QStringList &ownWords);

} // namespace tenang::keys
