// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "interview/session.h"
#include "referral/pathway.h"

namespace tenang::letter {

// What the person may carry: one number and a reference. Whoever finds it learns nothing else: no name of a
// service, no word on what it is for, no emblem, no date.
struct Card {
    QString number;
    QString reference;
    bool practice = false;
};

// Refused with CARD_NOT_SAFE unless the person said that it is safe to carry (safe/card_safe is yes); with
// NO_PLAIN_NUMBER when the service has no number that is digits alone: a name or an address would tell.
[[nodiscard]] Result<Card> cardFor(const interview::Session &session, const referral::Step &step);

} // namespace tenang::letter
