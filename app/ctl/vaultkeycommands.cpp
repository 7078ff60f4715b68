// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "ctl/passphrase.h"
#include "ctl/vaultcommands.h"
#include "keys/passphrase.h"
#include "vault/rewrap.h"
#include "vault/rotation.h"
#include "vault/vaultfolder.h"

namespace tenang::ctl {

namespace {

using keys::PassphraseVerdict;

QString objectionTo(PassphraseVerdict verdict)
{
    switch (verdict) {
    case PassphraseVerdict::Fine:
        break;
    case PassphraseVerdict::TooShort:
        return QStringLiteral("the new passphrase is too short: at least %1 characters")
            .arg(keys::shortestPassphrase);
    case PassphraseVerdict::TooLong:
        return QStringLiteral("the new passphrase is too long: at most %1 characters")
            .arg(keys::longestPassphrase);
    case PassphraseVerdict::Common:
        return QStringLiteral("the new passphrase is among the first that anybody would try");
    case PassphraseVerdict::Guessable:
        return QStringLiteral(
            "the new passphrase takes too few tries: add a word that has nothing to do with "
            "the others");
    }
    return {};
}

ExitStatus describe(const QString &folder)
{
    const auto copies = vault::VaultFolder(folder).readHeader();
    if (!copies)
        return report(folder, copies.error());
    writeLine({{QStringLiteral("vault"), copies->header.vaultId().toString()},
        {QStringLiteral("generation"), qint64(copies->header.generation())}});
    return finish();
}

ExitStatus answer(const QString &folder, const Result<interview::Opening> &done)
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
        const Result<PassphraseVerdict> verdict = keys::judged(*fresh, {});
        if (!verdict)
            return report(access.folder, verdict.error());
        if (*verdict != PassphraseVerdict::Fine) {
            report({{Finding::Severity::Error, access.folder, 0, 0, objectionTo(*verdict), {}}});
            return ExitStatus::InputProblems;
        }
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
