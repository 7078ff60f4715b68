// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/vaultaccess.h"

namespace tenang::ctl {

// `tenangctl vault salvage`: what can be read of `file` in the damaged vault `access` goes into a new one in
// `into`, and the answer lists what could not (vault::Salvaged::toJson). Done when nothing is missing;
// Damaged when something is, with the answer all the same, or when nothing can be read, without.
ExitStatus salvageVault(const VaultAccess &access, const QString &file, const QString &into);

} // namespace tenang::ctl
