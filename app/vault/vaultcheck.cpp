// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vaultcheck.h"

#include "vault/audit.h"
#include "vault/connection.h"
#include "vault/freshness.h"
#include "vault/schema.h"
#include "vault/storage.h"
#include "vault/tries.h"
#include "vault/vaultfolder.h"

#include <QFileInfo>

namespace tenang::vault {

namespace {

using State = VaultCheck::State;

bool isDamage(const Error &error)
{
    return error.kind == Error::Kind::Damaged;
}

// The seal of every page. The check reads the file only, so what is in the log goes there first: otherwise it
// would cry wolf after a crash (security sheet §2).
Result<QStringList> brokenSeals(const QString &file, const SecretBytes &key)
{
    ASSIGN_OR_RETURN(const std::unique_ptr<Connection> connection,
        Connection::open(file, key, Connection::Mode::Maintain));
    RETURN_IF_ERROR(connection->checkpoint());
    return connection->brokenSeals();
}

// On a fresh connection: one bad page spoils the connection that met it.
Result<void> checkTables(const QString &file, const SecretBytes &key, VaultCheck &check)
{
    ASSIGN_OR_RETURN(const std::unique_ptr<Connection> connection,
        Connection::open(file, key, Connection::Mode::Maintain));
    ASSIGN_OR_RETURN(
        [[maybe_unused]] const int schema, schemaOf(*connection)); // an older one is read as it is
    ASSIGN_OR_RETURN(const QStringList faults, connection->lines("PRAGMA quick_check"));
    if (faults != QStringList{QStringLiteral("ok")})
        return fail(Error::Kind::Damaged, QStringLiteral("quick check: %1 faults").arg(faults.size()));
    check.pages = State::Ok;

    const Result<void> audit = verifyAudit(*connection);
    if (!audit && !isDamage(audit.error()))
        return audit;
    check.audit = audit ? State::Ok : State::Damaged;
    if (!audit)
        check.details.append(audit.error().detail);
    return {};
}

// Damage of the pages was looked for before.
Result<void> checkFreshness(
    const VaultFolder &folder, const keys::Header &header, const SecretBytes &vaultKey, VaultCheck &check)
{
    ASSIGN_OR_RETURN(const std::unique_ptr<Connection> connection,
        Connection::open(
            folder.database(), keys::subKey(vaultKey, keys::Purpose::Database), Connection::Mode::Maintain));
    ASSIGN_OR_RETURN(const int schema, schemaOf(*connection));
    if (schema < newestSchema) // it had none then
        return {};
    ASSIGN_OR_RETURN(const Verdict verdict,
        judge(*connection, folder, header, keys::subKey(vaultKey, keys::Purpose::State)));
    if (verdict.isStateMissing)
        check.details.append(QStringLiteral("the vault's own record of its state is missing"));
    if (!verdict.unproven.isEmpty())
        check.details.append(QStringLiteral("%1 records of later work that this vault did not make")
                .arg(verdict.unproven.size()));
    const bool isSure = verdict.isKnown && !verdict.isStateMissing && verdict.unproven.isEmpty();
    check.freshness = verdict.isRolledBack() ? State::RolledBack : isSure ? State::Ok : State::Unknown;
    return {};
}

Result<void> checkFile(const QString &file, const SecretBytes &key, VaultCheck &check)
{
    if (!QFileInfo::exists(file))
        return fail(Error::Kind::Damaged, QStringLiteral("the vault's file is missing"));
    ASSIGN_OR_RETURN(const QStringList seals, brokenSeals(file, key));
    if (!seals.isEmpty())
        return fail(Error::Kind::Damaged, QStringLiteral("%1 pages with a broken seal").arg(seals.size()));
    return checkTables(file, key, check);
}

} // namespace

bool VaultCheck::isDamaged() const
{
    return header == State::Damaged || pages == State::Damaged || audit == State::Damaged;
}

QString toString(State state)
{
    switch (state) {
    case State::Ok:
        return QStringLiteral("ok");
    case State::Damaged:
        return QStringLiteral("damaged");
    case State::RolledBack:
        return QStringLiteral("rolled_back");
    case State::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

Result<void> verifyDatabase(const QString &file, const SecretBytes &databaseKey)
{
    VaultCheck check;
    RETURN_IF_ERROR(checkFile(file, databaseKey, check));
    return check.audit == State::Ok ? Result<void>() : fail(Error::Kind::Damaged, check.details.join(u"; "));
}

Result<VaultCheck> checkVault(const QString &path, const SecretBytes &passphrase, const Clock &clock)
{
    RETURN_IF_ERROR(startStorage());
    ASSIGN_OR_RETURN(const SecretBytes normal, keys::normalisedPassphrase(passphrase));
    VaultCheck check;
    const VaultFolder folder(path);
    const Result<VaultFolder::Copies> copies = folder.readHeader();
    if (!copies) {
        if (!isDamage(copies.error()))
            return copies.error();
        check.header = State::Damaged;
        check.details.append(copies.error().detail);
        return check;
    }
    ASSIGN_OR_RETURN(const SecretBytes vaultKey, tryPassphrase(folder, copies->header, normal, clock));
    check.header = copies->both ? State::Ok : State::Damaged;
    if (!copies->both)
        check.details.append(QStringLiteral("one of the two header copies is bad or old"));

    const Result<void> done
        = checkFile(folder.database(), keys::subKey(vaultKey, keys::Purpose::Database), check);
    if (!done) {
        if (!isDamage(done.error()))
            return done.error();
        check.pages = State::Damaged;
        check.details.append(done.error().detail);
        return check;
    }
    const Result<void> compared = checkFreshness(folder, copies->header, vaultKey, check);
    if (!compared && !isDamage(compared.error()))
        return compared.error();
    return check;
}

} // namespace tenang::vault
