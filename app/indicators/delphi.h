// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indicators/reference.h"

namespace tenang::indicators {

// Counts each row of the weighted reference sets once, whether it was marked itself or through a
// crosswalk, in the child column for child and unsure. One entry a group, in the order of the sets.
[[nodiscard]] QList<Dimension> delphiDimensions(
    const QList<protocol::IndicatorSet> &sets, const QList<EffectiveMark> &effective, Age age);

} // namespace tenang::indicators
