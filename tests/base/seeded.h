// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/trials.h"

#include <random>

namespace tenang::test {

// Random numbers for property tests.
class Seeded {
public:
    Seeded()
        : m_engine(testing::seedOfRun())
    {
    }
    // From 0 to limit - 1.
    int below(qsizetype limit) { return int(m_engine() % quint64(limit)); }
    quint64 bits() { return m_engine(); }

private:
    std::mt19937_64 m_engine;
};

#ifdef TENANG_SANITIZED
inline constexpr int manyCases = 5'000;
#else
inline constexpr int manyCases = 100'000;
#endif

} // namespace tenang::test
