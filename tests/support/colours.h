// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>

namespace tenang::test {

inline double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

inline double luminance(const QColor &color)
{
    static const std::array<double, 256> lines = [] {
        std::array<double, 256> all{};
        for (std::size_t i = 0; i < all.size(); ++i)
            all.at(i) = linear(static_cast<double>(i) / 255);
        return all;
    }();
    const auto at = [](int channel) { return lines.at(static_cast<std::size_t>(channel)); };
    return 0.2126 * at(color.red()) + 0.7152 * at(color.green()) + 0.0722 * at(color.blue());
}

// The contrast ratio of two opaque colours (WCAG 2.2).
inline double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace tenang::test
