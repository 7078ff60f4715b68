// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/audit.h"

#include "audit/canonical.h"
#include "base/signature.h"
#include "vault/connection.h"

namespace tenang::vault {

namespace {

using audit::Canonical;
using audit::Checkpoint;
using audit::Entry;
using audit::Head;

constexpr qint64 clockSlack = 120'000; // ms; security sheet A13

struct Latest {
    Head head;
    qint64 at = 0;
};

Result<Latest> latestOf(Connection &connection)
{
    ASSIGN_OR_RETURN(
        Statement last, connection.prepare("SELECT seq, hash, at FROM audit ORDER BY seq DESC LIMIT 1"));
    ASSIGN_OR_RETURN(const bool row, last.step());
    // Without a gap there are as many entries as the last one's number says.
    return row ? Latest{{last.integer(0), last.bytes(1), last.integer(0)}, last.integer(2)} : Latest{};
}

Result<qint64> signedUpTo(Connection &connection)
{
    return connection.number("SELECT max(seq) FROM checkpoint");
}

Result<Checkpoint> signHead(Connection &connection, const Head &head, qint64 at)
{
    ASSIGN_OR_RETURN(Statement identity, connection.prepare("SELECT seed, vault FROM identity"));
    ASSIGN_OR_RETURN(const bool row, identity.step());
    if (!row)
        return fail(Error::Kind::Damaged, QStringLiteral("the vault's signing key is missing"));
    QByteArray seed = identity.bytes(0);
    const Checkpoint made = sign(head, identity.id(1), at, SecretBytes(QByteArrayView(seed)));
    wipe(seed);
    ASSIGN_OR_RETURN(Statement insert,
        connection.prepare("INSERT INTO checkpoint(seq, hash, count, at, key, signature)"
                           " VALUES(?1, ?2, ?3, ?4, ?5, ?6)"));
    insert.bind(made.seq).bind(made.hash).bind(made.count).bind(made.at).bind(made.key);
    RETURN_IF_ERROR(insert.bind(made.signature).run());
    return made;
}

Result<Head> append(Connection &connection, const Head &before, const AuditEntry &what)
{
    Entry entry{before.seq + 1, before.hash, what.kind, what.actor, what.caseId, what.reason,
        what.at.toMSecsSinceEpoch(), what.at.offsetFromUtc(), what.uptime.boot, what.uptime.milliseconds,
        what.detail, audit::newestForm, {}};
    entry.hash = hashOf(entry);
    ASSIGN_OR_RETURN(Statement insert,
        connection.prepare("INSERT INTO audit(seq, prev, kind, actor, case_id, reason, at, zone, boot,"
                           " uptime, detail, form, hash)"
                           " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"));
    insert.bind(entry.seq).bind(entry.prev).bind(entry.kind).bind(entry.actor).bind(entry.caseId);
    insert.bind(entry.reason).bind(entry.at).bind(entry.zone).bind(entry.boot).bind(entry.uptime);
    RETURN_IF_ERROR(insert.bind(entry.detail).bind(qint64(entry.form)).bind(entry.hash).run());
    const Head head{entry.seq, entry.hash, before.count + 1};
    ASSIGN_OR_RETURN(const qint64 last, signedUpTo(connection));
    if (head.seq - last >= audit::entriesPerCheckpoint) {
        ASSIGN_OR_RETURN([[maybe_unused]] const Checkpoint made, signHead(connection, head, entry.at));
    }
    return head;
}

} // namespace

Result<void> appendAudit(Connection &connection, const AuditEntry &entry)
{
    ASSIGN_OR_RETURN(const Latest latest, latestOf(connection));
    const qint64 at = entry.at.toMSecsSinceEpoch();
    Head head = latest.head;
    if (head.seq > 0 && at < latest.at - clockSlack) {
        const QByteArray detail = Canonical().number(latest.at).number(at).hash("tenang/clock-set-back/v1");
        ASSIGN_OR_RETURN(head,
            append(connection, head,
                {QStringLiteral("clock_set_back"), {}, {}, entry.at, detail, {}, entry.uptime}));
    }
    ASSIGN_OR_RETURN(head, append(connection, head, entry));
    return {};
}

Result<void> ensureIdentity(Connection &connection, const Id &vault)
{
    ASSIGN_OR_RETURN(const qint64 there, connection.number("SELECT count(*) FROM identity"));
    if (there != 0)
        return {};
    ASSIGN_OR_RETURN(
        Statement insert, connection.prepare("INSERT INTO identity(only, seed, vault) VALUES(1, ?1, ?2)"));
    const SecretBytes seed = newSigningSeed();
    QByteArray passing(reinterpret_cast<const char *>(seed.data()), qsizetype(seed.size()));
    const Result<void> kept = insert.bind(passing).bind(vault).run();
    wipe(passing);
    return kept;
}

Result<QByteArray> identityKey(Connection &connection)
{
    ASSIGN_OR_RETURN(Statement identity, connection.prepare("SELECT seed FROM identity"));
    ASSIGN_OR_RETURN(const bool row, identity.step());
    if (!row)
        return fail(Error::Kind::Damaged, QStringLiteral("the vault's signing key is missing"));
    QByteArray seed = identity.bytes(0);
    QByteArray key = publicKeyOf(SecretBytes(QByteArrayView(seed)));
    wipe(seed);
    return key;
}

Result<Head> auditHead(Connection &connection)
{
    ASSIGN_OR_RETURN(const Latest latest, latestOf(connection));
    return latest.head;
}

Result<bool> isAuditSigned(Connection &connection)
{
    ASSIGN_OR_RETURN(const Latest latest, latestOf(connection));
    ASSIGN_OR_RETURN(const qint64 last, signedUpTo(connection));
    return last >= latest.head.seq;
}

Result<Checkpoint> signAudit(Connection &connection, const QDateTime &at)
{
    ASSIGN_OR_RETURN(const Latest latest, latestOf(connection));
    ASSIGN_OR_RETURN(Statement find,
        connection.prepare("SELECT seq, hash, count, at, key, signature, (SELECT vault FROM identity)"
                           " FROM checkpoint WHERE seq = ?1"));
    ASSIGN_OR_RETURN(const bool there, find.bind(latest.head.seq).step());
    if (there)
        return Checkpoint{find.id(6), find.integer(0), find.bytes(1), find.integer(2), find.integer(3),
            find.bytes(4), find.bytes(5)};
    return signHead(connection, latest.head, at.toMSecsSinceEpoch());
}

QByteArray eventDetail(const EventRow &row)
{
    return Canonical()
        .id(row.caseId)
        .id(row.id)
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

} // namespace tenang::vault
