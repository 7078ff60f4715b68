// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "vault/salvagedcases.h"

namespace tenang::vault {

class Connection;

// Puts what was found into a new vault that has no cases yet, a transaction a case. `told`: cases, drafts,
// settings and packs are counted and listed there.
[[nodiscard]] Result<void> writeSalvaged(Connection &connection, const Clock &clock, const Remains &remains,
    const QList<SalvagedCase> &cases, const CaseJudge &judge, Salvaged &told);

} // namespace tenang::vault
