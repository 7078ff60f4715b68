// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <algorithm>
#include <sodium.h>

namespace tenang {

Id Id::random()
{
    Id id;
    randombytes_buf(id.m_bytes.data(), id.m_bytes.size());
    return id;
}

Id Id::fromString(const QString &text)
{
    if (text.size() != 32)
        return {};
    const QByteArray latin = text.toLatin1();
    const QByteArray bytes = QByteArray::fromHex(latin);
    return bytes.toHex() == latin.toLower() ? fromBytes(bytes) : Id{};
}

Id Id::fromBytes(const QByteArray &bytes)
{
    Id id;
    if (bytes.size() == qsizetype(id.m_bytes.size()))
        std::ranges::copy(bytes, id.m_bytes.begin());
    return id;
}

QString Id::toString() const
{
    return QString::fromLatin1(toBytes().toHex());
}

QByteArray Id::toBytes() const
{
    return {reinterpret_cast<const char *>(m_bytes.data()), qsizetype(m_bytes.size())};
}

} // namespace tenang
