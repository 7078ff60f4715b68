// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace tenang::protocol {

// The spellings of an enum in files, in the order of its values. One table serves both directions, so they
// cannot part.
template <typename Enum, std::size_t count>
struct EnumNames {
    std::array<const char *, count> names;

    [[nodiscard]] QString name(Enum value) const { return QString::fromLatin1(names.at(std::size_t(value))); }
    [[nodiscard]] std::optional<Enum> value(const QString &id) const
    {
        for (std::size_t i = 0; i < count; ++i) {
            if (id == QLatin1String(names[i]))
                return Enum(i);
        }
        return std::nullopt;
    }
};

} // namespace tenang::protocol
