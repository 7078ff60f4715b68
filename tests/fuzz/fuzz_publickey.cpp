// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a file of public keys. Mutants get the fingerprint that fits, which anyone can work out.
#include "base/signature.h"
#include "fuzz/target.h"
#include "keys/publickey.h"

using namespace tenang;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::startOnce();
    const auto found = keys::readPublicKeys(fuzz::bytesOf(data, size));
    if (!found) {
        const Error::Kind kind = found.error().kind;
        REQUIRE(kind == Error::Kind::Invalid || kind == Error::Kind::Damaged
            || kind == Error::Kind::NewerThanApp);
        return 0;
    }
    REQUIRE(!found->isEmpty() && found->size() <= 8);
    QByteArray text;
    for (const QByteArray &key : *found) {
        REQUIRE(key.size() == publicKeySize && found->count(key) == 1);
        text += keys::publicKeyText(key);
    }
    const auto again = keys::readPublicKeys(text);
    REQUIRE(again && *again == *found);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t *data, std::size_t size, std::size_t most, unsigned seed)
{
    return fuzz::mutatedAndMended(data, size, most, seed, [](QByteArray &bytes, unsigned) {
        QList<QByteArray> lines = bytes.split('\n');
        QByteArray key;
        for (QByteArray &line : lines) {
            if (line.startsWith("key:"))
                key = QByteArray::fromHex(line.mid(4));
            else if (line.startsWith("fingerprint:") && !key.isEmpty())
                line = "fingerprint: " + keys::fingerprint(key).toLatin1();
        }
        bytes = lines.join('\n');
    });
}
