// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/pathway.h"
#include "referral/service.h"

namespace tenang::referral {

// How to reach a service from a country ("" unknown), or nothing. Withheld numbers are not in a Service at
// all; the service's own numbers come before its organization's, voice before writing, lines for victims and
// referrals before others, tip lines last. Then e-mail, then the public address.
[[nodiscard]] std::optional<Contact> contactOf(
    const Service &service, const QString &country, OpenState state);

// The number as dialled in `country`: verbatim at home and for numbers that begin with +; from abroad
// x_dial_abroad or x_e164; empty when the number is known to work in its own country only.
[[nodiscard]] QString dialled(const Phone &phone, const Service &service, const QString &country);

// Where a number without a country code is at home; "" where nobody says.
[[nodiscard]] QString homeOf(const Phone &phone, const Service &service);

} // namespace tenang::referral
