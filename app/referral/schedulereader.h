// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/cells.h"

namespace tenang::referral {

// One row of HSDS `schedules` (standards.md §2.2). The zone is the first that the row or its directory
// states: offset in the time itself, x_tzid, timezone (hours east of UTC), `otherwise`. Without any of them,
// and for every part that is not understood, the row is kept as unreadable and reported.
[[nodiscard]] Schedule readSchedule(const Cells &cells, const QString &otherwise);

} // namespace tenang::referral
