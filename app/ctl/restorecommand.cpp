// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/restorecommand.h"

#include "base/clock.h"
#include "vault/restore.h"

namespace tenang::ctl {

ExitStatus restoreVault(const VaultAccess &access)
{
    return withPassphrase(access, [&access](const SecretBytes &passphrase) {
        const SystemClock clock;
        const auto restored = vault::restoreSnapshot(access.folder, passphrase, clock);
        if (!restored)
            return report(access.folder, restored.error());
        writeLine(
            {{QStringLiteral("snapshot"), restored->file}, {QStringLiteral("audit_seq"), restored->auditSeq},
                {QStringLiteral("at"), toRfc3339(restored->at)}});
        return finish();
    });
}

} // namespace tenang::ctl
