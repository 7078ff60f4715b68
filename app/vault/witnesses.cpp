// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/witnesses.h"

#include "vault/connection.h"

#include <algorithm>

namespace tenang::vault {

namespace {

using keys::StateRecord;
using keys::VaultState;

QList<StateRecord> recordsIn(const QByteArray &bytes)
{
    QList<StateRecord> records;
    for (qsizetype at = 0; at + StateRecord::size <= bytes.size(); at += StateRecord::size) {
        Result<StateRecord> record = StateRecord::parse(bytes.mid(at, StateRecord::size));
        if (record)
            records.append(*std::move(record));
    }
    return records;
}

// The same but for the time and for how it was closed.
bool isSame(const VaultState &a, const VaultState &b)
{
    return a.epoch == b.epoch && a.auditSeq == b.auditSeq && a.auditHead == b.auditHead
        && a.generation == b.generation && a.headerHash == b.headerHash;
}

// Whether one can have come from the other by work alone. A new epoch means that it was put back and knows.
bool isAhead(const VaultState &now, const VaultState &before)
{
    return now.epoch == before.epoch && now.auditSeq >= before.auditSeq && now.generation >= before.generation
        && (now.auditSeq > before.auditSeq || now.auditHead == before.auditHead)
        && (now.generation > before.generation || now.headerHash == before.headerHash);
}

// It was put back and says so itself, and that it went back was told when it did.
bool isToldAlready(const VaultState &now, const QList<StateRecord> &states)
{
    const VaultState &last = states.constFirst().claim();
    return now.epoch > last.epoch && std::ranges::any_of(states, [&](const StateRecord &earlier) {
        return earlier.claim().epoch == last.epoch && earlier.claim().isNewerThan(last);
    });
}

// One claim a vault; of a folder that was copied the further one counts.
QMap<Id, StateRecord> newestOfEach(const QList<StateRecord> &claims)
{
    QMap<Id, StateRecord> newest;
    for (const StateRecord &claim : claims) {
        const auto there = newest.constFind(claim.claim().vaultId);
        if (there == newest.constEnd() || claim.claim().isNewerThan(there->claim()))
            newest.insert(claim.claim().vaultId, claim);
    }
    return newest;
}

} // namespace

Result<Witnesses> Witnesses::read(Connection &connection, const Id &own)
{
    Witnesses witnesses(own);
    ASSIGN_OR_RETURN(Statement rows, connection.prepare("SELECT vault, record, seen FROM witness"));
    for (;;) {
        ASSIGN_OR_RETURN(const bool row, rows.step());
        if (!row)
            return witnesses;
        const Memory memory{recordsIn(rows.bytes(1)), rows.integer(2), false};
        if (rows.id(0) != own && !memory.states.isEmpty())
            witnesses.m_others.insert(rows.id(0), memory);
    }
}

QList<Witnesses::Noticed> Witnesses::look(const QList<StateRecord> &claims, qint64 now, Look what)
{
    const QMap<Id, StateRecord> newest = newestOfEach(claims);
    QList<Noticed> noticed;
    for (const auto &[id, claim] : newest.asKeyValueRange()) {
        const auto known = m_others.find(id);
        if (id == m_own)
            continue;
        if (known == m_others.end()) {
            if (m_others.size() >= mostVaults)
                forgetOne();
            m_others.insert(id, Memory{{claim}, now, true});
            continue;
        }
        const StateRecord last = known->states.constFirst();
        const bool same = isSame(claim.claim(), last.claim());
        const bool ahead = isAhead(claim.claim(), last.claim());
        if (!same && !ahead) {
            if (what == Look::OnlyAhead)
                continue;
            if (!isToldAlready(claim.claim(), known->states))
                noticed.append({QStringLiteral("other_rolled_back"), last.hash()});
        }
        if (same && known->seen > 0)
            continue;
        if (!same) {
            known->states.prepend(claim);
            known->states = known->states.first(std::min(known->states.size(), mostStates));
        }
        known->seen = now;
        known->changed = true;
    }
    if (what == Look::OnlyAhead)
        return noticed;
    for (const auto &[id, memory] : m_others.asKeyValueRange()) {
        if (newest.contains(id) || memory.seen <= 0)
            continue;
        noticed.append({QStringLiteral("other_missing"), memory.states.constFirst().hash()});
        memory.seen = -memory.seen;
        memory.changed = true;
    }
    return noticed;
}

void Witnesses::forgetOne()
{
    // One that is gone longest, else the one that changed longest ago.
    const auto oldest = std::ranges::min_element(m_others.keyValueBegin(), m_others.keyValueEnd(), {},
        [](const auto &pair) { return std::pair(pair.second.seen > 0, std::abs(pair.second.seen)); });
    const Id id = (*oldest).first;
    m_forgotten.append(id);
    m_others.remove(id);
}

bool Witnesses::isChanged() const
{
    return !m_forgotten.isEmpty()
        || std::ranges::any_of(m_others, [](const Memory &memory) { return memory.changed; });
}

Result<void> Witnesses::write(Connection &connection)
{
    for (const Id &id : std::as_const(m_forgotten)) {
        ASSIGN_OR_RETURN(Statement drop, connection.prepare("DELETE FROM witness WHERE vault = ?1"));
        RETURN_IF_ERROR(drop.bind(id).run());
    }
    m_forgotten.clear();
    for (const auto &[id, memory] : m_others.asKeyValueRange()) {
        if (!memory.changed)
            continue;
        QByteArray bytes;
        for (const StateRecord &record : std::as_const(memory.states))
            bytes += record.bytes();
        ASSIGN_OR_RETURN(Statement keep,
            connection.prepare("INSERT OR REPLACE INTO witness(vault, record, seen) VALUES(?1, ?2, ?3)"));
        RETURN_IF_ERROR(keep.bind(id).bind(bytes).bind(memory.seen).run());
        memory.changed = false;
    }
    return {};
}

QList<StateRecord> Witnesses::known() const
{
    QList<StateRecord> all;
    for (const Memory &memory : m_others)
        all += memory.states;
    return all;
}

} // namespace tenang::vault
