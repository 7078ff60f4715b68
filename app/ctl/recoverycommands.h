// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/vaultaccess.h"

#include <QStringList>

// `tenangctl vault recovery set|show` and `vault recover` (security sheet A9).
namespace tenang::ctl {

// `vault recovery set --custodian A.pub --custodian B.pub --custodian C.pub`; answers as `show` does.
ExitStatus setCustodians(const VaultAccess &access, const QStringList &publicFiles);

// `vault recovery show`, without a passphrase: {"vault","custodians":[fingerprints],"made"}.
ExitStatus showCustodians(const QString &folder);

// `vault recover --custodian A.key --custodian B.key`: from the descriptor three lines, the passphrases of
// the two keys and the vault's new one. Answers {"recovered_by":[fingerprints]}.
ExitStatus recoverVault(const VaultAccess &access, const QStringList &keyFiles);

} // namespace tenang::ctl
