// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/recoverycommands.h"

#include "base/clock.h"
#include "ctl/keycommands.h"
#include "ctl/passphrase.h"
#include "keys/publickey.h"
#include "keys/sealedbox.h"
#include "vault/custodians.h"
#include "vault/recovering.h"

#include <QJsonArray>

#include <optional>

namespace tenang::ctl {

namespace {

using keys::KeyKind;
using keys::Recovery;

QString fingerprintOf(const QByteArray &publicKey)
{
    return keys::fingerprint(publicKey, KeyKind::Custodian);
}

Result<QByteArray> readCustodian(const QString &path)
{
    ASSIGN_OR_RETURN(const QByteArray text, readInput(path));
    ASSIGN_OR_RETURN(const QList<QByteArray> all, keys::readPublicKeys(text, KeyKind::Custodian));
    if (all.size() != 1)
        return fail(Error::Kind::Invalid, QStringLiteral("one custodian's key a file"));
    return all.first();
}

Result<QJsonObject> described(const QString &folder)
{
    const vault::VaultFolder place(folder);
    ASSIGN_OR_RETURN(const vault::VaultFolder::Copies copies, place.readHeader());
    ASSIGN_OR_RETURN(const Recovery recovery, vault::recoveryOf(place, copies.header.vaultId()));
    QJsonArray prints;
    for (const QByteArray &key : recovery.custodians())
        prints.append(fingerprintOf(key));
    return QJsonObject{{QStringLiteral("vault"), recovery.vaultId().toString()},
        {QStringLiteral("custodians"), prints}, {QStringLiteral("made"), toRfc3339(recovery.made())}};
}

// The next line of the descriptor opens the key in the file.
std::optional<ExitStatus> readSeed(const QString &path, int passphraseFd, SecretBytes &seed)
{
    const Result<SecretBytes> passphrase = readPassphrase(passphraseFd);
    if (!passphrase)
        return wrongUsage(QStringLiteral("--passphrase-fd"), passphrase.error().detail);
    const Result<QByteArray> file = readInput(path);
    if (!file)
        return report(path, file.error());
    Result<SecretBytes> opened = keys::openedKey(*file, *passphrase, KeyKind::Custodian);
    if (!opened)
        return report(path, opened.error());
    seed = *std::move(opened);
    return {};
}

ExitStatus wrongNumber(qsizetype wanted)
{
    return wrongUsage(QStringLiteral("--custodian"), QStringLiteral("must be named %1 times").arg(wanted));
}

} // namespace

ExitStatus showCustodians(const QString &folder)
{
    const Result<QJsonObject> description = described(folder);
    if (!description)
        return report(folder, description.error());
    writeLine(*description);
    return finish();
}

ExitStatus setCustodians(const VaultAccess &access, const QStringList &publicFiles)
{
    if (publicFiles.size() != Recovery::custodianCount)
        return wrongNumber(Recovery::custodianCount);
    Recovery::Custodians custodians;
    for (qsizetype i = 0; i < publicFiles.size(); ++i) {
        const Result<QByteArray> key = readCustodian(publicFiles[i]);
        if (!key)
            return report(publicFiles[i], key.error());
        custodians.at(std::size_t(i)) = *key;
    }
    return withPassphrase(access, [&](const SecretBytes &passphrase) {
        const SystemClock clock;
        const Result<void> set = vault::setCustodians(access.folder, passphrase, custodians, clock);
        return set ? showCustodians(access.folder) : report(access.folder, set.error());
    });
}

ExitStatus recoverVault(const VaultAccess &access, const QStringList &keyFiles)
{
    if (keyFiles.size() != 2)
        return wrongNumber(2);
    SecretBytes one;
    SecretBytes other;
    if (const auto fault = readSeed(keyFiles.first(), access.passphraseFd, one))
        return *fault;
    if (const auto fault = readSeed(keyFiles.last(), access.passphraseFd, other))
        return *fault;
    const Result<SecretBytes> fresh = readPassphrase(access.passphraseFd);
    if (!fresh)
        return wrongUsage(QStringLiteral("--passphrase-fd"), fresh.error().detail);
    if (const auto objection = objectionTo(access.folder, *fresh))
        return *objection;
    const SystemClock clock;
    const auto recovered = vault::recover(access.folder, one, other, *fresh, clock);
    if (!recovered)
        return report(access.folder, recovered.error());
    writeLine({{QStringLiteral("recovered_by"),
        QJsonArray{fingerprintOf(keys::boxKeyOf(one)), fingerprintOf(keys::boxKeyOf(other))}}});
    return finish();
}

} // namespace tenang::ctl
