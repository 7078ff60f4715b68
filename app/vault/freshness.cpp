// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/freshness.h"

#include "vault/audit.h"
#include "vault/connection.h"
#include "vault/ownstate.h"
#include "vault/snapshot.h"
#include "vault/statefiles.h"
#include "vault/transaction.h"
#include "vault/witnesses.h"

#include <algorithm>
#include <chrono>

namespace tenang::vault {

namespace {

using keys::Header;
using keys::StateRecord;
using keys::VaultState;

// An entry that says this is in the audit already: said once, not at every opening.
Result<bool> isRecorded(Connection &connection, const QString &kind, const QByteArray &detail)
{
    ASSIGN_OR_RETURN(Statement find,
        connection.prepare("SELECT 1 FROM audit WHERE kind = ?1 AND detail = ?2 ORDER BY seq DESC LIMIT 1"));
    return find.bind(kind).bind(detail).step();
}

} // namespace

Freshness::Freshness(
    const VaultFolder &folder, const Header &header, SecretBytes stateKey, const Clock &clock)
    : m_folder(folder)
    , m_header(header)
    , m_stateKey(std::move(stateKey))
    , m_clock(clock)
{
}

Freshness::~Freshness()
{
    if (m_writing.valid())
        m_writing.wait();
}

Freshness::Told Freshness::begin(Connection &connection, bool isMixed)
{
    Told told;
    const Result<Verdict> verdict = judge(connection, m_folder, m_header, m_stateKey);
    if (!verdict) { // pages that do not fit each other, or a disk that does not answer
        const bool isDamaged = verdict.error().kind == Error::Kind::Damaged;
        (isDamaged ? told.rolledBack : told.inDoubt) = true;
        return told;
    }
    told.rolledBack = verdict->isRolledBack() || isMixed;
    told.inDoubt = verdict->isStateMissing;
    // A session that was cut short may have changed or erased anything.
    m_isChanged = !verdict->beside || !verdict->beside->settled || verdict->isRolledBack();
    m_hasErased = m_isChanged;
    // Nothing is written when the database could not take it: the older records must stay, or the next
    // opening would find no trace.
    m_isKeeping = bool(enter(connection, *verdict, isMixed, told));
    return told;
}

Result<void> Freshness::enter(Connection &connection, const Verdict &verdict, bool isMixed, Told &told)
{
    const QDateTime now = m_clock.now();
    ASSIGN_OR_RETURN(Witnesses others, Witnesses::read(connection, m_header.vaultId()));
    const QList<Witnesses::Noticed> noticed
        = others.look(statesOf(siblings(m_folder)), now.toMSecsSinceEpoch(), Witnesses::Look::All);
    told.othersRolledBack = !noticed.isEmpty();

    QList<AuditEntry> entries;
    const auto say = [&](const QString &kind, const QByteArray &detail) {
        entries.append({kind, {}, {}, now, detail, {}, m_clock.uptime()});
    };
    // One above every record of before: from here on they are of the past, and tell nothing twice.
    m_epoch = verdict.expected ? verdict.epoch + 1 : verdict.now.epoch;
    if (verdict.expected)
        say(QStringLiteral("rolled_back"), verdict.expected->hash());
    if (isMixed)
        say(QStringLiteral("log_mixed"), QByteArray(32, '\0'));
    if (verdict.isStateMissing)
        say(QStringLiteral("state_missing"), QByteArray(32, '\0'));
    for (const StateRecord &record : verdict.unproven) {
        ASSIGN_OR_RETURN(
            const bool known, isRecorded(connection, QStringLiteral("state_unproven"), record.hash()));
        if (known)
            continue;
        told.inDoubt = true;
        say(QStringLiteral("state_unproven"), record.hash());
    }
    for (const Witnesses::Noticed &one : noticed)
        say(one.kind, one.detail);

    ASSIGN_OR_RETURN(const std::optional<OwnState> own, OwnState::read(connection, m_header.vaultId()));
    const bool ownChanges = !own || own->record.claim().epoch != m_epoch
        || own->record.claim().generation != m_header.generation();
    m_isChanged = m_isChanged || !entries.isEmpty();
    if (!entries.isEmpty() || others.isChanged() || ownChanges) {
        ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(connection));
        for (const AuditEntry &entry : std::as_const(entries))
            RETURN_IF_ERROR(appendAudit(connection, entry));
        RETURN_IF_ERROR(others.write(connection));
        ASSIGN_OR_RETURN(const StateRecord mine, record(connection, false));
        RETURN_IF_ERROR(OwnState::write(connection, {mine, own && own->isWritten}));
        RETURN_IF_ERROR(transaction.commit());
    }
    m_isKeeping = true;
    RETURN_IF_ERROR(keep(connection, false));
    if (!own || !own->isWritten) { // only now: a vault that says so too early would cry wolf
        ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(connection));
        RETURN_IF_ERROR(OwnState::markWritten(connection, m_header.vaultId()));
        RETURN_IF_ERROR(transaction.commit());
    }
    const Result<void> published = writeWitness(m_folder, others.known());
    Q_UNUSED(published) // the next opening or close tries again
    return {};
}

