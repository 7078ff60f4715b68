// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/salvage.h"

#include "base/files.h"
#include "base/hash.h"
#include "vault/audit.h"
#include "vault/connection.h"
#include "vault/custodians.h"
#include "vault/damagedpages.h"
#include "vault/opening.h"
#include "vault/remembered.h"
#include "vault/rotation.h"
#include "vault/salvagedcases.h"
#include "vault/salvagewriter.h"
#include "vault/statefiles.h"
#include "vault/storage.h"
#include "vault/transaction.h"
#include "vault/tries.h"
#include "vault/vaultcheck.h"
#include "vault/workshop.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace tenang::vault {

namespace {

using keys::Header;
using keys::Purpose;
using keys::subKey;

constexpr QLatin1StringView nameKey("vault/name-key");

// The damaged vault, whose key is known.
struct Old {
    VaultFolder folder;
    Header header;
    SecretBytes key; // vault key
    SecretBytes passphrase; // in NFC
    QString file; // that is read
};

Result<Old> unlocked(const SalvageSource &source, const SecretBytes &passphrase, const Clock &clock)
{
    RETURN_IF_ERROR(startStorage());
    ASSIGN_OR_RETURN(SecretBytes normal, keys::normalisedPassphrase(passphrase));
    VaultFolder folder(source.folder);
    ASSIGN_OR_RETURN(const VaultFolder::Copies copies, folder.readHeader());
    QString file = source.file;
    if (file.isEmpty())
        file = QFileInfo::exists(folder.database()) ? QStringLiteral("vault.db")
                                                    : QStringLiteral("vault.damaged");
    if (file.contains(u'/') || !file.startsWith(u"vault."))
        return fail(
            Error::Kind::Invalid, QStringLiteral("a file of the vault's folder is named like vault.db"));
    ASSIGN_OR_RETURN(SecretBytes key, tryPassphrase(folder, copies.header, normal, clock));
    if (!QFileInfo::exists(folder.path() + u'/' + file))
        return fail(Error::Kind::NotFound, QStringLiteral("the vault has no %1").arg(file));
    return Old{std::move(folder), copies.header, std::move(key), std::move(normal), file};
}

// What the vault wrote beside its database of how far it had come. Only of the database itself: a snapshot
// and what was kept by a restore end earlier.
CaseJudge::Known knownOf(const Old &old)
{
    const Result<keys::StateRecord> record = readState(old.folder);
    if (!record || old.file != u"vault.db")
        return {};
    const auto state = record->verified(subKey(old.key, Purpose::State));
    if (!state || state->vaultId != old.header.vaultId())
        return {};
    CaseJudge::Known known;
    known.auditSeq = state->auditSeq;
    known.isSettled = state->settled;
    return known;
}

// Those of which the record or a part of them says that they were there.
void tellLostPacks(const Remains &remains, Salvaged &told)
{
    QSet<QByteArray> were = remains.spoiltPacks;
    for (const audit::Entry &entry : remains.record) {
        if (entry.kind == u"pack_kept")
            were.insert(entry.detail);
    }
    for (const QByteArray &hash : std::as_const(were)) {
        if (!remains.packs.contains(hash))
            told.lostPacks.append(hash);
    }
    std::ranges::sort(told.lostPacks);
}

// Notes that were taken in from a file go on to be named as before, so that the same file adds nothing.
Result<void> keepOldNames(Connection &connection, const Remains &remains, const SecretBytes &oldKey)
{
    if (const QString key = remains.settings.value(nameKey); !key.isEmpty())
        RETURN_IF_ERROR(remember(connection, nameKey, key));
    return keepNameKey(connection, oldKey);
}

// The last entry, which has the hash of the list.
Result<void> signOff(
    Connection &connection, const Old &old, const Remains &remains, const Salvaged &told, const Clock &clock)
{
    const QByteArray list = QJsonDocument(told.toJson()).toJson(QJsonDocument::Compact);
    ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(connection));
    RETURN_IF_ERROR(keepOldNames(connection, remains, old.key));
    RETURN_IF_ERROR(remember(connection, QStringLiteral("vault/salvaged"), QString::fromUtf8(list)));
    RETURN_IF_ERROR(appendAudit(connection,
        {QStringLiteral("salvaged"), {}, {}, clock.now(), contentHash("tenang/salvaged/v1", list), {},
            clock.uptime()}));
    ASSIGN_OR_RETURN([[maybe_unused]] const audit::Checkpoint made, signAudit(connection, clock.now()));
    return transaction.commit();
}

