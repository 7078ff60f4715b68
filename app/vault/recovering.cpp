// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/recovering.h"

#include "base/files.h"
#include "base/hash.h"
#include "keys/publickey.h"
#include "keys/sealedbox.h"
#include "vault/audit.h"
#include "vault/connection.h"
#include "vault/custodians.h"
#include "vault/lockbook.h"
#include "vault/opening.h"
#include "vault/remembered.h"
#include "vault/storage.h"
#include "vault/transaction.h"
#include "vault/tries.h"
#include "vault/workshop.h"

#include <QFile>

namespace tenang::vault {

namespace {

using keys::Header;

constexpr int daysTold = 30;

QString memoryKey()
{
    return QStringLiteral("vault/recovered"); // "MS ZONE new|told"
}

Result<void> keepMemory(Connection &connection, const QDateTime &at, bool isTold)
{
    return remember(connection, memoryKey(),
        QStringLiteral("%1 %2 %3")
            .arg(at.toMSecsSinceEpoch())
            .arg(at.offsetFromUtc())
            .arg(isTold ? QStringLiteral("told") : QStringLiteral("new")));
}

Result<void> tell(Connection &connection, const Clock &clock, interview::Opening &told)
{
    ASSIGN_OR_RETURN(const QString text, remembered(connection, memoryKey()));
    if (text.isEmpty())
        return {};
    const QStringList parts = text.split(u' ');
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(
        parts.value(0).toLongLong(), Qt::OffsetFromUTC, parts.value(1).toInt());
    const bool isTold = parts.value(2) == u"told";
    if (isTold && clock.now() > at.addDays(daysTold))
        return {};
    told.recoveredAt = at;
    return isTold ? Result<void>() : keepMemory(connection, at, true);
}

// The two in the audit, by what people compare by voice.
QString actorOf(const SecretBytes &oneSeed, const SecretBytes &otherSeed)
{
    const auto named = [](const SecretBytes &seed) {
        return keys::fingerprint(keys::boxKeyOf(seed), keys::KeyKind::Custodian);
    };
    return u"custodians " + named(oneSeed) + u", " + named(otherSeed);
}

// Into the new database, before anybody has opened it.
Result<void> recordIt(
    const Unlocked &vault, Connection &connection, const VaultFolder &from, const QString &actor)
{
    ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(connection));
    const QByteArray detail = contentHash("tenang/recovered/v1", vault.header.bytes());
    RETURN_IF_ERROR(appendAudit(connection,
        {QStringLiteral("recovered"), actor, {}, vault.clock.now(), detail, {}, vault.clock.uptime()}));
    RETURN_IF_ERROR(keepMemory(connection, vault.clock.now(), false));
    RETURN_IF_ERROR(carryOverCustodians(from, vault, connection));
    return transaction.commit();
}

// A whole vault behind the new passphrase beside the old one, which it then replaces.
Result<void> buildAnew(const VaultFolder &folder, const Header &old, const SecretBytes &vaultKey,
    const SecretBytes &fresh, const Clock &clock, const QString &actor)
{
    ASSIGN_OR_RETURN(const Descriptor lock, onlyTry(folder)); // no try may come after the journal was read
    {
        const SecretBytes key = keys::subKey(vaultKey, keys::Purpose::Database);
        ASSIGN_OR_RETURN(const std::unique_ptr<Connection> connection,
            Connection::open(folder.database(), key, Connection::Mode::Maintain));
        RETURN_IF_ERROR(connection->close());
    }
    ASSIGN_OR_RETURN(Workshop shop, Workshop::beside(folder));
    const VaultFolder &built = shop.folder();
    ASSIGN_OR_RETURN(Header header, old.rewrapped(vaultKey, fresh, old.costs()));
    RETURN_IF_ERROR(built.writeHeader(header));
    if (!QFile::copy(folder.database(), built.database()))
        return fail(Error::Kind::Io, QStringLiteral("the vault's file cannot be copied"));
    // All that is under the vault key as it stands; journal and recovery file are made anew below.
    for (const char *name : {"state", "witness", "snap0", "snap1"}) {
        const QString file = u"/vault." + QLatin1StringView(name);
        if (QFile::exists(folder.path() + file) && !QFile::copy(folder.path() + file, built.path() + file))
            return fail(Error::Kind::Io, QStringLiteral("a file of the vault cannot be copied"));
    }
    const Unlocked next{built, header, vaultKey, clock};
    ASSIGN_OR_RETURN(const std::unique_ptr<Connection> connection, connectTo(next));
    RETURN_IF_ERROR(recordIt(next, *connection, folder, actor));
    RETURN_IF_ERROR(carryOverLockJournal(folder, old, vaultKey, next));
    RETURN_IF_ERROR(connection->close());
    RETURN_IF_ERROR(syncToDisk(built.database()));
    RETURN_IF_ERROR(syncToDisk(built.path()));
    return shop.exchange();
}

// The vault key, by two custodians; a try that fails is in the lock journal before it is answered.
Result<SecretBytes> keyBy(const VaultFolder &folder, const Header &header, const SecretBytes &oneSeed,
    const SecretBytes &otherSeed, const Clock &clock)
{
    ASSIGN_OR_RETURN(const keys::Recovery recovery, recoveryOf(folder, header.vaultId()));
    Result<SecretBytes> key = recovery.open(oneSeed, otherSeed);
    if (!key)
        RETURN_IF_ERROR(recordCustodianTry(folder, header, clock));
    return key;
}

} // namespace

Result<void> recover(const QString &path, const SecretBytes &oneSeed, const SecretBytes &otherSeed,
    const SecretBytes &fresh, const Clock &clock)
{
    RETURN_IF_ERROR(startStorage());
    ASSIGN_OR_RETURN(const SecretBytes normal, keys::normalisedPassphrase(fresh));
    const VaultFolder folder(path);
    ASSIGN_OR_RETURN(const VaultFolder::Copies copies, folder.readHeader());
    ASSIGN_OR_RETURN(const SecretBytes vaultKey, keyBy(folder, copies.header, oneSeed, otherSeed, clock));
    return buildAnew(folder, copies.header, vaultKey, normal, clock, actorOf(oneSeed, otherSeed));
}

void tellRecovery(Connection &connection, const Clock &clock, interview::Opening &told)
{
    const Result<void> said = tell(connection, clock, told);
    Q_UNUSED(said) // then it is told once more
}

} // namespace tenang::vault
