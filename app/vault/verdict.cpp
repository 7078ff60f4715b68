// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/verdict.h"

#include "vault/audit.h"
#include "vault/connection.h"
#include "vault/ownstate.h"
#include "vault/statefiles.h"

#include <QFileInfo>

#include <algorithm>

namespace tenang::vault {

using keys::Header;
using keys::StateRecord;
using keys::VaultState;

namespace {

Result<QByteArray> auditHashAt(Connection &connection, qint64 seq)
{
    ASSIGN_OR_RETURN(Statement find, connection.prepare("SELECT hash FROM audit WHERE seq = ?1"));
    ASSIGN_OR_RETURN(const bool row, find.bind(seq).step());
    return row ? find.bytes(0) : QByteArray();
}

// Whether the vault, as it is now, does not reach what a record of its own says it once was.
Result<bool> fallsShort(Connection &connection, const VaultState &now, const VaultState &record)
{
    if (record.epoch != now.epoch) // an earlier one: the vault was put back, knows it, and has told it
        return record.epoch > now.epoch;
    if (record.auditSeq > now.auditSeq || record.generation > now.generation)
        return true;
    if (record.generation == now.generation && record.headerHash != now.headerHash)
        return true;
    if (record.auditSeq == 0)
        return false;
    ASSIGN_OR_RETURN(const QByteArray hash, auditHashAt(connection, record.auditSeq));
    return hash != record.auditHead;
}

// Every record of this vault that can be found outside its database and its own `vault.state`.
QList<StateRecord> foundBeside(const VaultFolder &folder, const Id &vaultId)
{
    const QList<VaultFolder> others = siblings(folder);
    QList<StateRecord> all = statesOf(others); // a copy of the folder tells as much
    for (const VaultFolder &other : others)
        all += readWitness(other);
    all.removeIf([&](const StateRecord &record) { return record.claim().vaultId != vaultId; });
    return all;
}

} // namespace

Result<VaultState> stateNow(Connection &connection, const Header &header, quint64 epoch)
{
    ASSIGN_OR_RETURN(
        Statement last, connection.prepare("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"));
    ASSIGN_OR_RETURN(const bool row, last.step());
    VaultState state{
        header.vaultId(), header.generation(), keys::hashOfHeader(header.bytes()), epoch, 0, {}, 0, false};
    if (row) {
        state.auditSeq = last.integer(0);
        state.auditHead = last.bytes(1);
    }
    return state;
}

Result<Verdict> judge(
    Connection &connection, const VaultFolder &folder, const Header &header, const SecretBytes &stateKey)
{
    Verdict verdict;
    ASSIGN_OR_RETURN(const std::optional<OwnState> own, OwnState::read(connection, header.vaultId()));
    verdict.epoch = own ? own->record.claim().epoch : 0;
    ASSIGN_OR_RETURN(verdict.now, stateNow(connection, header, verdict.epoch));

    const auto weigh = [&](const StateRecord &record) -> Result<void> {
        ASSIGN_OR_RETURN(const bool isShort, fallsShort(connection, verdict.now, record.claim()));
        if (isShort && (!verdict.expected || record.claim().isNewerThan(verdict.expected->claim())))
            verdict.expected = record;
        verdict.epoch = std::max(verdict.epoch, record.claim().epoch);
        return {};
    };
    if (own) {
        RETURN_IF_ERROR(weigh(own->record)); // in the database: nobody without its key wrote it
    }
    const Result<StateRecord> beside = readState(folder);
    const bool isOurs = beside && beside->claim().vaultId == header.vaultId() && beside->isProven(stateKey);
    QList<StateRecord> records = foundBeside(folder, header.vaultId());
    if (isOurs) {
        verdict.beside = beside->claim();
        verdict.isPending = beside->claim().epoch < verdict.now.epoch;
        records.append(*beside);
    } else {
        verdict.isStateMissing = own && own->isWritten;
        if (beside && beside->claim().vaultId == header.vaultId())
            records.append(*beside);
    }
    for (const StateRecord &record : std::as_const(records)) {
        if (record.isProven(stateKey)) {
            verdict.isKnown = true;
            RETURN_IF_ERROR(weigh(record));
        } else if (record.claim().isNewerThan(verdict.now)) {
            verdict.unproven.append(record);
        }
    }
    return verdict;
}

bool hasLog(const VaultFolder &folder)
{
    return QFileInfo(folder.database() + QStringLiteral("-wal")).size() > 0;
}

bool fitsTogether(Connection &connection)
{
    const Result<QStringList> faults = connection.lines("PRAGMA quick_check(1)");
    if (!faults)
        return faults.error().kind != Error::Kind::Damaged;
    if (*faults != QStringList{QStringLiteral("ok")})
        return false;
    const Result<void> verified = verifyAudit(connection);
    return verified || verified.error().kind != Error::Kind::Damaged;
}

} // namespace tenang::vault
