// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

// How often the proofs are repeated, and with which random numbers.
namespace tenang::testing {

// TENANG_TIER: 'C' each commit, 'N' each night, 'R' a release (security sheet §10).
inline char tier()
{
    const QByteArray told = qgetenv("TENANG_TIER");
    return told == "N" || told == "R" ? told.at(0) : 'C';
}

// TENANG_SUITE=standard: vaults cost what a real one costs, and every loop goes round twenty times.
inline bool onRealSuite()
{
    return qgetenv("TENANG_SUITE") == "standard";
}

struct Trials {
    int c;
    int n;
    int r;
    int sanitized; // under the sanitizers
};

inline int trials(const Trials &times)
{
    if (onRealSuite())
        return 20;
#ifdef TENANG_SANITIZED
    return times.sanitized;
#else
    return tier() == 'R' ? times.r : tier() == 'N' ? times.n : times.c;
#endif
}

// TENANG_SEED repeats a run; printed, so that a failure can be played again.
inline quint32 seedOfRun()
{
    static const quint32 one = [] {
        bool given = false;
        const uint told = qEnvironmentVariable("TENANG_SEED").toUInt(&given);
        return given ? quint32(told) : QRandomGenerator::system()->generate();
    }();
    qInfo("TENANG_SEED=%u", one);
    return one;
}

} // namespace tenang::testing
