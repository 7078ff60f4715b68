// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/audit.h"

#include "base/hash.h"
#include "vault/connection.h"

#include <QCborMap>
#include <QCborValue>
#include <QHash>
#include <QSet>
#include <QtEndian>

namespace tenang::vault {

namespace {

// Canonical bytes: numbers in network order, every string behind its length.
class Canonical {
public:
    Canonical &number(qint64 value)
    {
        char raw[8];
        qToBigEndian(value, raw);
        m_bytes.append(raw, sizeof raw);
        return *this;
    }
    Canonical &string(QByteArrayView bytes)
    {
        number(bytes.size());
        m_bytes.append(bytes);
        return *this;
    }
    Canonical &string(const QString &text) { return string(QByteArrayView(text.toUtf8())); }
    [[nodiscard]] QByteArray hash(QByteArrayView purpose) const { return contentHash(purpose, m_bytes); }

private:
    QByteArray m_bytes;
};

struct Head {
    qint64 seq = 0;
    QByteArray hash = QByteArray(32, '\0'); // what the first entry follows
};

QByteArray hashOf(const Head &before, const AuditEntry &entry, qint64 at, qint64 zone)
{
    return Canonical()
        .number(before.seq + 1)
        .string(QByteArrayView(before.hash))
        .string(entry.kind)
        .string(entry.actor)
        .string(QByteArrayView(entry.caseId.toBytes()))
        .number(at)
        .number(zone)
        .string(QByteArrayView(entry.detail))
        .hash("tenang/audit/v1");
}

Result<Head> head(Connection &connection)
{
    ASSIGN_OR_RETURN(
        Statement last, connection.prepare("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"));
    ASSIGN_OR_RETURN(const bool row, last.step());
    return row ? Head{last.integer(0), last.bytes(1)} : Head{};
}

Error broken(const char *what, qint64 seq)
{
    return fail(Error::Kind::Damaged, QStringLiteral("audit entry %1: %2").arg(seq).arg(QLatin1String(what)));
}

// The journal, in the order in which it was written.
class JournalWalk {
public:
    explicit JournalWalk(Statement events)
        : m_events(std::move(events))
    {
    }

    // What is wrong with the next event beside what the audit says of it; empty: nothing.
    Result<const char *> next(const AuditEntry &entry)
    {
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
            m_without.insert(event.id);
            return nullptr;
        }
        if (payloadHash(m_events.bytes(8), m_events.bytes(9), m_events.bytes(10)) != event.payloadHash)
            return "its event's content was changed";
        if (event.kind == QLatin1String("erased"))
            m_erased.insert(Id::fromBytes(
                QCborValue::fromCbor(m_events.bytes(9)).toMap().value(QLatin1String("event")).toByteArray()));
        return nullptr;
    }

    Result<void> end()
    {
        ASSIGN_OR_RETURN(const bool more, m_events.step());
        if (more)
            return fail(Error::Kind::Damaged, QStringLiteral("an event that the audit does not know"));
        if (!m_erased.contains(m_without))
            return fail(
                Error::Kind::Damaged, QStringLiteral("an event lost its content without being erased"));
        return {};
    }

private:
    Statement m_events;
    QHash<Id, qint64> m_lastSeq;
    QSet<Id> m_without;
    QSet<Id> m_erased;
};

} // namespace

Result<void> appendAudit(Connection &connection, const AuditEntry &entry)
{
    ASSIGN_OR_RETURN(const Head before, head(connection));
    const qint64 at = entry.at.toMSecsSinceEpoch();
    const qint64 zone = entry.at.offsetFromUtc();
    ASSIGN_OR_RETURN(Statement insert,
        connection.prepare("INSERT INTO audit(seq, prev, kind, actor, case_id, at, zone, detail, hash)"
                           " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"));
    insert.bind(before.seq + 1).bind(before.hash).bind(entry.kind).bind(entry.actor).bind(entry.caseId);
    insert.bind(at).bind(zone).bind(entry.detail).bind(hashOf(before, entry, at, zone));
    return insert.run();
}

QByteArray eventDetail(const EventRow &row)
{
    return Canonical()
        .string(QByteArrayView(row.caseId.toBytes()))
        .string(QByteArrayView(row.id.toBytes()))
        .number(row.seq)
        .string(row.kind)
        .number(row.at)
        .number(row.zone)
        .string(row.actor)
        .string(QByteArrayView(row.payloadHash))
        .hash("tenang/event/v1");
}

QByteArray payloadHash(const QByteArray &salt, const QByteArray &body, const QByteArray &textUtf8)
{
    return Canonical()
        .string(QByteArrayView(salt))
        .string(QByteArrayView(body))
        .string(QByteArrayView(textUtf8))
        .hash("tenang/payload/v1");
}

Result<void> verifyAudit(Connection &connection)
{
    ASSIGN_OR_RETURN(Statement events,
        connection.prepare(
            "SELECT c.id, e.id, e.seq, e.kind, e.at, e.zone, e.actor, e.payload_hash, p.salt, p.body,"
            " p.text FROM event e JOIN case_ c ON c.key = e.case_key"
            " LEFT JOIN payload p ON p.id = e.payload_id ORDER BY e.key"));
    JournalWalk journal(std::move(events));
    ASSIGN_OR_RETURN(Statement entries,
        connection.prepare(
            "SELECT seq, prev, kind, actor, case_id, at, zone, detail, hash FROM audit ORDER BY seq"));
    Head before;
    for (;;) {
        ASSIGN_OR_RETURN(const bool row, entries.step());
        if (!row)
            break;
        const AuditEntry entry{entries.text(2), entries.text(3), entries.id(4), {}, entries.bytes(7)};
        const qint64 seq = entries.integer(0);
        if (seq != before.seq + 1)
            return broken("an entry before it is missing", seq);
        if (entries.bytes(1) != before.hash
            || entries.bytes(8) != hashOf(before, entry, entries.integer(5), entries.integer(6)))
            return broken("was changed", seq);
        before = {seq, entries.bytes(8)};
        if (!entry.kind.startsWith(u"event/"))
            continue;
        ASSIGN_OR_RETURN(const char *fault, journal.next(entry));
        if (fault != nullptr)
            return broken(fault, seq);
    }
    if (before.seq == 0)
        return fail(Error::Kind::Damaged, QStringLiteral("the audit is empty"));
    return journal.end();
}

} // namespace tenang::vault
