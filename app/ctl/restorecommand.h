// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/vaultaccess.h"

namespace tenang::ctl {

// `tenangctl vault restore`: the best good snapshot takes the place of a damaged vault.
// {"snapshot","audit_seq","at"}; Damaged when none is good, InputProblems when the vault is whole.
ExitStatus restoreVault(const VaultAccess &access);

} // namespace tenang::ctl