// A fresh id and key: the damaged vault stays as it is, and under the same id the new one would be told as
// put back, by its own state and by the vaults beside it; its record begins anew, so that anchors of the old
// one cannot be extended; and a key that has sealed a damaged file seals no second one.
Result<void> build(const VaultFolder &shop, const Old &old, const Remains &remains,
    const QList<SalvagedCase> &cases, const CaseJudge &judge, Salvaged &told, const Clock &clock)
{
    Making making{old.header.suite(), old.header.costs()};
    if (const auto custodians = recoveryOf(old.folder, old.header.vaultId());
        custodians && custodians->isMadeBy(old.key))
        making.custodians = custodians->custodians();
    ASSIGN_OR_RETURN(
        Header::Made made, Header::make(old.passphrase, old.header.suite(), old.header.costs(), clock.now()));
    told.vault = made.header.vaultId();
    RETURN_IF_ERROR(makeVault(shop, made, making, clock));
    const SecretBytes key = subKey(made.vaultKey, Purpose::Database);
    {
        ASSIGN_OR_RETURN(const std::unique_ptr<Connection> connection,
            Connection::open(shop.database(), key, Connection::Mode::Maintain));
        RETURN_IF_ERROR(writeSalvaged(*connection, clock, remains, cases, judge, told));
        RETURN_IF_ERROR(signOff(*connection, old, remains, told, clock));
        RETURN_IF_ERROR(connection->close());
    }
    RETURN_IF_ERROR(verifyDatabase(shop.database(), key));
    RETURN_IF_ERROR(syncToDisk(shop.database()));
    return syncToDisk(shop.path());
}

} // namespace

Result<Salvaged> salvage(
    const SalvageSource &source, const SecretBytes &passphrase, const QString &into, const Clock &clock)
{
    ASSIGN_OR_RETURN(const Old old, unlocked(source, passphrase, clock));
    const VaultFolder target(into);
    const QString around = QFileInfo(QFileInfo(target.path()).path()).canonicalFilePath();
    if (QString(around + u'/').startsWith(old.folder.path() + u'/'))
        return fail(Error::Kind::Refused, QStringLiteral("nothing is written into the damaged folder"));
    RETURN_IF_ERROR(mustBeFree(target));
    ASSIGN_OR_RETURN(Workshop shop, Workshop::beside(target));
    const Purpose purpose = old.file.startsWith(u"vault.snap") ? Purpose::Snapshot : Purpose::Database;
    const SecretBytes key = subKey(old.key, purpose);
    ASSIGN_OR_RETURN(const DamagedPages pages,
        DamagedPages::read(old.folder.path() + u'/' + old.file, key, shop.folder().path()));
    const Remains remains(pages);
    Salvaged told;
    told.from = old.header.vaultId();
    told.file = old.file;
    told.pages = pages.count();
    told.badPages = pages.notWhole();
    told.isLogDamaged = pages.isLogDamaged();
    const CaseJudge::Known known = knownOf(old);
    CaseJudge judge(remains, known, told);
    const QList<SalvagedCase> cases = judge.cases();
    if (cases.isEmpty() && remains.record.isEmpty())
        return fail(Error::Kind::Damaged, QStringLiteral("nothing in it can be read"));
    tellLostPacks(remains, told);
    RETURN_IF_ERROR(build(shop.folder(), old, remains, cases, judge, told, clock));
    RETURN_IF_ERROR(shop.deliver());
    return told;
}

} // namespace tenang::vault
