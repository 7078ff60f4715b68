// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace tenang {

// The spelling of an enum's values in files and on the command line, once, for both directions.
template <typename E, std::size_t N>
struct Names {
    std::array<std::pair<E, const char *>, N> table;

    [[nodiscard]] QString of(E value) const
    {
        for (const auto &[known, name] : table) {
            if (known == value)
                return QString::fromLatin1(name);
        }
        return {};
    }

    [[nodiscard]] std::optional<E> find(const QString &name) const
    {
        for (const auto &[value, known] : table) {
            if (name == QLatin1String(known))
                return value;
        }
        return std::nullopt;
    }
};

} // namespace tenang
