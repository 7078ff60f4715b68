// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/calibration.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>

namespace tenang::keys {

namespace {

using std::chrono::milliseconds;

constexpr quint32 step = 1024; // whole MiB
constexpr quint32 plentyOfMemory = 256U * 1024;
constexpr int mostMeasurements = 6;

quint32 bounded(double kib, quint32 most)
{
    return std::clamp(quint32(std::min(kib, double(most)) / step + 0.5) * step, leastCosts.kib, most);
}

// Costs whose memory times passes come to `work`, or as near as the bounds let.
KdfCosts costsOf(double work, quint32 mostMemory)
{
    const quint32 plenty = std::min(plentyOfMemory, mostMemory);
    if (const double kib = work / leastCosts.passes; kib <= plenty)
        return {bounded(kib, plenty), leastCosts.passes};
    const double passes = work / plenty;
    if (passes <= mostCosts.passes)
        return {plenty, std::max(leastCosts.passes, quint32(passes))};
    return {bounded(work / mostCosts.passes, mostMemory), mostCosts.passes};
}

double workOf(KdfCosts costs)
{
    return double(costs.kib) * costs.passes;
}

Result<milliseconds> timed(KdfCosts costs)
{
    const SecretBytes word(QByteArrayView("how long does this take"));
    const auto start = std::chrono::steady_clock::now();
    ASSIGN_OR_RETURN(const SecretBytes key, stretch(word, QByteArray(qsizetype(saltSize), 's'), costs));
    Q_UNUSED(key)
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - start);
}

// The quicker of two while it is quick: what else the tablet was doing must not make a vault weaker.
Result<milliseconds> timedOnThisMachine(KdfCosts costs)
{
    constexpr milliseconds quick{400};
    ASSIGN_OR_RETURN(const milliseconds first, timed(costs));
    if (first > quick)
        return first;
    ASSIGN_OR_RETURN(const milliseconds second, timed(costs));
    return std::min(first, second);
}

} // namespace

KdfCosts calibrated(const Measure &measure, qint64 available)
{
    const double half = available > 0 ? double(available) / 2 : double(plentyOfMemory) / 2;
    quint32 mostMemory = bounded(std::floor(half / step) * step, mostCosts.kib);
    KdfCosts costs = leastCosts;
    for (int measured = 0; measured < mostMeasurements; ++measured) {
        const Result<milliseconds> took = measure(costs);
        if (!took) {
            if (costs.kib == leastCosts.kib)
                return leastCosts; // making the vault will say what is wrong
            mostMemory = bounded(double(costs.kib) / 2, mostMemory);
            costs = costsOf(workOf(costs), mostMemory);
            continue;
        }
        if (*took >= shortestWait && *took <= longestWait)
            return costs;
        const double perWork = double(std::max(*took, milliseconds(1)).count()) / workOf(costs);
        const KdfCosts next = costsOf(double(aimedWait.count()) / perWork, mostMemory);
        if (next == costs)
            return costs;
        costs = next;
    }
    return costs;
}

KdfCosts calibratedForThisMachine()
{
    return calibrated(timedOnThisMachine, availableMemory());
}

} // namespace tenang::keys
