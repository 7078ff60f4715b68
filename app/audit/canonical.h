// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "base/id.h"

#include <QtEndian>

#include <algorithm>

namespace tenang::audit {

// Bytes that only one content can have: a number is 8 bytes in network order, a string stands behind its
// length.
class Canonical {
public:
    Canonical() { m_bytes.reserve(512); } // as much as nearly all need: growing costs more than hashing

    Canonical &number(qint64 value)
    {
        char raw[8];
        qToBigEndian(value, raw);
        m_bytes.append(raw, sizeof raw);
        return *this;
    }
    Canonical &string(QByteArrayView bytes)
    {
        number(bytes.size());
        m_bytes.append(bytes);
        return *this;
    }
    // Names of kinds and staff are ASCII, nearly all: straight into place, since a copy costs as much as
    // hashing.
    Canonical &string(const QString &text)
    {
        if (!std::ranges::all_of(text, [](QChar letter) { return letter.unicode() < 0x80; }))
            return string(QByteArrayView(text.toUtf8()));
        number(text.size());
        for (const QChar letter : text)
            m_bytes.append(char(letter.unicode()));
        return *this;
    }
    Canonical &id(const Id &id) { return string(QByteArrayView(id.toBytes())); }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray hash(QByteArrayView purpose) const { return contentHash(purpose, m_bytes); }

private:
    QByteArray m_bytes;
};

} // namespace tenang::audit
