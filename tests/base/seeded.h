// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <random>

namespace tenang::test {

// Random numbers for property tests. The seed is printed, and TENANG_SEED repeats a run.
class Seeded {
public:
    Seeded()
    {
        bool given = false;
        m_seed = qEnvironmentVariable("TENANG_SEED").toUInt(&given);
        if (!given)
            m_seed = std::random_device{}();
        qInfo("TENANG_SEED=%u", m_seed);
        m_engine.seed(m_seed);
    }
    // From 0 to limit - 1.
    int below(qsizetype limit) { return int(m_engine() % quint64(limit)); }
    quint64 bits() { return m_engine(); }

private:
    unsigned m_seed = 0;
    std::mt19937_64 m_engine;
};

#ifdef TENANG_SANITIZED
inline constexpr int manyCases = 5'000;
#else
inline constexpr int manyCases = 100'000;
#endif

} // namespace tenang::test
