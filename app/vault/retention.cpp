// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/retention.h"

#include "base/hash.h"
#include "vault/audit.h"
#include "vault/connection.h"
#include "vault/deletion.h"

#include <QRegularExpression>

#include <algorithm>
#include <chrono>

namespace tenang::vault {

namespace {

constexpr qsizetype largestReceipt = 16 * 1024;

} // namespace

int RetentionPolicy::hoursOf(const QString &caseClass) const
{
    return caseClass == u"child"      ? child
        : caseClass == u"referred"    ? referred
        : caseClass == u"information" ? information
                                      : std::min({child, referred, information});
}

struct Retention::Row {
    qint64 key = 0;
    Id caseId;
    qint64 lastSeq = 0;
    QString caseClass;
    bool accepted = false;
    qint64 acceptedAt = 0; // ms since 1970
    Uptime acceptedUptime;
    qint64 acceptedSeq = 0;
    QByteArray receipt;
    bool held = false;
    bool hasDraft = false;

    static Row of(const Statement &row)
    {
        return {row.integer(0), row.id(1), row.integer(2), row.text(3), !row.isNull(4), row.integer(4),
            {row.id(5), row.integer(6)}, row.integer(7), row.bytes(8), row.integer(9) != 0,
            row.integer(10) != 0};
    }
};

Result<Retention::Row> Retention::row(const Id &caseId)
{
    ASSIGN_OR_RETURN(Statement find,
        m_connection.prepare(
            "SELECT c.key, c.id, c.last_seq, coalesce(r.class, ''), r.accepted, r.accepted_boot,"
            " r.accepted_uptime, r.accepted_seq, r.receipt, coalesce(r.hold, 0), 0 FROM case_ c"
            " LEFT JOIN retention r ON r.case_key = c.key WHERE c.id = ?1"
            " AND c.stage NOT IN ('deleted', 'receipt')"));
    ASSIGN_OR_RETURN(const bool found, find.bind(caseId).step());
    if (!found)
        return fail(Error::Kind::NotFound, QStringLiteral("no such case"));
    return Row::of(find);
}

Result<void> Retention::keepRow(qint64 key)
{
    ASSIGN_OR_RETURN(Statement insert,
        m_connection.prepare("INSERT OR IGNORE INTO retention(case_key, class) VALUES(?1, '')"));
    return insert.bind(key).run();
}

Result<void> Retention::record(
    QLatin1StringView kind, const Id &caseId, const QByteArray &what, const QString &reason)
{
    return appendAudit(m_connection,
        {kind, {}, caseId, m_clock.now(), contentHash("tenang/retention/v1", what), reason,
            m_clock.uptime()});
}

Result<void> Retention::classify(const Id &caseId, const QString &caseClass)
{
    if (caseClass != u"child" && caseClass != u"referred" && caseClass != u"information")
        return fail(Error::Kind::Invalid, QStringLiteral("not a class of cases"));
    ASSIGN_OR_RETURN(const Row found, row(caseId));
    RETURN_IF_ERROR(keepRow(found.key));
    ASSIGN_OR_RETURN(
        Statement update, m_connection.prepare("UPDATE retention SET class = ?2 WHERE case_key = ?1"));
    RETURN_IF_ERROR(update.bind(found.key).bind(caseClass).run());
    return record(QLatin1StringView("case_classed"), caseId, caseClass.toUtf8(), {});
}

Result<void> Retention::accept(const Id &caseId, qint64 seq, const QByteArray &receipt, const QByteArray &by)
{
    if (receipt.isEmpty() || receipt.size() > largestReceipt)
        return fail(Error::Kind::Invalid, QStringLiteral("a receipt of 1 to 16,384 bytes"));
    ASSIGN_OR_RETURN(const Row found, row(caseId));
    if (seq < 1 || seq > found.lastSeq)
        return fail(Error::Kind::Invalid, QStringLiteral("no such event to accept the case up to"));
    RETURN_IF_ERROR(keepRow(found.key));
    ASSIGN_OR_RETURN(Statement update,
        m_connection.prepare(
            "UPDATE retention SET accepted = ?2, accepted_boot = ?3, accepted_uptime = ?4, accepted_seq = ?5,"
            " accepted_by = ?6, receipt = ?7 WHERE case_key = ?1"));
    const Uptime uptime = m_clock.uptime();
    update.bind(found.key).bind(m_clock.now().toMSecsSinceEpoch()).bind(uptime.boot);
    RETURN_IF_ERROR(update.bind(uptime.milliseconds).bind(seq).bind(by).bind(receipt).run());
    return record(QLatin1StringView("case_accepted"), caseId, receipt, {});
}

Result<void> Retention::hold(const Id &caseId, bool held)
{
    ASSIGN_OR_RETURN(const Row found, row(caseId));
    if (found.held == held)
        return {};
    RETURN_IF_ERROR(keepRow(found.key));
    ASSIGN_OR_RETURN(
        Statement update, m_connection.prepare("UPDATE retention SET hold = ?2 WHERE case_key = ?1"));
    RETURN_IF_ERROR(update.bind(found.key).bind(qint64(held)).run());
    return record(held ? QLatin1StringView("case_held") : QLatin1StringView("case_freed"), caseId, {}, {});
}

Result<void> Retention::isFree(const Id &caseId)
{
    ASSIGN_OR_RETURN(const Row found, row(caseId));
    return found.held ? fail(Error::Kind::Refused, QStringLiteral("a legal hold is on this case"))
                      : Result<void>();
}

Result<void> Retention::remove(const Id &caseId, const QString &reason)
{
    static const QRegularExpression code(QStringLiteral(R"(\A[a-z][a-z0-9_]{0,31}\z)"));
    if (!code.match(reason).hasMatch()) // so that nobody writes a sentence into the record
        return fail(Error::Kind::Invalid, QStringLiteral("a reason is a code such as \"entered_twice\""));
    RETURN_IF_ERROR(isFree(caseId));
    ASSIGN_OR_RETURN(const Row found, row(caseId));
    RETURN_IF_ERROR(emptyCase(m_connection, found.key, caseId, Emptied::Deleted));
    ASSIGN_OR_RETURN(Statement drop, m_connection.prepare("DELETE FROM retention WHERE case_key = ?1"));
    RETURN_IF_ERROR(drop.bind(found.key).run());
    return record(caseDeleted, caseId, QByteArray::number(found.lastSeq), reason);
}

Result<bool> Retention::isDue(const Row &row, const RetentionPolicy &policy)
{
    const Uptime uptime = m_clock.uptime();
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    qint64 passed = now - row.acceptedAt;
    // Within one run of the machine the clock that nobody can set decides; across a restart only the wall
    // clock is left.
    if (!uptime.boot.isNull() && uptime.boot == row.acceptedUptime.boot) {
        passed = uptime.milliseconds - row.acceptedUptime.milliseconds;
    } else if (passed < 0) { // set back since: the time begins anew, instead of never ending
        ASSIGN_OR_RETURN(Statement again,
            m_connection.prepare(
                "UPDATE retention SET accepted = ?2, accepted_boot = ?3, accepted_uptime = ?4"
                " WHERE case_key = ?1"));
        again.bind(row.key).bind(now).bind(uptime.boot);
        RETURN_IF_ERROR(again.bind(uptime.milliseconds).run());
        passed = 0;
    }
    const std::chrono::milliseconds stays = std::chrono::hours(policy.hoursOf(row.caseClass));
    return passed >= stays.count();
}

Result<Tidied> Retention::tidy(const RetentionPolicy &policy)
{
    QList<Row> accepted;
    {
        ASSIGN_OR_RETURN(Statement rows,
            m_connection.prepare(
                "SELECT c.key, c.id, c.last_seq, r.class, r.accepted, r.accepted_boot, r.accepted_uptime,"
                " r.accepted_seq, r.receipt, r.hold,"
                " EXISTS(SELECT 1 FROM draft d WHERE d.case_key = c.key AND d.text <> '') FROM retention r"
                " JOIN case_ c ON c.key = r.case_key WHERE r.accepted IS NOT NULL"
                " AND c.stage NOT IN ('deleted', 'receipt') ORDER BY c.key"));
        for (;;) {
            ASSIGN_OR_RETURN(const bool more, rows.step());
            if (!more)
                break;
            accepted.append(Row::of(rows));
        }
    }
    Tidied done;
    for (const Row &row : std::as_const(accepted)) {
        ASSIGN_OR_RETURN(const bool due, isDue(row, policy));
        if (!due)
            continue;
        if (row.held) {
            ++done.held;
        } else if (row.lastSeq > row.acceptedSeq || row.hasDraft) {
            ++done.changed;
        } else {
            RETURN_IF_ERROR(emptyCase(m_connection, row.key, row.caseId, Emptied::Receipt));
            RETURN_IF_ERROR(record(caseReduced, row.caseId, row.receipt, QStringLiteral("accepted")));
            ++done.reduced;
        }
    }
    return done;
}

Result<QList<Receipt>> Retention::receipts()
{
    ASSIGN_OR_RETURN(Statement rows,
        m_connection.prepare("SELECT c.id, r.receipt, r.accepted_by, c.stage = 'receipt' FROM retention r"
                             " JOIN case_ c ON c.key = r.case_key WHERE r.accepted IS NOT NULL"
                             " ORDER BY r.accepted DESC, c.key DESC"));
    QList<Receipt> all;
    for (;;) {
        ASSIGN_OR_RETURN(const bool more, rows.step());
        if (!more)
            return all;
        all.append({rows.id(0), rows.bytes(1), rows.bytes(2), rows.integer(3) != 0});
    }
}

} // namespace tenang::vault
