// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/rotation.h"

#include "base/files.h"
#include "base/hash.h"
#include "sqlite3.h"
#include "vault/audit.h"
#include "vault/connection.h"
#include "vault/export.h"
#include "vault/schema.h"
#include "vault/storage.h"
#include "vault/transaction.h"
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
    const VaultFolder &from;
    const VaultFolder &to;
    const SecretBytes &oldKey; // vault keys
    const SecretBytes &freshKey;
    const Header &header; // of the new vault
    const Clock &clock;
};

// One function for each kind of file beside header and database. Whoever adds a kind fills in how it comes
// along; a file that stays behind is gone with the old vault.

Result<void> carryOverRecovery(const Move &) // vault.rec: the vault key for custodians, MAC by purpose 6
{
    return {};
}

Result<void> carryOverLockJournal(const Move &) // vault.lockj: sealed to the pair of purpose 5
{
    return {};
}

Result<void> carryOverState(const Move &) // vault.state: MAC by purpose 3
{
    return {};
}

Result<void> carryOverWitness(const Move &) // vault.witness: what other vaults are known by
{
    return {};
}

Result<void> carryOver(const Move &move)
{
    RETURN_IF_ERROR(carryOverRecovery(move));
    RETURN_IF_ERROR(carryOverLockJournal(move));
    RETURN_IF_ERROR(carryOverState(move));
    return carryOverWitness(move);
    // vault.snap0 and vault.snap1 are under the old key and stay behind.
}

// Imported notes are named under a key that comes from the vault key. The first one of the vault is kept in
// the new file, so that a file of notes that was taken in before still adds nothing.
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

// The last entry of the old audit is followed by one that says why the file is another.
Result<void> signOff(const Move &move)
{
    ASSIGN_OR_RETURN(const std::unique_ptr<Connection> connection,
        Connection::open(
            move.to.database(), subKey(move.freshKey, Purpose::Database), Connection::Mode::Make));
    RETURN_IF_ERROR(bringUpToDate(*connection));
    {
        ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(*connection));
        RETURN_IF_ERROR(keepNameKey(*connection, move.oldKey));
        const QByteArray detail = contentHash("tenang/vault-header-record/v1", move.header.bytes());
        RETURN_IF_ERROR(
            appendAudit(*connection, {QStringLiteral("key_rotated"), {}, {}, move.clock.now(), detail}));
        RETURN_IF_ERROR(transaction.commit());
    }
    RETURN_IF_ERROR(connection->close());
    return syncToDisk(move.to.database());
}

// As its owner will meet it: opened by the passphrase, every seal, table and audit entry looked at.
Result<void> lookThrough(const VaultFolder &folder, const SecretBytes &passphrase)
{
    ASSIGN_OR_RETURN(const VaultCheck check, checkVault(folder.path(), passphrase));
    using State = VaultCheck::State;
    if (check.header == State::Ok && check.pages == State::Ok && check.audit == State::Ok)
        return {};
    return fail(Error::Kind::Damaged, u"the new file: " + check.details.join(u"; "));
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
    return carryOver(move);
}

} // namespace

Result<void> rotateKey(const QString &path, const SecretBytes &passphrase, const Clock &clock)
{
    RETURN_IF_ERROR(startStorage());
    ASSIGN_OR_RETURN(const SecretBytes normal, keys::normalisedPassphrase(passphrase));
    const VaultFolder folder(path);
    ASSIGN_OR_RETURN(const VaultFolder::Copies copies, folder.readHeader());
    ASSIGN_OR_RETURN(const SecretBytes oldKey, copies.header.unlock(normal));
    if (!QFileInfo::exists(folder.database()))
        return fail(Error::Kind::Damaged, QStringLiteral("the vault's file is missing"));
    ASSIGN_OR_RETURN(const std::unique_ptr<Connection> old,
        Connection::open(folder.database(), subKey(oldKey, Purpose::Database), Connection::Mode::Maintain));

    ASSIGN_OR_RETURN(Workshop shop, Workshop::beside(folder));
    SecretBytes freshKey(keySize);
    randombytes_buf(freshKey.data(), keySize);
    ASSIGN_OR_RETURN(const Header header, copies.header.rewrapped(freshKey, normal, copies.header.costs()));
    RETURN_IF_ERROR(fill({folder, shop.folder(), oldKey, freshKey, header, clock}, *old));
    RETURN_IF_ERROR(lookThrough(shop.folder(), normal));
    RETURN_IF_ERROR(syncToDisk(shop.folder().database()));
    RETURN_IF_ERROR(syncToDisk(shop.folder().path()));
    RETURN_IF_ERROR(leaveLogAlone(*old));
    return shop.exchange();
}

} // namespace tenang::vault
