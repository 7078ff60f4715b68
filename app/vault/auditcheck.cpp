// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/log.h"
#include "audit/verifier.h"
#include "vault/audit.h"
#include "vault/connection.h"
#include "vault/retention.h"

#include <QCborMap>
#include <QCborValue>
#include <QHash>
#include <QSet>

// The record read from its tables: for the check, and for the file that leaves.
namespace tenang::vault {

namespace {

using audit::Checkpoint;
using audit::Entry;

// The journal, in the order in which it was written.
class JournalWalk {
public:
    explicit JournalWalk(Statement events)
        : m_events(std::move(events))
    {
    }

    // What is wrong with what an entry says of the journal; null: nothing.
    Result<const char *> next(const audit::Entry &entry)
    {
        if (entry.kind == caseDeleted || entry.kind == caseReduced)
            m_gone.insert(entry.caseId);
        if (!entry.kind.startsWith(u"event/"))
            return nullptr;
        if (m_gone.contains(entry.caseId))
            return "an event after its case was deleted";
        ASSIGN_OR_RETURN(const bool row, m_events.step());
        if (!row)
            return "its event is missing";
        const EventRow event{m_events.id(0), m_events.id(1), m_events.integer(2), m_events.text(3),
            m_events.integer(4), m_events.integer(5), m_events.text(6), m_events.bytes(7)};
        if (event.caseId != entry.caseId || u"event/" + event.kind != entry.kind
            || eventDetail(event) != entry.detail)
            return "its event is another";
        if (event.seq != ++m_lastSeq[event.caseId])
            return "an event of its case is missing";
        if (m_events.isNull(8)) {
            m_without.insert(event.id, event.caseId);
            return nullptr;
        }
        if (payloadHash(m_events.bytes(8), m_events.bytes(9), m_events.bytes(10)) != event.payloadHash)
            return "its event's content was changed";
        if (event.kind == QLatin1String("erased")) {
            QCborParserError parsed; // what was read before a fault must not be asked: Qt looks past its end
            const QCborValue body = QCborValue::fromCbor(m_events.bytes(9), &parsed);
            if (parsed.error != QCborError::NoError)
                return "its event cannot be read";
            m_erased.insert(Id::fromBytes(body.toMap().value(QLatin1String("event")).toByteArray()));
        }
        return nullptr;
    }

    Result<void> end()
    {
        ASSIGN_OR_RETURN(const bool more, m_events.step());
        if (more)
            return fail(Error::Kind::Damaged, QStringLiteral("an event that the audit does not know"));
        for (const auto &[event, caseId] : m_without.asKeyValueRange()) {
            if (!m_erased.contains(event) && !m_gone.contains(caseId))
                return fail(
                    Error::Kind::Damaged, QStringLiteral("an event lost its content without being erased"));
        }
        return {};
    }

private:
    Statement m_events;
    QHash<Id, qint64> m_lastSeq;
    QHash<Id, Id> m_without; // events whose content is gone, and their cases
    QSet<Id> m_erased; // events
    QSet<Id> m_gone; // cases
};

// A table of schema 1 has the columns of form 1 only.
Result<Statement> entriesOf(Connection &connection, bool older)
{
    return older
        ? connection.prepare("SELECT seq, prev, kind, actor, case_id, '', at, zone, NULL, 0, detail, 1, hash"
                             " FROM audit ORDER BY seq")
        : connection.prepare("SELECT seq, prev, kind, actor, case_id, reason, at, zone, boot, uptime, detail,"
                             " form, hash FROM audit ORDER BY seq");
}

Entry entryOf(const Statement &row)
{
    return {row.integer(0), row.bytes(1), row.text(2), row.text(3), row.id(4), row.text(5), row.integer(6),
        row.integer(7), row.id(8), row.integer(9), row.bytes(10), int(row.integer(11)), row.bytes(12)};
}

// The checkpoints, one at a time, as the entries pass by.
class Checkpoints {
public:
    Checkpoints(Statement rows, const Id &vault)
        : m_rows(std::move(rows))
        , m_vault(vault)
    {
    }

