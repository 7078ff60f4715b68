// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/checkpoint.h"

#include "audit/canonical.h"
#include "base/signature.h"

#include <QJsonDocument>

namespace tenang::audit {

QByteArray signedBytes(const Checkpoint &checkpoint)
{
    return Canonical()
        .string(QByteArrayView("tenang/checkpoint/v1"))
        .id(checkpoint.vault)
        .number(checkpoint.seq)
        .string(QByteArrayView(checkpoint.hash))
        .number(checkpoint.count)
        .number(checkpoint.at)
        .string(QByteArrayView(checkpoint.key))
        .bytes();
}

Checkpoint sign(const Head &head, const Id &vault, qint64 at, const SecretBytes &seed)
{
    Checkpoint made{vault, head.seq, head.hash, head.count, at, publicKeyOf(seed), {}};
    made.signature = signatureOf(signedBytes(made), seed);
    return made;
}

bool isSigned(const Checkpoint &checkpoint)
{
    return isSignedBy(signedBytes(checkpoint), checkpoint.signature, checkpoint.key);
}

QJsonObject toJson(const Checkpoint &checkpoint)
{
    const auto hex = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); };
    return {{QStringLiteral("vault"), checkpoint.vault.toString()}, {QStringLiteral("seq"), checkpoint.seq},
        {QStringLiteral("hash"), hex(checkpoint.hash)}, {QStringLiteral("count"), checkpoint.count},
        {QStringLiteral("at"), checkpoint.at}, {QStringLiteral("key"), hex(checkpoint.key)},
        {QStringLiteral("signature"), hex(checkpoint.signature)}};
}

Result<Checkpoint> checkpointFromJson(const QByteArray &json)
{
    constexpr qsizetype longest = 4096;
    const QJsonObject object = json.size() > longest ? QJsonObject() : QJsonDocument::fromJson(json).object();
    const auto bytes = [&object](QLatin1StringView key) {
        return QByteArray::fromHex(object.value(key).toString().toLatin1());
    };
    const auto number = [&object](QLatin1StringView key) { return object.value(key).toInteger(-1); };
    Checkpoint read{Id::fromString(object.value(QLatin1StringView("vault")).toString()),
        number(QLatin1StringView("seq")), bytes(QLatin1StringView("hash")),
        number(QLatin1StringView("count")), number(QLatin1StringView("at")), bytes(QLatin1StringView("key")),
        bytes(QLatin1StringView("signature"))};
    // One spelling only: what was read must be what would be written.
    if (read.vault.isNull() || read.seq < 1 || read.hash.size() != hashSize || toJson(read) != object)
        return fail(Error::Kind::Invalid, QStringLiteral("not a checkpoint"));
    return read;
}

} // namespace tenang::audit
