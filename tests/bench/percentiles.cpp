// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/percentiles.h"

#include <algorithm>

namespace tenang::bench {

void Percentiles::report(benchmark::State &state)
{
    if (m_passes.empty())
        return;
    std::ranges::sort(m_passes);
    const auto at = [this](std::size_t percent) {
        return m_passes[std::min(m_passes.size() - 1, m_passes.size() * percent / 100)];
    };
    state.counters["p50"] = at(50);
    state.counters["p95"] = at(95);
    state.counters["p99"] = at(99);
}

} // namespace tenang::bench
