// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tenang::referral {

// Every code that a step, a block or an exclusion can carry. Published: never renamed, only added to.
//   standards.md §8.3 (with AREA_UNKNOWN of design.md §8): OPEN_NOW OPENS_AT CLOSED_UNTIL HOURS_UNKNOWN
//   HOURS_STALE ENDED
//     (hours that are over; also a service whose status is not active), AGE_OK AGE_ASK AGE_OUT, the same
//     three of GENDER NATIONALITY EXPLOITATION, STATUS_GATE, AREA_OK AREA_REGIONAL AREA_OUT AREA_UNKNOWN,
//     LANG_DIRECT LANG_INTERPRETER LANG_NONE, UNVERIFIED, CAPACITY_FULL CAPACITY_UNKNOWN (shelters),
//     DISCLOSURE_BLOCKED (a number exists and is not for officers), POLICE_REPORT_NEEDED,
//     SHARES_WITH_ENFORCEMENT, FALLBACK
//   blocked reasons of design.md §8: FEAR_OF_RETURN FEAR_NOT_ASKED CONSENT_REFUSED CONSENT_NOT_ASKED
//   MUST_NOT_KNOW ours: DANGER, LIFE_AT_RISK, CHILD_FIRST, NO_DANGER (an emergency service while there is
//   none), REFERRER_OUT (it takes
//     no referral from this officer's role), NO_NUMBER_FROM_HERE (its number works in its own country only),
//     INDEPENDENT_ROUTE (for a consular officer: given to everybody, whatever was said; never called for
//     them)
[[nodiscard]] const QStringList &reasonCodes();

} // namespace tenang::referral
