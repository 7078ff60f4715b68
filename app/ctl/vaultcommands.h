// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/vaultaccess.h"

namespace tenang::ctl {

// `tenangctl vault create`: answers as `info` does. A folder that holds anything is left as it is.
ExitStatus createVault(const VaultAccess &access);

// `tenangctl vault info`:
// {"vault","format","suite","generation","created","kdf":{"algorithm","kib","passes"},
// "counts":{"cases","events","notes"}}; nothing of any case.
ExitStatus describeVault(const VaultAccess &access);

// `tenangctl vault passphrase`: the old one from `access`, the new one from `newFd`, which may be the same:
// then it is the next line. {"vault","generation"}. A new one that the policy does not take is an input
// problem, said as a finding.
ExitStatus changePassphrase(const VaultAccess &access, int newFd);

// `tenangctl vault rotate`: a new vault key. {"vault","generation"}
ExitStatus rotateVault(const VaultAccess &access);

// `tenangctl vault check`: {"header","pages","audit","freshness"}, also when something is damaged.
ExitStatus checkVault(const VaultAccess &access);

} // namespace tenang::ctl