    // Those that stand on `seq` or before it.
    Result<void> upTo(qint64 seq, const std::function<Result<void>(const Checkpoint &)> &take)
    {
        for (;;) {
            if (!m_next && !m_ended) {
                ASSIGN_OR_RETURN(const bool row, m_rows.step());
                m_ended = !row;
                if (row)
                    m_next = Checkpoint{m_vault, m_rows.integer(0), m_rows.bytes(1), m_rows.integer(2),
                        m_rows.integer(3), m_rows.bytes(4), m_rows.bytes(5)};
            }
            if (!m_next || m_next->seq > seq)
                return {};
            RETURN_IF_ERROR(take(*m_next));
            m_next.reset();
        }
    }

private:
    Statement m_rows;
    Id m_vault;
    std::optional<Checkpoint> m_next;
    bool m_ended = false;
};

Result<bool> isOlder(Connection &connection)
{
    ASSIGN_OR_RETURN(const qint64 there,
        connection.number("SELECT count(*) FROM sqlite_schema WHERE name = 'checkpoint'"));
    return there == 0;
}

// Null for a vault that signs nothing yet.
Result<Id> vaultOf(Connection &connection)
{
    ASSIGN_OR_RETURN(const bool older, isOlder(connection));
    if (older)
        return Id();
    ASSIGN_OR_RETURN(Statement identity, connection.prepare("SELECT vault FROM identity"));
    ASSIGN_OR_RETURN(const bool row, identity.step());
    return row ? identity.id(0) : Id();
}

} // namespace

Result<void> eachAudit(Connection &connection, const AuditTakers &take)
{
    ASSIGN_OR_RETURN(const bool older, isOlder(connection));
    ASSIGN_OR_RETURN(Statement entries, entriesOf(connection, older));
    std::optional<Checkpoints> checkpoints;
    if (!older) {
        ASSIGN_OR_RETURN(const Id vault, vaultOf(connection));
        ASSIGN_OR_RETURN(Statement rows,
            connection.prepare("SELECT seq, hash, count, at, key, signature FROM checkpoint ORDER BY seq"));
        checkpoints.emplace(std::move(rows), vault);
    }
    for (;;) {
        ASSIGN_OR_RETURN(const bool row, entries.step());
        const qint64 seq = row ? entries.integer(0) : std::numeric_limits<qint64>::max();
        if (row) {
            RETURN_IF_ERROR(take.entry(entryOf(entries)));
        }
        if (checkpoints) {
            RETURN_IF_ERROR(checkpoints->upTo(seq, take.checkpoint));
        }
        if (!row)
            return {};
    }
}

Result<void> exportAudit(Connection &connection, QIODevice &out)
{
    ASSIGN_OR_RETURN(const Id vault, vaultOf(connection));
    audit::LogWriter writer(out);
    RETURN_IF_ERROR(writer.begin(vault));
    RETURN_IF_ERROR(eachAudit(connection,
        {[&writer](const Entry &entry) { return writer.add(entry); },
            [&writer](const Checkpoint &checkpoint) { return writer.add(checkpoint); }}));
    return writer.end();
}

Result<void> verifyAudit(Connection &connection)
{
    ASSIGN_OR_RETURN(Statement events,
        connection.prepare(
            "SELECT c.id, e.id, e.seq, e.kind, e.at, e.zone, e.actor, e.payload_hash, p.salt, p.body,"
            " p.text FROM event e JOIN case_ c ON c.key = e.case_key"
            " LEFT JOIN payload p ON p.id = e.payload_id ORDER BY e.key"));
    JournalWalk journal(std::move(events));
    ASSIGN_OR_RETURN(const Id vault, vaultOf(connection));
    audit::Verifier verifier(vault, {});
    std::optional<Error> broken;
    RETURN_IF_ERROR(eachAudit(connection,
        {[&](const Entry &entry) -> Result<void> {
             verifier.take(entry);
             if (broken)
                 return {};
             ASSIGN_OR_RETURN(const char *fault, journal.next(entry));
             if (fault != nullptr)
                 broken = fail(Error::Kind::Damaged,
                     QStringLiteral("audit entry %1: %2").arg(entry.seq).arg(QLatin1StringView(fault)));
             return {};
         },
            [&](const Checkpoint &checkpoint) -> Result<void> {
                verifier.take(checkpoint);
                return {};
            }}));
    const audit::Verdict verdict = verifier.verdict();
    if (!verdict.faults.isEmpty())
        return fail(Error::Kind::Damaged,
            QStringLiteral("audit entry %1: %2")
                .arg(verdict.faults.first().seq)
                .arg(toString(verdict.faults.first().kind)));
    if (broken)
        return *broken;
    if (verdict.entries == 0)
        return fail(Error::Kind::Damaged, QStringLiteral("the audit is empty"));
    return journal.end();
}

} // namespace tenang::vault
