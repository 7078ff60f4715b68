// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/vaultaccess.h"

#include "base/clock.h"
#include "ctl/passphrase.h"
#include "vault/opening.h"

namespace tenang::ctl {

namespace {

// A roll-back is never silent, whichever command met it.
void warn(const QString &folder, const interview::Opening &told)
{
    const auto say = [&](bool is, const QString &text) {
        if (is)
            report({{Finding::Severity::Warning, folder, 0, 0, text, {}}});
    };
    say(told.rolledBack, QStringLiteral("the vault was put back to an earlier state: later work is missing"));
    say(told.freshnessInDoubt,
        QStringLiteral("whether the vault was put back to an earlier state cannot be told"));
    say(told.othersRolledBack,
        QStringLiteral("another vault beside this one was put back to an earlier state, or is gone"));
}

} // namespace

ExitStatus withPassphrase(
    const VaultAccess &access, const std::function<ExitStatus(const SecretBytes &)> &then)
{
    const Result<SecretBytes> passphrase = readPassphrase(access.passphraseFd);
    if (!passphrase)
        return wrongUsage(QStringLiteral("--passphrase-fd"), passphrase.error().detail);
    return then(*passphrase);
}

ExitStatus withVault(
    const VaultAccess &access, const std::function<Result<ExitStatus>(vault::VaultStore &)> &then)
{
    return withPassphrase(access, [&](const SecretBytes &passphrase) {
        const SystemClock clock;
        const auto opened = vault::openVault(access.folder, passphrase, clock);
        if (!opened)
            return report(access.folder, opened.error());
        warn(access.folder, opened->told);
        const Result<ExitStatus> done = then(*opened->store);
        const Result<void> closed = opened->store->close();
        if (!done)
            return report(access.folder, done.error());
        if (!closed)
            return report(access.folder, closed.error());
        return *done;
    });
}

} // namespace tenang::ctl