Result<StateRecord> Freshness::record(Connection &connection, bool settled)
{
    ASSIGN_OR_RETURN(VaultState state, stateNow(connection, m_header, m_epoch));
    state.at = m_clock.now().toMSecsSinceEpoch();
    state.settled = settled;
    return StateRecord::make(state, m_stateKey);
}

Result<void> Freshness::keep(Connection &connection, bool settled)
{
    if (m_writing.valid())
        m_writing.wait(); // or its older record could land on top of this one
    ASSIGN_OR_RETURN(const StateRecord now, record(connection, settled));
    m_sinceKept = 0;
    return writeState(m_folder, now);
}

void Freshness::grew(Connection &connection, qint64 entries)
{
    m_sinceKept += entries;
    m_isChanged = m_isChanged || entries > 0;
    if (!m_isKeeping || m_sinceKept < interval)
        return;
    using namespace std::chrono_literals;
    if (m_writing.valid() && m_writing.wait_for(0s) != std::future_status::ready)
        return; // a slow disk: with the next entry
    const Result<StateRecord> now = record(connection, false);
    if (!now)
        return;
    m_sinceKept = 0;
    // Two syncs on a tablet's flash take as long as twenty notes: the officer does not wait for them.
    m_writing = std::async(
        std::launch::async, [folder = m_folder, state = *now] { return writeState(folder, state); });
}

void Freshness::headerChanged(Connection &connection, const Header &header)
{
    m_header = header;
    const Result<void> kept = m_isKeeping ? keep(connection, false) : Result<void>();
    Q_UNUSED(kept) // the older record is of the header before: true as well
}

void Freshness::meetOthers(Connection &connection)
{
    Result<Witnesses> others = Witnesses::read(connection, m_header.vaultId());
    if (others) {
        others->look(
            statesOf(siblings(m_folder)), m_clock.now().toMSecsSinceEpoch(), Witnesses::Look::OnlyAhead);
        const auto remember = [&]() -> Result<void> {
            ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(connection));
            RETURN_IF_ERROR(others->write(connection));
            return transaction.commit();
        };
        const Result<void> remembered = others->isChanged() ? remember() : Result<void>();
        const Result<void> published = writeWitness(m_folder, others->known());
        Q_UNUSED(remembered)
        Q_UNUSED(published)
    }
}

Result<void> Freshness::settle(Connection &connection, const SecretBytes &snapshotKey)
{
    RETURN_IF_ERROR(connection.checkpoint());
    if (!m_isChanged && hasSnapshot(m_folder))
        return {};
    return takeSnapshot(connection, m_folder, snapshotKey, m_hasErased ? Older::Remove : Older::Keep);
}

void Freshness::end(Connection &connection, const SecretBytes &snapshotKey)
{
    if (!m_isKeeping)
        return;
    meetOthers(connection);
    const Result<void> settled = settle(connection, snapshotKey);
    const Result<void> kept = keep(connection, bool(settled));
    Q_UNUSED(kept) // what was acknowledged is durable; the record of before stays true
}

Result<void> keepState(Connection &connection, const VaultFolder &folder, const Header &header,
    const SecretBytes &vaultKey, const Clock &clock)
{
    ASSIGN_OR_RETURN(const std::optional<OwnState> own, OwnState::read(connection, header.vaultId()));
    ASSIGN_OR_RETURN(VaultState state, stateNow(connection, header, own ? own->record.claim().epoch : 0));
    state.at = clock.now().toMSecsSinceEpoch();
    return writeState(folder, StateRecord::make(state, keys::subKey(vaultKey, keys::Purpose::State)));
}

} // namespace tenang::vault
