// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace tenang::bench {

// The figure that so many of a hundred stay at or below; 0 of none. 100 is the worst.
inline double percentile(std::vector<double> passes, std::size_t percent)
{
    std::ranges::sort(passes);
    return passes.empty() ? 0 : passes[std::min(passes.size() - 1, passes.size() * percent / 100)];
}

} // namespace tenang::bench
