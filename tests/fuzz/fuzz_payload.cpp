// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an event says, as the journal's tables give it back: kind (1 byte, its number), 1 when words follow,
// their length (2 bytes), the words, the body. Mutants get a canonical body where theirs can be read at all.
#include "base/cbor.h"
#include "fuzz/target.h"
#include "vault/payloadform.h"

#include <QtEndian>

#include <utility>

using namespace tenang;

namespace {

constexpr qsizetype wordsAt = 4;

template <std::size_t... I>
QStringList kindsOf(std::index_sequence<I...> /*all*/)
{
    return {interview::kindOf(std::variant_alternative_t<I, interview::AnyPayload>{})...};
}

const QStringList &kinds()
{
    static const QStringList all
        = kindsOf(std::make_index_sequence<std::variant_size_v<interview::AnyPayload>>()) << QString();
    return all;
}

qsizetype bodyAt(const QByteArray &bytes)
{
    return std::min(bytes.size(), wordsAt + qFromBigEndian<quint16>(bytes.constData() + 2));
}

bool isSame(const vault::StoredPayload &a, const vault::StoredPayload &b)
{
    return a.body == b.body && a.text == b.text && a.hasText == b.hasText;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (bytes.size() < wordsAt)
        return -1;
    const QString kind = kinds().at(quint8(bytes[0]) % kinds().size());
    const qsizetype body = bodyAt(bytes);
    const vault::StoredPayload stored{
        bytes.mid(body), QString::fromUtf8(bytes.mid(wordsAt, body - wordsAt)), bytes[1] == 1};
    const auto payload = vault::fromStored(kind, stored);
    if (!payload) {
        REQUIRE(payload.error().kind == Error::Kind::Damaged);
        return 0;
    }
    REQUIRE(interview::kindOf(*payload) == kind);
    const vault::StoredPayload written = vault::toStored(*payload);
    const auto again = vault::fromStored(kind, written);
    REQUIRE(again);
    REQUIRE(isSame(vault::toStored(*again), written));
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t *data, std::size_t size, std::size_t most, unsigned seed)
{
    return fuzz::mutatedAndMended(data, size, most, seed, [](QByteArray &bytes, unsigned) {
        if (bytes.size() < wordsAt)
            return;
        const qsizetype body = bodyAt(bytes);
        QCborParserError fault;
        const QCborValue value = QCborValue::fromCbor(bytes.mid(body), &fault);
        if (fault.error == QCborError::NoError && value.isMap())
            bytes = bytes.first(body) + toCanonicalCbor(value);
    });
}
