// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a sealed signing key. Mutants get a right hash, which is no secret, and some a right seal, as
// from someone who knows the passphrase.
#include "base/hash.h"
#include "base/signature.h"
#include "fuzz/target.h"
#include "keys/derivation.h"
#include "keys/keyfile.h"

#include <QtEndian>

#include <sodium.h>

using namespace tenang;

namespace {

constexpr qsizetype suiteAt = 18, saltAt = 28, nonceAt = 44, sealedAt = 100, hashAt = 148;

unsigned char *raw(QByteArray &bytes, qsizetype at)
{
    return reinterpret_cast<unsigned char *>(bytes.data() + at);
}

// Seals what stands in the place of the sealed seed, taken as the seed itself.
void seal(QByteArray &bytes)
{
    const auto key = keys::stretch(fuzz::passphrase(), bytes.mid(saltAt, 16), keys::testCosts);
    REQUIRE(key);
    QByteArray seed = bytes.mid(sealedAt, qsizetype(signingSeedSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(bytes, sealedAt), nullptr, raw(seed, 0),
        quint64(seed.size()), raw(bytes, 0), quint64(sealedAt), nullptr, raw(bytes, nonceAt), key->data());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const SecretBytes &words = fuzz::passphrase();
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (bytes.size() == keys::keyFileSize && qFromBigEndian<quint16>(bytes.constData() + suiteAt) == 1)
        return -1; // the real key derivation takes a second
    const auto seed = keys::openedKey(bytes, words);
    if (seed)
        REQUIRE(seed->size() == signingSeedSize && bytes.contains(publicKeyOf(*seed)));
    else
        REQUIRE(seed.error().kind == Error::Kind::Invalid || seed.error().kind == Error::Kind::NewerThanApp
            || seed.error().kind == Error::Kind::Damaged
            || seed.error().kind == Error::Kind::WrongPassphrase);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t *data, std::size_t size, std::size_t most, unsigned seed)
{
    return fuzz::mutatedAndMended(data, size, most, seed, [](QByteArray &bytes, unsigned by) {
        bytes = bytes.leftJustified(keys::keyFileSize, '\0', true);
        if (by % 4 == 1)
            seal(bytes);
        bytes.replace(hashAt, 32, contentHash("signing key", bytes.first(hashAt)));
    });
}
