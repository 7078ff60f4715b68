// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/rotation.h"

#include "base/files.h"
#include "base/hash.h"
#include "sqlite3.h"
#include "vault/audit.h"
#include "vault/connection.h"
#include "vault/custodians.h"
#include "vault/export.h"
#include "vault/freshness.h"
#include "vault/lockbook.h"
#include "vault/migration.h"
#include "vault/schema.h"
#include "vault/statefiles.h"
#include "vault/storage.h"
#include "vault/transaction.h"
#include "vault/tries.h"
#include "vault/vaultcheck.h"
#include "vault/workshop.h"

#include <QFileInfo>

#include <sodium.h>

namespace tenang::vault {

namespace {

using keys::Header;
using keys::keySize;
using keys::Purpose;
using keys::subKey;

// What is moved, and between which keys.
struct Move {
    const Renewal &renewal;
    const VaultFolder &to;
    const SecretBytes &freshKey; // vault key
    const Header &header; // of the new vault
};

// The old audit goes on with what says why the file is another, signed. What stands beside the database is
// made anew under the new key: custodians, lock journal, state. Snapshots are under the old key and stay
// behind.
Result<void> signOff(const Move &move)
{
    const Renewal &renewal = move.renewal;
    Header header = move.header;
    const Unlocked next{move.to, header, move.freshKey, renewal.clock};
    ASSIGN_OR_RETURN(const std::unique_ptr<Connection> connection,
        Connection::open(
            move.to.database(), subKey(move.freshKey, Purpose::Database), Connection::Mode::Make));
    RETURN_IF_ERROR(ensureIdentity(*connection, move.header.vaultId()));
    {
        ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(*connection));
        RETURN_IF_ERROR(keepNameKey(*connection, renewal.oldKey));
        RETURN_IF_ERROR(carryOverCustodians(renewal.folder, renewal.oldKey, next, *connection));
        RETURN_IF_ERROR(renewal.record(*connection, move.header));
        ASSIGN_OR_RETURN(
            [[maybe_unused]] const audit::Checkpoint made, signAudit(*connection, renewal.clock.now()));
        RETURN_IF_ERROR(transaction.commit());
    }
    RETURN_IF_ERROR(carryOverLockJournal(renewal.folder, renewal.header, renewal.oldKey, next));
    RETURN_IF_ERROR(carryState(
        *connection, {renewal.folder, move.to, move.header, renewal.oldKey, move.freshKey, renewal.clock}));
    RETURN_IF_ERROR(writeWitness(move.to, readWitness(renewal.folder)));
    RETURN_IF_ERROR(connection->close());
    return syncToDisk(move.to.database());
}

// As its owner will meet it: opened by the passphrase, every seal, table and audit entry looked at.
Result<void> lookThrough(const Move &move)
{
    ASSIGN_OR_RETURN(const VaultFolder::Copies copies, move.to.readHeader());
    ASSIGN_OR_RETURN(const SecretBytes key, copies.header.unlock(move.renewal.passphrase));
    if (!copies.both || !key.equals(move.freshKey))
        return fail(Error::Kind::Damaged, QStringLiteral("the new header is not as it was written"));
    return verifyDatabase(move.to.database(), subKey(key, Purpose::Database));
}

// The old connection is what keeps others out, so it is closed only after the exchange. Closing removes the
// log by its path; that would then be the new vault's, which somebody may have opened by now.
Result<void> leaveLogAlone(Connection &connection)
{
    int on = 1;
    const int code = sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_PERSIST_WAL, &on);
    return code == SQLITE_OK ? Result<void>() : Result<void>(connection.error(code, "persist log"));
}

Result<void> fill(const Move &move, Connection &old)
{
    RETURN_IF_ERROR(move.to.writeHeader(move.header));
    RETURN_IF_ERROR(makeEmptyFile(move.to.database()));
    RETURN_IF_ERROR(exportInto(old, move.to.database(), subKey(move.freshKey, Purpose::Database)));
    RETURN_IF_ERROR(signOff(move));
    RETURN_IF_ERROR(lookThrough(move));
    RETURN_IF_ERROR(syncToDisk(move.to.database()));
    return syncToDisk(move.to.path());
}

// With its tables as we know them.
Result<std::unique_ptr<Connection>> openOld(const Renewal &renewal)
{
    const VaultFolder &folder = renewal.folder;
    if (!QFileInfo::exists(folder.database()))
        return fail(Error::Kind::Damaged, QStringLiteral("the vault's file is missing"));
    const SecretBytes key = subKey(renewal.oldKey, Purpose::Database);
    ASSIGN_OR_RETURN(std::unique_ptr<Connection> old,
        Connection::open(folder.database(), key, Connection::Mode::Maintain));
    ASSIGN_OR_RETURN(const int schema, schemaOf(*old));
    if (schema < newestSchema) {
        RETURN_IF_ERROR(migrate({folder, key, renewal.header.vaultId()}, std::move(old), renewal.clock));
        ASSIGN_OR_RETURN(old, Connection::open(folder.database(), key, Connection::Mode::Maintain));
    }
    return old;
}

} // namespace

Result<void> keepNameKey(Connection &connection, const SecretBytes &oldKey)
{
    const SecretBytes key = subKey(oldKey, Purpose::ImportedNotes);
    SecretBytes hex(2 * key.size() + 1);
    sodium_bin2hex(reinterpret_cast<char *>(hex.data()), hex.size(), key.data(), key.size());
    ASSIGN_OR_RETURN(Statement keep,
        connection.prepare("INSERT OR IGNORE INTO setting(key, value)"
                           " VALUES('vault/name-key', CAST(?1 AS TEXT))"));
    return keep
        .bind(QByteArray::fromRawData(reinterpret_cast<const char *>(hex.data()), qsizetype(2 * key.size())))
        .run();
}

Result<void> renew(const Renewal &renewal)
{
    ASSIGN_OR_RETURN(const std::unique_ptr<Connection> old, openOld(renewal));
    // From here to the exchange nobody tries a passphrase: the record of it would be lost.
    ASSIGN_OR_RETURN(const Descriptor noTries, onlyTry(renewal.folder));
    ASSIGN_OR_RETURN(Workshop shop, Workshop::beside(renewal.folder));
    SecretBytes freshKey(keySize);
    randombytes_buf(freshKey.data(), keySize);
    ASSIGN_OR_RETURN(
        const Header header, renewal.header.rewrapped(freshKey, renewal.passphrase, renewal.header.costs()));
    RETURN_IF_ERROR(fill({renewal, shop.folder(), freshKey, header}, *old));
    RETURN_IF_ERROR(leaveLogAlone(*old));
    return shop.exchange();
}

Result<void> rotateKey(const QString &path, const SecretBytes &passphrase, const Clock &clock)
{
    RETURN_IF_ERROR(startStorage());
    ASSIGN_OR_RETURN(const SecretBytes normal, keys::normalisedPassphrase(passphrase));
    const VaultFolder folder(path);
    ASSIGN_OR_RETURN(const VaultFolder::Copies copies, folder.readHeader());
    ASSIGN_OR_RETURN(const SecretBytes oldKey, tryPassphrase(folder, copies.header, normal, clock));
    const auto record = [&clock](Connection &connection, const Header &header) {
        const QByteArray detail = contentHash("tenang/vault-header-record/v1", header.bytes());
        return appendAudit(
            connection, {QStringLiteral("key_rotated"), {}, {}, clock.now(), detail, {}, clock.uptime()});
    };
    return renew({folder, copies.header, oldKey, normal, clock, record});
}

} // namespace tenang::vault
