// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indicators/assessment.h"

namespace tenang::test {

// design.md §6 written a second time, by hand and without the packs: what the shipped sets must come to. One
// line each: outcome | reasons | act | means | purpose, with the state of every limb.
[[nodiscard]] QString expectedLine(const indicators::Input &input);
[[nodiscard]] QString lineOf(const indicators::Assessment &result);

// The limb of an indicator in that table; none for what stands in no limb.
[[nodiscard]] protocol::Limb expectedLimb(const QString &indicator);

// The rows of the reference sets that a mark of another set counts for, sorted, from the tables that were
// read (tests/indicators/oracle.cpp). The FC rows reach ILO 11 through the ILO/EC row that they state.
[[nodiscard]] QStringList expectedCrosswalk(const QString &indicator);

} // namespace tenang::test
