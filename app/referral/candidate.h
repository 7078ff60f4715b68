// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/eligibility.h"
#include "referral/gates.h"
#include "referral/hours.h"

#include <limits>

namespace tenang::referral {

// A service on its way to being a step. The order inside a rung is design.md §8's.
struct Candidate {
    int index = 0; // in the directory, whose services are sorted by id
    const Service *service = nullptr;
    Eligibility eligibility;
    Permission permission;
    StateNow now;
    Verified verified;
    int rung = 0;
    int dependence = 0; // for consular officers: routes that do not lead to a state's enforcement first
    qint64 distance = std::numeric_limits<qint64>::max(); // in steps of 100 m
};

[[nodiscard]] QList<int> inOrder(const QList<Candidate> &candidates); // indexes into `candidates`

// Bands of standards.md §8.2: up to x_verify_by_days fresh, up to twice that ageing, older or never
// unverified.
[[nodiscard]] Verified verifiedAt(const Service &service, QDate today);

// Great circle in steps of 100 m; the largest number when either place is unknown.
[[nodiscard]] qint64 distanceBetween(const Facts &facts, const Service &service);

} // namespace tenang::referral
