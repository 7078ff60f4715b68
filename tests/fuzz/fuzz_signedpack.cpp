// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a signed pack. Mutants are signed anew, as by an agency whose key fell into other hands.
#include "base/signature.h"
#include "fuzz/target.h"
#include "protocol/signedpack.h"

using namespace tenang;

namespace {

const SecretBytes &signingSeed()
{
    fuzz::startOnce();
    static const SecretBytes seed(QByteArrayView("the signing seed of every test.."));
    return seed;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const SecretBytes &seed = signingSeed();
    const auto pack = protocol::verifiedPack(bytes, {publicKeyOf(seed)});
    if (pack) {
        REQUIRE(protocol::looksSigned(bytes) && protocol::namedSigner(bytes) == publicKeyOf(seed));
        const auto again = protocol::signedPack(*pack, seed);
        // An empty pack, or one signed twice over, is refused when it is signed, not when it is read.
        REQUIRE(again ? *again == bytes : again.error().kind == Error::Kind::Invalid);
    }
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t *data, std::size_t size, std::size_t most, unsigned seed)
{
    return fuzz::mutatedAndMended(data, size, most, seed, [](QByteArray &bytes, unsigned) {
        if (bytes.size() < protocol::signedPackOverhead)
            return;
        bytes.chop(signatureSize);
        bytes.replace(18, publicKeySize, publicKeyOf(signingSeed()));
        bytes += signatureOf(bytes, signingSeed());
    });
}
