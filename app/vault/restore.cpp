// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/restore.h"

#include "base/files.h"
#include "vault/audit.h"
#include "vault/connection.h"
#include "vault/freshness.h"
#include "vault/ownstate.h"
#include "vault/schema.h"
#include "vault/snapshot.h"
#include "vault/statefiles.h"
#include "vault/storage.h"
#include "vault/transaction.h"
#include "vault/tries.h"
#include "vault/vaultcheck.h"
#include "vault/workshop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <unistd.h>

namespace tenang::vault {

namespace {

using keys::Header;
using keys::Purpose;
using keys::StateRecord;
using keys::subKey;
using keys::VaultState;

struct Keyed {
    Header header;
    SecretBytes vaultKey;
};

Result<Keyed> keyed(const VaultFolder &folder, const SecretBytes &passphrase, const Clock &clock)
{
    RETURN_IF_ERROR(startStorage());
    ASSIGN_OR_RETURN(const SecretBytes normal, keys::normalisedPassphrase(passphrase));
    ASSIGN_OR_RETURN(const VaultFolder::Copies copies, folder.readHeader());
    ASSIGN_OR_RETURN(SecretBytes vaultKey, tryPassphrase(folder, copies.header, normal, clock));
    return Keyed{copies.header, std::move(vaultKey)};
}

// Looks the file over whole; an error means that it is not good.
Result<SnapshotInfo> looked(const QString &file, const Keyed &vault)
{
    ASSIGN_OR_RETURN(const std::unique_ptr<Connection> connection,
        Connection::open(file, subKey(vault.vaultKey, Purpose::Snapshot), Connection::Mode::Maintain));
    ASSIGN_OR_RETURN(const QStringList seals, connection->brokenSeals());
    ASSIGN_OR_RETURN(const QStringList faults, connection->lines("PRAGMA quick_check"));
    if (!seals.isEmpty() || faults != QStringList{QStringLiteral("ok")})
        return fail(Error::Kind::Damaged, QStringLiteral("a snapshot with bad pages"));
    RETURN_IF_ERROR(verifyAudit(*connection));
    SnapshotInfo info{QFileInfo(file).fileName(), true, 0, 0, {}};
    ASSIGN_OR_RETURN(const std::optional<OwnState> own, OwnState::read(*connection, vault.header.vaultId()));
    info.epoch = own ? own->record.claim().epoch : 0;
    ASSIGN_OR_RETURN(info.auditSeq, connection->number("SELECT max(seq) FROM audit"));
    ASSIGN_OR_RETURN(const qint64 at, connection->number("SELECT at FROM audit ORDER BY seq DESC LIMIT 1"));
    info.at = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    RETURN_IF_ERROR(connection->close());
    return info;
}

QList<SnapshotInfo> lookedOver(const VaultFolder &folder, const Keyed &vault)
{
    QList<SnapshotInfo> all;
    for (const QString &file : snapshotFiles(folder)) {
        if (!QFileInfo::exists(file))
            continue;
        Result<SnapshotInfo> info = looked(file, vault);
        all.append(info ? *std::move(info) : SnapshotInfo{QFileInfo(file).fileName(), false, 0, 0, {}});
    }
    std::ranges::stable_sort(all, std::ranges::greater(),
        [](const SnapshotInfo &info) { return std::tuple(info.isGood, info.epoch, info.auditSeq); });
    return all;
}

// A second name for the same file where the file system knows that, else a copy: a full disk must not stand
// between an officer and the snapshot.
Result<void> bringAlong(const QString &from, const QString &to)
{
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0
        || QFile::copy(from, to))
        return {};
    return fail(Error::Kind::Io, QStringLiteral("a file of the vault could not be brought along"));
}

// Everything but the database and the header, which are made anew. The damaged database gets another name.
Result<void> bringFiles(const VaultFolder &from, const VaultFolder &to)
{
    const bool isFirst = !QFileInfo::exists(from.path() + QStringLiteral("/vault.damaged"));
    const QStringList files = QDir(from.path()).entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &file : files) {
        if (file.endsWith(u".tmp") || file.startsWith(u"vault.hdr"))
            continue;
        QString name = file;
        if (file.startsWith(u"vault.db")) {
            if (!isFirst)
                continue;
            name.replace(0, 8, QStringLiteral("vault.damaged"));
        }
        RETURN_IF_ERROR(bringAlong(from.path() + u'/' + file, to.path() + u'/' + name));
    }
    return {};
}

