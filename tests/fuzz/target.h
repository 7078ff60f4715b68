// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretbytes.h"

#include <QByteArray>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>

// What every target shares. A target is one function that takes any bytes: it must never crash, hang or
// swell, and what it says of itself (REQUIRE) must hold for every input.
extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t most);

namespace tenang::fuzz {

#define REQUIRE(condition) \
    do { \
        if (!(condition)) { \
            std::fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition); \
            std::abort(); \
        } \
    } while (false)

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

inline void startOnce()
{
    static const bool started = startCryptography();
    REQUIRE(started);
}

// The passphrase of every seed.
inline const SecretBytes &passphrase()
{
    startOnce();
    static const SecretBytes words(QByteArrayView("correct horse"));
    return words;
}

// Mutates as libFuzzer would, then lets `mend` put right what would stop every mutant at the door (a
// checksum, a signature); one mutant in eight stays as it is, so that the door itself is tried too.
template <typename Mend>
std::size_t mutatedAndMended(
    std::uint8_t *data, std::size_t size, std::size_t most, unsigned seed, const Mend &mend)
{
    size = LLVMFuzzerMutate(data, size, most);
    if (seed % 8 == 0)
        return size;
    startOnce();
    QByteArray bytes = bytesOf(data, size);
    mend(bytes, seed);
    if (bytes.isEmpty() || std::size_t(bytes.size()) > most)
        return size;
    std::memcpy(data, bytes.constData(), std::size_t(bytes.size()));
    return std::size_t(bytes.size());
}

} // namespace tenang::fuzz
