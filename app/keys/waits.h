// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <chrono>

// How long the next passphrase waits after wrong ones (security sheet A12, §6.2, S4). Pure: time comes in,
// and only the kind that nobody can set.
namespace tenang::keys {

// Wrong passphrases since the last right one.
struct WrongRow {
    quint32 count = 0;
    Uptime last;
    friend bool operator==(const WrongRow &, const WrongRow &) = default;
};

// A slip, a caps lock and a second look cost nothing. From then on 1 s, doubling to 5 min: the hundredth try
// comes 7 h 23 min after the first at the soonest.
inline constexpr quint32 freeTries = 3;
// After so many in a row no passphrase is taken any more (§6.2): custodians open the vault.
inline constexpr quint32 mostTries = 100;
inline constexpr std::chrono::seconds longestTryWait{300};
// A vault without custodians cannot stop, or whoever holds the tablet for a day could destroy what is in it.
// From the hundredth on it waits this long, so that no 8 hours ever see more than a hundred tries.
inline constexpr std::chrono::hours waitWithoutCustodians{1};

[[nodiscard]] std::chrono::milliseconds waitAfter(quint32 count);

// Waited is, in the same start of the machine, the difference of the two uptimes (none when the later is
// smaller); after another start only the uptime since then.
[[nodiscard]] std::chrono::milliseconds stillToWait(const WrongRow &row, const Uptime &now);

[[nodiscard]] bool isStopped(const WrongRow &row, bool custodiansCanOpen);

// The recorded uptime lies ahead of this start's own, which no honest record does: waiting begins anew now,
// so that such a record keeps nobody out for longer than one wait.
[[nodiscard]] bool isAhead(const WrongRow &row, const Uptime &now);

} // namespace tenang::keys
