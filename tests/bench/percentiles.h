// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>
#include <chrono>
#include <vector>

namespace tenang::bench {

// Times every pass of a benchmark by itself, in milliseconds, and adds p50, p95 and p99 to its counters: the
// figures to reach are percentiles, and the library gives means.
class Percentiles {
public:
    template <typename Work>
    void time(Work &&work)
    {
        const auto before = Clock::now();
        work();
        m_passes.push_back(std::chrono::duration<double, std::milli>(Clock::now() - before).count());
    }
    void report(benchmark::State &state);

private:
    using Clock = std::chrono::steady_clock;
    std::vector<double> m_passes;
};

} // namespace tenang::bench
