// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indicators/assessment.h"

namespace tenang::indicators {

// A mark that is said or seen, as the set that knows it describes it.
struct EffectiveMark {
    const protocol::Indicator *row;
    bool reference; // stands in a reference set
};

// The marks that count for a row of a reference set, sorted: the row's own mark, those that its crosswalk
// names, and those of other sets whose crosswalk names it. A line of a reference row is read in that one
// direction: a list says which marks state it, never what a mark of the list would state elsewhere.
[[nodiscard]] QStringList marksFor(const protocol::Indicator &row, const QList<EffectiveMark> &effective);

// One list for each reference set without weights, in the order of the sets.
[[nodiscard]] QList<ReferenceList> referenceLists(
    const QList<protocol::IndicatorSet> &sets, const QList<EffectiveMark> &effective);

} // namespace tenang::indicators
