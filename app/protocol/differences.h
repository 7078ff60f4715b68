// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/cardset.h"
#include "protocol/indicatorset.h"
#include "protocol/protocol.h"

// What one version of a pack says otherwise than another, for an officer who reads it on the tablet. Field by
// field, for who makes packs, it is `tenangctl pack diff`.
namespace tenang::protocol {

// One prompt, indicator, rule, phase, or list of the whole. `before` and `now` hold the sentences that only
// the one and only the other version has, in its order.
//     `before` empty: new, or sentences were added. `now` empty: gone, or sentences were taken away.
//     Both empty: the same words, but offered at another time, in another order, or for another purpose.
struct Difference {
    QString title; // the newest one; empty: the pack as a whole
    QStringList before;
    QStringList now;
    friend bool operator==(const Difference &, const Difference &) = default;
};

// In the order of `now`, and behind it what is gone. Versions and sources are not told.
[[nodiscard]] QList<Difference> differences(const Protocol &before, const Protocol &now);
[[nodiscard]] QList<Difference> differences(const IndicatorSet &before, const IndicatorSet &now);
[[nodiscard]] QList<Difference> differences(const CardSet &before, const CardSet &now);

} // namespace tenang::protocol
