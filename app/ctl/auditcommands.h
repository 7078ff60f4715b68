// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/vaultaccess.h"

#include <QStringList>

namespace tenang::ctl {

// `tenangctl audit export`: the record of a vault as a file that can be checked without the vault. Answers
// {"entries","head"}; no words of a case are in it, but who did what when.
ExitStatus exportAudit(const VaultAccess &access, const QString &file);

// `tenangctl audit head`: a signed checkpoint of the record as it stands, an anchor to keep elsewhere:
// {"vault","seq","hash","count","at","key","signature"}.
ExitStatus printAuditHead(const VaultAccess &access);

// `tenangctl audit verify`: {"entries","faults":[{"kind","seq"}],"anchors":[{"seq","extended"}],
// "after_last_anchor","signed_up_to"}. Damaged (4) when there is a fault. `key`: the owner's public key as
// hexadecimal, or a file with a checkpoint or that; "": whichever all of it is signed with.
ExitStatus verifyAuditLog(const QString &file, const QStringList &anchors, const QString &key);

} // namespace tenang::ctl
