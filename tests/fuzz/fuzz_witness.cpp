// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as what a vault says of the vaults beside it. Mutants get the count that their length calls for,
// and half of their records a seal, as somebody could make who holds one key.
#include "fuzz/target.h"
#include "keys/witnessfile.h"

#include <QtEndian>

#include <sodium.h>

using namespace tenang;
using keys::StateRecord;

namespace {

constexpr qsizetype headSize = 12;
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
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto records = keys::witnessesIn(bytes);
    if (!records) {
        const Error::Kind kind = records.error().kind;
        REQUIRE(kind == Error::Kind::NotAVault || kind == Error::Kind::NewerThanApp
            || kind == Error::Kind::Damaged);
        return 0;
    }
    // As many as the file has room for at most, each as it stands there, in order.
    REQUIRE(records->size() <= keys::mostWitnessed);
    REQUIRE(headSize + records->size() * StateRecord::size <= bytes.size());
    qsizetype at = headSize;
    for (const StateRecord &record : *records) {
        while (at < bytes.size() && bytes.mid(at, StateRecord::size) != record.bytes())
            at += StateRecord::size;
        REQUIRE(at < bytes.size());
        at += StateRecord::size;
        const bool isOurs = record.isProven(stateKey());
        REQUIRE(isOurs == (StateRecord::make(record.claim(), stateKey()).bytes() == record.bytes()));
    }
    // What is written of them reads as the same.
    const auto again = keys::witnessesIn(keys::witnessBytes(*records));
    REQUIRE(again && again->size() == records->size());
    for (qsizetype n = 0; n < records->size(); ++n)
        REQUIRE(again->at(n).bytes() == records->at(n).bytes());
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t *data, std::size_t size, std::size_t most, unsigned seed)
{
    return fuzz::mutatedAndMended(data, size, most, seed, [](QByteArray &bytes, unsigned with) {
        const qsizetype count = std::max<qsizetype>(0, (bytes.size() - headSize) / StateRecord::size);
        bytes = bytes.leftJustified(headSize + count * StateRecord::size, '\0', true);
        qToBigEndian(quint16(count), bytes.data() + 10);
        for (qsizetype n = with % 2; n < count; n += 2) {
            auto *raw = reinterpret_cast<unsigned char *>(bytes.data()) + headSize + n * StateRecord::size;
            crypto_generichash(raw + macAt, 32, raw, quint64(macAt), stateKey().data(), stateKey().size());
        }
    });
}
