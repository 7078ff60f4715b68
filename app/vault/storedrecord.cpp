// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/canonical.h"
#include "vault/vaultstore.h"

// What the store does with its record, and with cases that leave.
namespace tenang::vault {

Result<void> VaultStore::payOwed()
{
    for (const AuditEntry &entry : std::as_const(m_owed))
        RETURN_IF_ERROR(appendAudit(*m_connection, entry));
    return {};
}

Result<QList<interview::Event>> VaultStore::read(const Id &caseId, interview::ReadReason reason)
{
    // Nobody else can write between the two: the connection is the only one, and this its thread.
    ASSIGN_OR_RETURN(QList<interview::Event> events, m_journal.events(caseId));
    recordRead({caseId}, reason);
    return events;
}

Result<QList<interview::Trace>> VaultStore::trail(const Id &caseId, qint64 before, int limit)
{
    ASSIGN_OR_RETURN(Statement rows,
        m_connection->prepare("SELECT a.seq, a.kind, a.reason, a.case_id, iif(c.stage NOT IN ('deleted', "
                              "'receipt'), c.ref, ''), a.at, a.zone"
                              " FROM audit a LEFT JOIN case_ c ON c.id = a.case_id"
                              " WHERE a.seq < ?1 AND (?2 OR a.case_id = ?3) ORDER BY a.seq DESC LIMIT ?4"));
    rows.bind(before).bind(qint64(caseId.isNull())).bind(caseId).bind(qint64(limit));
    QList<interview::Trace> traces;
    for (;;) {
        ASSIGN_OR_RETURN(const bool row, rows.step());
        if (!row)
            return traces;
        traces.append({rows.integer(0), rows.text(1), rows.text(2), rows.id(3), rows.text(4),
            QDateTime::fromMSecsSinceEpoch(rows.integer(5), Qt::OffsetFromUTC, int(rows.integer(6)))});
    }
}

void VaultStore::recordRead(const QList<Id> &cases, interview::ReadReason reason)
{
    const QList<Id> read = cases.isEmpty() ? QList<Id>{Id()} : cases;
    for (const Id &caseId : read) {
        const QByteArray detail
            = audit::Canonical().id(caseId).string(toString(reason)).hash("tenang/case-read/v1");
        m_owed.append({QStringLiteral("case_read"), {}, caseId, m_clock.now(), detail, toString(reason),
            m_clock.uptime()});
    }
    const Result<void> paid = atomically([] { return Result<void>(); });
    Q_UNUSED(paid) // if not now, then with the next change
}

Result<audit::Head> VaultStore::auditHead()
{
    return vault::auditHead(*m_connection);
}

Result<audit::Checkpoint> VaultStore::anchor()
{
    return atomically([&] { return signAudit(*m_connection, m_clock.now()); });
}

Result<QByteArray> VaultStore::identity()
{
    return identityKey(*m_connection);
}

Result<void> VaultStore::exportAudit(QIODevice &out)
{
    return vault::exportAudit(*m_connection, out);
}

Result<void> VaultStore::remove(const Id &caseId, const QString &reason)
{
    const Result<void> gone = atomically([&] { return m_retention.remove(caseId, reason); });
    if (gone)
        wentForGood();
    return gone;
}

Result<void> VaultStore::classify(const Id &caseId, const QString &caseClass)
{
    return atomically([&] { return m_retention.classify(caseId, caseClass); });
}

Result<void> VaultStore::accept(const Id &caseId, qint64 seq, const QByteArray &receipt, const QByteArray &by)
{
    return atomically([&] { return m_retention.accept(caseId, seq, receipt, by); });
}

Result<void> VaultStore::hold(const Id &caseId, bool held)
{
    return atomically([&] { return m_retention.hold(caseId, held); });
}

Result<QList<Receipt>> VaultStore::receipts()
{
    return m_retention.receipts();
}

Result<Tidied> VaultStore::tidy(const RetentionPolicy &policy)
{
    const Result<Tidied> done = atomically([&] { return m_retention.tidy(policy); });
    if (done && done->reduced > 0)
        wentForGood();
    return done;
}

void VaultStore::wentForGood()
{
    if (m_freshness)
        m_freshness->erased();
    const Result<void> emptied = m_connection->checkpoint();
    Q_UNUSED(emptied) // the deletion is durable; the log is emptied at closing at the latest
}

} // namespace tenang::vault
