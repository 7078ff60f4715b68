// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "ctl/passphrase.h"
#include "ctl/vaultcommands.h"
#include "vault/rewrap.h"
#include "vault/rotation.h"
#include "vault/vaultfolder.h"

namespace tenang::ctl {

namespace {

ExitStatus describe(const QString &folder)
{
    const auto copies = vault::VaultFolder(folder).readHeader();
    if (!copies)
        return report(folder, copies.error());
    writeLine({{QStringLiteral("vault"), copies->header.vaultId().toString()},
        {QStringLiteral("generation"), qint64(copies->header.generation())}});
    return finish();
}

template <typename Done>
ExitStatus answer(const QString &folder, const Result<Done> &done)
{
    return done ? describe(folder) : report(folder, done.error());
}

} // namespace

ExitStatus changePassphrase(const VaultAccess &access, int newFd)
{
    return withPassphrase(access, [&](const SecretBytes &old) {
        const Result<SecretBytes> fresh = readPassphrase(newFd);
        if (!fresh)
            return wrongUsage(QStringLiteral("--new-passphrase-fd"), fresh.error().detail);
        if (const auto objection = objectionTo(access.folder, *fresh))
            return *objection;
        return answer(access.folder, vault::changePassphrase(access.folder, old, *fresh, SystemClock()));
    });
}

ExitStatus rotateVault(const VaultAccess &access)
{
    return withPassphrase(access, [&](const SecretBytes &passphrase) {
        return answer(access.folder, vault::rotateKey(access.folder, passphrase, SystemClock()));
    });
}

} // namespace tenang::ctl