// Says in the restored database what happened, and sees to it that the next opening tells what is missing:
// it finds a `vault.state` of an epoch before its own.
Result<void> record(Connection &connection, const VaultFolder &shop, const VaultFolder &old,
    const Keyed &vault, const Clock &clock)
{
    const SecretBytes stateKey = subKey(vault.vaultKey, Purpose::State);
    ASSIGN_OR_RETURN(const Verdict verdict, judge(connection, old, vault.header, stateKey));
    const bool isWhole = verdict.beside && verdict.beside->settled && !verdict.expected
        && verdict.beside->epoch == verdict.now.epoch && verdict.beside->auditSeq == verdict.now.auditSeq;
    const StateRecord reached = StateRecord::make(verdict.now, stateKey);
    ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(connection));
    RETURN_IF_ERROR(appendAudit(connection,
        {QStringLiteral("restored"), {}, {}, clock.now(), verdict.expected.value_or(reached).hash(), {},
            clock.uptime()}));
    VaultState next = verdict.now;
    next.epoch = isWhole ? verdict.now.epoch : verdict.epoch + 1;
    RETURN_IF_ERROR(OwnState::write(connection, {StateRecord::make(next, stateKey), true}));
    RETURN_IF_ERROR(transaction.commit());
    if (isWhole)
        return keepState(connection, shop, vault.header, vault.vaultKey, clock);
    return verdict.beside ? Result<void>() : writeState(shop, reached);
}

Result<void> build(const VaultFolder &shop, const VaultFolder &old, const QString &snapshot,
    const Keyed &vault, const Clock &clock)
{
    const SecretBytes key = subKey(vault.vaultKey, Purpose::Database);
    RETURN_IF_ERROR(bringFiles(old, shop));
    RETURN_IF_ERROR(shop.writeHeader(vault.header));
    {
        ASSIGN_OR_RETURN(const std::unique_ptr<Connection> source,
            Connection::open(old.path() + u'/' + snapshot, subKey(vault.vaultKey, Purpose::Snapshot),
                Connection::Mode::Maintain));
        RETURN_IF_ERROR(copyDatabase(*source, shop.database(), key));
        RETURN_IF_ERROR(source->close());
    }
    ASSIGN_OR_RETURN(const std::unique_ptr<Connection> connection,
        Connection::open(shop.database(), key, Connection::Mode::Maintain));
    RETURN_IF_ERROR(bringUpToDate(*connection));
    RETURN_IF_ERROR(record(*connection, shop, old, vault, clock));
    RETURN_IF_ERROR(connection->close());
    RETURN_IF_ERROR(syncToDisk(shop.database()));
    return syncToDisk(shop.path());
}

} // namespace

Result<QList<SnapshotInfo>> snapshots(const QString &path, const SecretBytes &passphrase, const Clock &clock)
{
    const VaultFolder folder(path);
    ASSIGN_OR_RETURN(const Keyed vault, keyed(folder, passphrase, clock));
    return lookedOver(folder, vault);
}

Result<SnapshotInfo> restoreSnapshot(const QString &path, const SecretBytes &passphrase, const Clock &clock)
{
    const VaultFolder folder(path);
    ASSIGN_OR_RETURN(const Keyed vault, keyed(folder, passphrase, clock));
    ASSIGN_OR_RETURN(const VaultCheck check, checkVault(path, passphrase, clock));
    if (check.pages == VaultCheck::State::Ok && check.audit == VaultCheck::State::Ok)
        return fail(Error::Kind::Refused, QStringLiteral("the vault is whole"));
    const QList<SnapshotInfo> all = lookedOver(folder, vault);
    if (all.isEmpty() || !all.constFirst().isGood)
        return fail(Error::Kind::Damaged, QStringLiteral("no snapshot is good"));
    ASSIGN_OR_RETURN(Workshop shop, Workshop::beside(folder));
    RETURN_IF_ERROR(build(shop.folder(), folder, all.constFirst().file, vault, clock));
    RETURN_IF_ERROR(shop.exchange());
    return all.constFirst();
}

} // namespace tenang::vault
