// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a vault's header: refused with its kind of error, or one that writes what it has read. Mutants
// get a right checksum, which is no secret.
#include "base/hash.h"
#include "fuzz/target.h"
#include "keys/header.h"

using namespace tenang;

namespace {

constexpr qsizetype checksumAt = keys::Header::size - 32;

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const SecretBytes &words = fuzz::passphrase();
    const auto header = keys::Header::parse(fuzz::bytesOf(data, size));
    if (!header) {
        const Error::Kind kind = header.error().kind;
        REQUIRE(kind == Error::Kind::NotAVault || kind == Error::Kind::NewerThanApp
            || kind == Error::Kind::Damaged);
        return 0;
    }
    const QByteArray written = header->bytes();
    const auto again = keys::Header::parse(written);
    REQUIRE(again);
    REQUIRE(again->bytes() == written);
    REQUIRE(again->vaultId() == header->vaultId() && again->generation() == header->generation());
    REQUIRE(again->costs() == header->costs() && again->suite() == header->suite());
    REQUIRE(again->created() == header->created());
    if (header->costs() != keys::testCosts) // the real key derivation takes a second
        return 0;
    const auto key = header->unlock(words);
    REQUIRE(key ? key->size() == keys::keySize : key.error().kind == Error::Kind::WrongPassphrase);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t *data, std::size_t size, std::size_t most, unsigned seed)
{
    return fuzz::mutatedAndMended(data, size, most, seed, [](QByteArray &bytes, unsigned) {
        bytes = bytes.leftJustified(keys::Header::size, '\0', true);
        bytes.replace(
            checksumAt, 32, contentHash("tenang/vault-header/v1", QByteArrayView(bytes).first(checksumAt)));
    });
}
