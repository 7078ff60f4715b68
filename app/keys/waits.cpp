// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/waits.h"

#include <algorithm>

namespace tenang::keys {

namespace {

bool isSameStart(const Uptime &a, const Uptime &b)
{
    // Two unknown starts with a falling uptime are two starts; with a rising one the difference is the
    // smaller of the two possible answers.
    return a.boot == b.boot && (!a.boot.isNull() || b.milliseconds >= a.milliseconds);
}

} // namespace

std::chrono::milliseconds waitAfter(quint32 count)
{
    if (count <= freeTries)
        return {};
    if (count >= mostTries)
        return waitWithoutCustodians;
    constexpr quint32 doublings = 9; // 2^9 s is more than the longest
    const auto doubled = std::chrono::seconds(1LL << std::min(count - freeTries - 1, doublings));
    return std::min(doubled, longestTryWait);
}

std::chrono::milliseconds stillToWait(const WrongRow &row, const Uptime &now)
{
    const qint64 wait = waitAfter(row.count).count();
    // The smaller is asked first: the difference of two numbers out of a file may not fit.
    const qint64 waited = !isSameStart(row.last, now)    ? now.milliseconds
        : row.last.milliseconds < 0 || isAhead(row, now) ? 0
                                                         : now.milliseconds - row.last.milliseconds;
    return std::chrono::milliseconds(std::clamp<qint64>(wait - std::clamp<qint64>(waited, 0, wait), 0, wait));
}

bool isStopped(const WrongRow &row, bool custodiansCanOpen)
{
    return custodiansCanOpen && row.count >= mostTries;
}

bool isAhead(const WrongRow &row, const Uptime &now)
{
    return row.count > 0 && isSameStart(row.last, now)
        && (row.last.milliseconds < 0 || row.last.milliseconds > now.milliseconds);
}

} // namespace tenang::keys
