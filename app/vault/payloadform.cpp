// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/payloadform.h"

#include "base/cbor.h"

#include <QCborArray>
#include <QCborMap>

namespace tenang::vault {

namespace {

constexpr QLatin1StringView textKey("text");

QString carried(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

QCborValue carried(const QCborValue &value)
{
    if (value.isString())
        return carried(value.toString());
    if (!value.isArray())
        return value;
    QCborArray array;
    const QCborArray items = value.toArray();
    for (const QCborValue item : items)
        array.append(carried(item));
    return array;
}

bool hasWords(const interview::Payload &payload)
{
    return std::holds_alternative<interview::NoteTaken>(payload)
        || std::holds_alternative<interview::NoteCorrected>(payload);
}

} // namespace

StoredPayload toStored(const interview::Payload &payload)
{
    StoredPayload stored;
    const QCborMap map = interview::toCbor(payload);
    QCborMap kept;
    stored.hasText = hasWords(payload);
    for (const auto &[key, value] : map) {
        if (stored.hasText && key.toString() == textKey)
            stored.text = carried(value.toString());
        else
            kept.insert(key, carried(value));
    }
    stored.body = toCanonicalCbor(kept);
    return stored;
}

Result<interview::Payload> fromStored(const QString &kind, const StoredPayload &stored)
{
    // Not base's fromCbor: its caps are for packs, and a long statement may be longer than they allow.
    QCborParserError parsed;
    const QCborValue body = QCborValue::fromCbor(stored.body, &parsed);
    const Error damaged
        = fail(Error::Kind::Damaged, QStringLiteral("an event of kind %1 cannot be read").arg(kind));
    // What was read before the fault may be a map with a key that has no value: Qt then looks past its end.
    if (parsed.error != QCborError::NoError || !body.isMap())
        return damaged;
    QCborMap map = body.toMap();
    if (stored.hasText)
        map.insert(textKey, stored.text);
    Result<interview::Payload> payload = interview::payloadFromCbor(kind, map);
    return payload ? payload : damaged;
}

} // namespace tenang::vault
