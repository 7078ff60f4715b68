// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/opening.h"

#include "base/files.h"
#include "base/hash.h"
#include "keys/calibration.h"
#include "vault/audit.h"
#include "vault/custodians.h"
#include "vault/migration.h"
#include "vault/recovering.h"
#include "vault/rewrap.h"
#include "vault/schema.h"
#include "vault/searchindex.h"
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

std::unique_ptr<VaultStore> storeOver(std::unique_ptr<Connection> connection, const Unlocked &vault)
{
    return std::make_unique<VaultStore>(
        std::move(connection), subKey(vault.vaultKey, Purpose::ImportedNotes), vault.clock);
}

// Compares with what is remembered outside the vault, and tells the owner.
void keepFresh(Opened &opened, const Unlocked &vault, bool isMixed)
{
    const Freshness::Told told
        = opened.store->keepFresh(std::make_unique<Freshness>(vault.folder, vault.header,
                                      subKey(vault.vaultKey, Purpose::State), vault.clock),
            subKey(vault.vaultKey, Purpose::Snapshot), isMixed);
    opened.told.rolledBack = told.rolledBack;
    opened.told.freshnessInDoubt = told.inDoubt;
    opened.told.othersRolledBack = told.othersRolledBack;
}

} // namespace

Result<void> mustBeFree(const VaultFolder &folder)
{
    const QFileInfo there(folder.path());
    if (there.exists()
        && (!there.isDir()
            || !QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))
        return fail(Error::Kind::Refused, QStringLiteral("the folder is not empty"));
    return {};
}

Result<void> makeVault(
    const VaultFolder &folder, Header::Made &made, const Making &making, const Clock &clock)
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
    if (making.custodians)
        RETURN_IF_ERROR(
            placeCustodians({folder, made.header, made.vaultKey, clock}, *connection, *making.custodians));
    RETURN_IF_ERROR(connection->close());
    RETURN_IF_ERROR(syncToDisk(folder.database()));
    return syncToDisk(folder.path());
}

Result<std::unique_ptr<Connection>> connectTo(const Unlocked &vault, bool *isMixed)
{
    const VaultFolder &folder = vault.folder;
    const Id vaultId = vault.header.vaultId();
    if (!QFileInfo::exists(folder.database()))
        return fail(Error::Kind::Damaged, QStringLiteral("the vault's file is missing"));
    const SecretBytes key = subKey(vault.vaultKey, Purpose::Database);
    ASSIGN_OR_RETURN(std::unique_ptr<Connection> connection,
        Connection::open(folder.database(), key, Connection::Mode::Work));
    if (isMixed != nullptr)
        *isMixed = !fitsTogether(*connection);
    ASSIGN_OR_RETURN(const int schema, schemaOf(*connection));
    if (schema < newestSchema) {
        RETURN_IF_ERROR(migrate({folder, key, vaultId}, std::move(connection), vault.clock));
        ASSIGN_OR_RETURN(connection, Connection::open(folder.database(), key, Connection::Mode::Work));
    }
    RETURN_IF_ERROR(ensureIdentity(*connection, vaultId));
    RETURN_IF_ERROR(connection->seal());
    // Where that fails the notes are there all the same; the next opening tries again.
    [[maybe_unused]] const auto searched = SearchIndex(*connection).bringUpToDate();
    return connection;
}

Result<std::unique_ptr<VaultStore>> createVault(
    const QString &path, const SecretBytes &passphrase, const Clock &clock, const Making &making)
{
    RETURN_IF_ERROR(startStorage());
    ASSIGN_OR_RETURN(const SecretBytes normal, keys::normalisedPassphrase(passphrase));
    const VaultFolder target(path);
    RETURN_IF_ERROR(mustBeFree(target));
    ASSIGN_OR_RETURN(Workshop shop, Workshop::beside(target));
    const KdfCosts costs = making.costs ? *making.costs
        : making.suite == Suite::Test   ? keys::testCosts
                                        : keys::calibratedForThisMachine();
    ASSIGN_OR_RETURN(Header::Made made, Header::make(normal, making.suite, costs, clock.now()));
    RETURN_IF_ERROR(makeVault(shop.folder(), made, making, clock));
    RETURN_IF_ERROR(shop.deliver());
    const VaultFolder delivered(path);
    const Unlocked vault{delivered, made.header, made.vaultKey, clock};
    ASSIGN_OR_RETURN(std::unique_ptr<Connection> connection, connectTo(vault));
    Opened opened{storeOver(std::move(connection), vault), {}};
    keepFresh(opened, vault, false);
    return std::move(opened.store);
}

Result<Opened> openVault(const QString &path, const SecretBytes &passphrase, const Clock &clock,
    std::optional<KdfCosts> wanted, const std::optional<keys::Recovery::Custodians> &custodians)
{
    RETURN_IF_ERROR(startStorage());
    ASSIGN_OR_RETURN(const SecretBytes normal, keys::normalisedPassphrase(passphrase));
    const VaultFolder folder(path);
    ASSIGN_OR_RETURN(VaultFolder::Copies copies, folder.readHeader());
    const qint64 before = clock.uptime().milliseconds;
    ASSIGN_OR_RETURN(const SecretBytes vaultKey, tryPassphrase(folder, copies.header, normal, clock));
    const std::chrono::milliseconds took(clock.uptime().milliseconds - before);
    const Unlocked vault{folder, copies.header, vaultKey, clock};
    bool isMixed = false;
    ASSIGN_OR_RETURN(std::unique_ptr<Connection> connection,
        connectTo(vault, hasLog(folder) ? &isMixed : nullptr)); // a file and a log that are not of one time
    Opened opened;
    settleTries(vault, *connection, opened.told);
    settleCustodians(vault, *connection, opened.told);
    if (custodians)
        adoptCustodians(vault, *connection, *custodians, opened.told);
    tellRecovery(*connection, clock, opened.told);
    opened.store = storeOver(std::move(connection), vault);
    keepFresh(opened, vault, isMixed);
    RETURN_IF_ERROR(opened.store->readNameKey());
    Workshop::sweep(folder);
    if (!strengthen(folder, copies.header, *opened.store, vaultKey, normal, took, wanted)
        && !copies.both) { // the passphrase has proved this one
        const Result<void> mended = folder.writeHeader(copies.header);
        Q_UNUSED(mended) // a full disk is no reason to keep the officer out
    }
    return opened;
}

} // namespace tenang::vault
