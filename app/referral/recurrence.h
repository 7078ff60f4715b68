// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/service.h"

namespace tenang::referral {

// Whether the recurrence has an occurrence that begins on this day of its zone: RFC 5545 with FREQ WEEKLY or
// MONTHLY, INTERVAL, WKST, BYDAY, BYMONTHDAY, DTSTART and the last day. Looks neither at valid_from and
// valid_to nor at closed days. For sound rows only.
[[nodiscard]] bool occursOn(const Schedule &schedule, QDate day);

// The day of the n-th occurrence from the start (COUNT); invalid when it lies more than thirty years away.
[[nodiscard]] QDate dayOfOccurrence(const Schedule &schedule, int count);

} // namespace tenang::referral
