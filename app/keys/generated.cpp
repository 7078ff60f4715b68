// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/generated.h"

#include "keys/passphrase.h"
#include "keys/wordlist.h"

#include <cstring>
#include <sodium.h>

namespace tenang::keys {

namespace {

constexpr std::size_t wordCount = 5;

SecretBytes drawn()
{
    // Which words they are is as secret as the words.
    SecretBytes chosen(wordCount * sizeof(quint32));
    std::size_t size = wordCount - 1; // the spaces
    for (std::size_t i = 0; i < wordCount; ++i) {
        const quint32 index = randombytes_uniform(listedWords);
        std::memcpy(chosen.data() + i * sizeof index, &index, sizeof index);
        size += std::strlen(wordList[index]);
    }
    SecretBytes phrase(size);
    unsigned char *to = phrase.data();
    for (std::size_t i = 0; i < wordCount; ++i) {
        quint32 index = 0;
        std::memcpy(&index, chosen.data() + i * sizeof index, sizeof index);
        const std::size_t length = std::strlen(wordList[index]);
        if (i > 0)
            *to++ = ' ';
        std::memcpy(to, wordList[index], length);
        to += length;
    }
    return phrase;
}

} // namespace

SecretBytes generatedPassphrase()
{
    for (;;) {
        SecretBytes phrase = drawn();
        const Result<PassphraseVerdict> verdict = judged(phrase, {});
        if (verdict && *verdict == PassphraseVerdict::Fine)
            return phrase;
    }
}

} // namespace tenang::keys
