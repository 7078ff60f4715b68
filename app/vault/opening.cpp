// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/opening.h"

#include "base/files.h"
#include "base/hash.h"
#include "vault/audit.h"
#include "vault/migration.h"
#include "vault/schema.h"
#include "vault/storage.h"
#include "vault/transaction.h"
#include "vault/tries.h"
#include "vault/workshop.h"

#include <QDir>
#include <QFileInfo>

namespace tenang::vault {

namespace {

using keys::Header;
using keys::KdfCosts;
using keys::Purpose;
using keys::subKey;
using keys::Suite;

Result<std::unique_ptr<VaultStore>> storeOver(const VaultFolder &folder, const SecretBytes &vaultKey,
    const Id &vaultId, const Clock &clock, const std::function<void(Connection &)> &settle = {})
{
    if (!QFileInfo::exists(folder.database()))
        return fail(Error::Kind::Damaged, QStringLiteral("the vault's file is missing"));
    const SecretBytes key = subKey(vaultKey, Purpose::Database);
    ASSIGN_OR_RETURN(std::unique_ptr<Connection> connection,
        Connection::open(folder.database(), key, Connection::Mode::Work));
    ASSIGN_OR_RETURN(const int schema, schemaOf(*connection));
    if (schema < newestSchema) {
        RETURN_IF_ERROR(migrate({folder, key, vaultId}, std::move(connection), clock));
        ASSIGN_OR_RETURN(connection, Connection::open(folder.database(), key, Connection::Mode::Work));
    }
    RETURN_IF_ERROR(ensureIdentity(*connection, vaultId));
    RETURN_IF_ERROR(connection->seal());
    if (settle)
        settle(*connection);
    return std::make_unique<VaultStore>(
        std::move(connection), subKey(vaultKey, Purpose::ImportedNotes), clock);
}

Result<void> fill(const VaultFolder &folder, const Header::Made &made, const Clock &clock)
{
    RETURN_IF_ERROR(folder.writeHeader(made.header));
    RETURN_IF_ERROR(makeEmptyFile(folder.database()));
    ASSIGN_OR_RETURN(const std::unique_ptr<Connection> connection,
        Connection::open(
            folder.database(), subKey(made.vaultKey, Purpose::Database), Connection::Mode::Make));
    RETURN_IF_ERROR(makeSchema(*connection));
    {
        ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(*connection));
        RETURN_IF_ERROR(ensureIdentity(*connection, made.header.vaultId()));
        const QByteArray detail = contentHash("tenang/vault-created/v1", made.header.vaultId().toBytes());
        RETURN_IF_ERROR(appendAudit(
            *connection, {QStringLiteral("vault_created"), {}, {}, clock.now(), detail, {}, clock.uptime()}));
        RETURN_IF_ERROR(beginLockJournal(folder, made.header, *connection));
        RETURN_IF_ERROR(transaction.commit());
    }
    RETURN_IF_ERROR(connection->close());
    RETURN_IF_ERROR(syncToDisk(folder.database()));
    return syncToDisk(folder.path());
}

} // namespace

Result<std::unique_ptr<VaultStore>> createVault(
    const QString &path, const SecretBytes &passphrase, const Clock &clock, const Making &making)
{
    RETURN_IF_ERROR(startStorage());
    ASSIGN_OR_RETURN(const SecretBytes normal, keys::normalisedPassphrase(passphrase));
    const VaultFolder target(path);
    const QFileInfo there(target.path());
    if (there.exists()
        && (!there.isDir()
            || !QDir(target.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))
        return fail(Error::Kind::Refused, QStringLiteral("the folder is not empty"));

    ASSIGN_OR_RETURN(Workshop shop, Workshop::beside(target));
    const KdfCosts costs
        = making.costs.value_or(making.suite == Suite::Test ? keys::testCosts : keys::costsForThisMachine());
    ASSIGN_OR_RETURN(const Header::Made made, Header::make(normal, making.suite, costs, clock.now()));
    RETURN_IF_ERROR(fill(shop.folder(), made, clock));
    RETURN_IF_ERROR(shop.deliver());
    return storeOver(VaultFolder(path), made.vaultKey, made.header.vaultId(), clock);
}

Result<Opened> openVault(const QString &path, const SecretBytes &passphrase, const Clock &clock)
{
    RETURN_IF_ERROR(startStorage());
    ASSIGN_OR_RETURN(const SecretBytes normal, keys::normalisedPassphrase(passphrase));
    const VaultFolder folder(path);
    ASSIGN_OR_RETURN(VaultFolder::Copies copies, folder.readHeader());
    ASSIGN_OR_RETURN(const SecretBytes vaultKey, tryPassphrase(folder, copies.header, normal, clock));
    Opened opened;
    const auto settle = [&](Connection &connection) {
        settleTries({folder, copies.header, vaultKey, clock}, connection, opened.told);
    };
    ASSIGN_OR_RETURN(opened.store, storeOver(folder, vaultKey, copies.header.vaultId(), clock, settle));
    if (!copies.both) { // the passphrase has proved this one
        const Result<void> mended = folder.writeHeader(copies.header);
        Q_UNUSED(mended) // a full disk is no reason to keep the officer out
    }
    return opened;
}

} // namespace tenang::vault
