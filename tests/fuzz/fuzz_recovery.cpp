// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the custodians' file. Mutants get a right checksum, and some are closed anew around whatever
// stands in the boxes' places, as two of the custodians themselves could do.
#include "base/hash.h"
#include "fuzz/custodians.h"
#include "keys/derivation.h"

#include <array>

using namespace tenang;
using keys::Recovery;

namespace {

constexpr qsizetype keysAt = 48, boxesAt = 144, boxSize = 152, plainSize = 56, checksumAt = 632;
constexpr std::array<std::pair<int, int>, 3> pairs{{{0, 1}, {0, 2}, {1, 2}}};

void closeBoxes(QByteArray &bytes)
{
    const Recovery::Custodians keys = fuzz::custodians();
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const qsizetype at = boxesAt + qsizetype(i) * boxSize;
        const auto inner = keys::sealedTo(keys.at(std::size_t(pairs.at(i).second)),
            SecretBytes(QByteArrayView(bytes).sliced(at, plainSize)));
        REQUIRE(inner);
        const auto box
            = keys::sealedTo(keys.at(std::size_t(pairs.at(i).first)), SecretBytes(QByteArrayView(*inner)));
        REQUIRE(box && box->size() == boxSize);
        bytes.replace(at, boxSize, *box);
        bytes.replace(keysAt + qsizetype(i) * keys::boxKeySize, keys::boxKeySize, keys.at(i));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::startOnce();
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto recovery = Recovery::parse(bytes);
    if (!recovery) {
        const Error::Kind kind = recovery.error().kind;
        REQUIRE(kind == Error::Kind::NotAVault || kind == Error::Kind::NewerThanApp
            || kind == Error::Kind::Damaged);
        return 0;
    }
    REQUIRE(recovery->bytes() == bytes && recovery->custodians().size() == 3);
    static_cast<void>(recovery->made());
    const bool ours = recovery->isMadeBy(fuzz::vaultKey());
    for (const auto &[one, other] : pairs) {
        const auto key
            = recovery->open(fuzz::custodian(std::size_t(one)), fuzz::custodian(std::size_t(other)));
        if (key)
            REQUIRE(key->size() == keys::keySize && recovery->isMadeBy(*key)
                && key->equals(fuzz::vaultKey()) == ours);
        else
            REQUIRE(key.error().kind == Error::Kind::Refused || key.error().kind == Error::Kind::Damaged);
    }
    const auto alone = recovery->open(fuzz::custodian(0), fuzz::custodian(0));
    REQUIRE(!alone && alone.error().kind == Error::Kind::Refused);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t *data, std::size_t size, std::size_t most, unsigned seed)
{
    return fuzz::mutatedAndMended(data, size, most, seed, [](QByteArray &bytes, unsigned by) {
        bytes = bytes.leftJustified(Recovery::size, '\0', true);
        if (by % 4 == 1)
            closeBoxes(bytes);
        bytes.replace(
            checksumAt, 32, contentHash("tenang/vault-recovery/v1", QByteArrayView(bytes).first(checksumAt)));
    });
}
