// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/pathway.h"
#include "referral/person.h"
#include "referral/service.h"

namespace tenang::referral {

// The safety gate that closes a service, or "" (design.md §6 and §8). Unknown closes, the other way round
// from eligibility. When several hold, the first of: MUST_NOT_KNOW, FEAR_OF_RETURN, FEAR_NOT_ASKED,
// CONSENT_REFUSED, CONSENT_NOT_ASKED, SHARES_WITH_ENFORCEMENT.
[[nodiscard]] QString gateClosing(const Service &service, const Person &person);

// What the officer may do with an open service, and how much may be said.
struct Permission {
    Action action = Action::AskAdvice;
    int shareTier = 0;
    QString basis;
    QStringList reasons;
    QString ask; // "consent.ngo", "" nothing
};
[[nodiscard]] Permission permissionFor(const Service &service, const Person &person);

} // namespace tenang::referral
