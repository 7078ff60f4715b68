// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>

namespace tenang {

// 128 random bits that name a case, an event or a note. Says nothing about the person, the time or the
// tablet.
class Id {
public:
    Id() = default;
    [[nodiscard]] static Id random();
    // Null Id unless `text` is 32 hexadecimal digits.
    [[nodiscard]] static Id fromString(const QString &text);
    // Null Id unless `bytes` has 16 bytes.
    [[nodiscard]] static Id fromBytes(const QByteArray &bytes);

    [[nodiscard]] bool isNull() const { return *this == Id{}; }
    [[nodiscard]] QString toString() const;
    [[nodiscard]] QByteArray toBytes() const;

    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0)
    {
        return qHashRange(id.m_bytes.begin(), id.m_bytes.end(), seed);
    }

private:
    std::array<quint8, 16> m_bytes{};
};

} // namespace tenang
