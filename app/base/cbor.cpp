// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamReader>

#include <algorithm>
#include <functional>
#include <utility>

namespace tenang {

namespace {

constexpr qsizetype maxBytes = qsizetype{8} * 1024 * 1024;
constexpr int maxDepth = 32;
constexpr int maxNodes = 200'000;
constexpr qsizetype maxString = qsizetype{16} * 1024;

void append(QByteArray &out, const QCborValue &value);

void appendHead(QByteArray &out, quint8 major, quint64 n)
{
    const int width = n < 24 ? 0 : n <= 0xff ? 1 : n <= 0xffff ? 2 : n <= 0xffffffff ? 4 : 8;
    const int info = width == 0 ? int(n) : width == 1 ? 24 : width == 2 ? 25 : width == 4 ? 26 : 27;
    out.append(char((major << 5) | info));
    for (int shift = (width - 1) * 8; shift >= 0; shift -= 8)
        out.append(char((n >> shift) & 0xff));
}

void appendMap(QByteArray &out, const QCborMap &map)
{
    struct Pair {
        qsizetype start;
        qsizetype item;
        qsizetype end;
    };
    const qsizetype begin = out.size();
    appendHead(out, 5, quint64(map.size()));
    QList<Pair> pairs;
    pairs.reserve(map.size());
    for (const auto &[key, item] : map) {
        Pair pair{.start = out.size(), .item = 0, .end = 0};
        append(out, key);
        pair.item = out.size();
        append(out, item);
        pair.end = out.size();
        pairs.append(pair);
    }
    const QByteArrayView written(out);
    const auto keyOf = [&](const Pair &pair) { return written.sliced(pair.start, pair.item - pair.start); };
    const auto isBefore = [&](const Pair &one, const Pair &other) { return keyOf(one) < keyOf(other); };
    if (std::ranges::adjacent_find(pairs, std::not_fn(isBefore)) == pairs.end())
        return; // in order, as in everything that was written here: nothing has to be moved
    const auto wholeOf = [&](const Pair &pair) { return written.sliced(pair.start, pair.end - pair.start); };
    std::ranges::sort(
        pairs, {}, wholeOf); // a key's bytes say where they end, so this is the order of the keys
    // A key stands once (RFC 8949 §5.6). Of twins the lower stays, so that no input gives bytes that no
    // reader takes.
    const auto twins = std::ranges::unique(pairs, {}, keyOf);
    pairs.erase(twins.begin(), twins.end());
    QByteArray sorted;
    sorted.reserve(out.size() - begin);
    appendHead(sorted, 5, quint64(pairs.size()));
    for (const Pair &pair : std::as_const(pairs))
        sorted.append(wholeOf(pair));
    out.truncate(begin);
    out.append(sorted);
}

void append(QByteArray &out, const QCborValue &value)
{
    if (value.isArray()) {
        const QCborArray array = value.toArray();
        appendHead(out, 4, quint64(array.size()));
        for (const auto &item : array)
            append(out, item);
    } else if (value.isMap()) {
        appendMap(out, value.toMap());
    } else if (value.isByteArray()) {
        const QByteArray bytes = value.toByteArray();
        appendHead(out, 2, quint64(bytes.size()));
        out.append(bytes);
    } else if (value.isInteger()) {
        const qint64 n = value.toInteger();
        appendHead(out, n < 0 ? 1 : 0, n < 0 ? quint64(-1 - n) : quint64(n));
    } else {
        // Qt keeps the bytes of a string as they came, and writes floats in their shortest form when asked
        // to.
        out.append(value.toCbor(QCborValue::UseFloat16));
    }
}

// Walks the input without building anything, so that a hostile file cannot make us allocate.
// Returns what is wrong, or an empty string.
QString faultIn(QCborStreamReader &reader, int depth, int &nodes, bool map = false)
{
    bool key = false; // in a map every first value of two

    if (depth > maxDepth)
        return QStringLiteral("nested deeper than %1").arg(maxDepth);
    while (reader.hasNext()) {
        // After a fault Qt's reader still shows the kind of the value before: entering that would read past
        // the end.
        if (reader.lastError() != QCborError::NoError)
            return reader.lastError().toString();
        if (++nodes > maxNodes)
            return QStringLiteral("more than %1 values").arg(maxNodes);
        key = map && !key;
        if (reader.isArray() || reader.isMap()) {
            // No format has them, and to tell such keys apart takes far more time than their bytes promise.
            if (key)
                return QStringLiteral("a key that is an array or map");
            const bool inner = reader.isMap();
            if (!reader.isLengthKnown())
                return QStringLiteral("an array or map without a length");
            if (reader.length() > quint64(maxNodes))
                return QStringLiteral("more than %1 values").arg(maxNodes);
            reader.enterContainer();
            if (const QString fault = faultIn(reader, depth + 1, nodes, inner); !fault.isEmpty())
                return fault;
            if (!reader.leaveContainer())
                return QStringLiteral("the file ends too early");
        } else if (reader.isString() || reader.isByteArray()) {
            if (!reader.isLengthKnown() || reader.length() > quint64(maxString))
                return QStringLiteral("a string longer than %1 bytes").arg(maxString);
            if (!reader.next())
                return QStringLiteral("a broken string");
        } else if (reader.isTag()) {
            return QStringLiteral("a tag, which no pack has");
        } else if (!reader.next()) {
            return QStringLiteral("a broken value");
        }
    }
    return reader.lastError() == QCborError::NoError ? QString() : reader.lastError().toString();
}

// Two values under one key would let two readers see two different files.
bool hasTwinKeys(const QCborValue &value)
{
    if (value.isArray()) {
        const QCborArray array = value.toArray();
        return std::ranges::any_of(array, [](const QCborValue &item) { return hasTwinKeys(item); });
    }
    if (!value.isMap())
        return false;
    const QCborMap map = value.toMap();
    QList<QByteArray> keys;
    keys.reserve(map.size());
    for (const auto &[key, item] : map) {
        if (hasTwinKeys(item))
            return true;
        keys.append(toCanonicalCbor(key));
    }
    std::ranges::sort(keys);
    return std::ranges::adjacent_find(keys) != keys.end();
}

} // namespace

QByteArray toCanonicalCbor(const QCborValue &value)
{
    QByteArray out;
    append(out, value);
    return out;
}

Result<QCborValue> fromCbor(const QByteArray &bytes)
{
    if (bytes.size() > maxBytes)
        return fail(Error::Kind::Invalid, QStringLiteral("larger than %1 bytes").arg(maxBytes));
    QCborStreamReader walk(bytes);
    int nodes = 0;
    const QString fault = bytes.isEmpty() ? QStringLiteral("empty") : faultIn(walk, 0, nodes);
    if (!fault.isEmpty())
        return fail(Error::Kind::Invalid, fault);
    QCborParserError parsed;
    QCborValue value = QCborValue::fromCbor(bytes, &parsed);
    if (parsed.error != QCborError::NoError || parsed.offset != bytes.size())
        return fail(Error::Kind::Invalid, QStringLiteral("not one whole CBOR value"));
    if (hasTwinKeys(value))
        return fail(Error::Kind::Invalid, QStringLiteral("a map with the same key twice"));
    return value;
}

} // namespace tenang
