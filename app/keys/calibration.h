// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/derivation.h"

#include <chrono>
#include <functional>

// How dear a guess of a passphrase may be on this tablet: as dear as its owner can wait for.
namespace tenang::keys {

// Security sheet §6.1: about one second; what lies between these two is left as it is.
inline constexpr std::chrono::milliseconds aimedWait{1000};
inline constexpr std::chrono::milliseconds shortestWait{700};
inline constexpr std::chrono::milliseconds longestWait{1500};

// How long one derivation takes at these costs. Io: the memory cannot be had.
using Measure = std::function<Result<std::chrono::milliseconds>(KdfCosts)>;

// The rule, without a clock of its own: the same answers of `measure` give the same costs. Begins at the
// least costs and goes on in proportion, because both numbers count linearly. Memory is raised first, since
// it is what a guesser's machines are short of: to 256 MiB; then passes, to 16; and only when those do not
// reach the time, memory beyond. Never below leastCosts nor above mostCosts, and never more than half of
// `available` (KiB; 0 for unknown counts as 256 MiB), except that the least is asked for always: a
// vault without it is none. What cannot be measured for want of memory is tried with half of it. At most six
// measurements.
[[nodiscard]] KdfCosts calibrated(const Measure &measure, qint64 available);

// The same with this machine's clock and memory. Takes two to four seconds: never on the screen's thread.
[[nodiscard]] KdfCosts calibratedForThisMachine();

} // namespace tenang::keys
