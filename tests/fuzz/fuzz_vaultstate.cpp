// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a state of a vault, its own or what another vault remembers of it. Mutants are sealed anew, as
// the vault itself could.
#include "fuzz/target.h"
#include "keys/vaultstate.h"

#include <sodium.h>

using namespace tenang;
using keys::StateRecord;

namespace {

constexpr qsizetype macAt = 128;

const SecretBytes &stateKey()
{
    fuzz::startOnce();
    static const SecretBytes key(QByteArrayView("the key of states, 32 bytes long"));
    return key;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const SecretBytes &key = stateKey();
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto record = StateRecord::parse(bytes);
    if (!record) {
        const Error::Kind kind = record.error().kind;
        REQUIRE(kind == Error::Kind::NotAVault || kind == Error::Kind::NewerThanApp
            || kind == Error::Kind::Damaged);
        return 0;
    }
    // One state, one spelling: what is proven is exactly what this vault would write.
    const QByteArray written = StateRecord::make(record->claim(), key).bytes();
    REQUIRE(written.first(macAt) == bytes.first(macAt));
    const auto state = record->verified(key);
    REQUIRE(bool(state) == (written == bytes));
    REQUIRE(!record->claim().isNewerThan(record->claim()));
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t *data, std::size_t size, std::size_t most, unsigned seed)
{
    return fuzz::mutatedAndMended(data, size, most, seed, [](QByteArray &bytes, unsigned) {
        bytes = bytes.leftJustified(StateRecord::size, '\0', true);
        auto *raw = reinterpret_cast<unsigned char *>(bytes.data());
        crypto_generichash(raw + macAt, 32, raw, quint64(macAt), stateKey().data(), stateKey().size());
    });
}
