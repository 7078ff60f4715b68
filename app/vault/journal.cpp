// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/journal.h"

#include "vault/audit.h"
#include "vault/connection.h"
#include "vault/payloadform.h"

#include <sodium.h>

namespace tenang::vault {

namespace {

constexpr qsizetype saltBytes = 16;

QDateTime timeOf(qint64 at, qint64 zone)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::OffsetFromUTC, int(zone));
}

QByteArray freshSalt()
{
    QByteArray salt(saltBytes, '\0');
    randombytes_buf(salt.data(), std::size_t(salt.size()));
    return salt;
}

// The lines of the list of cases; further conditions follow in the same literal.
#define SUMMARIES \
    "SELECT c.id, c.ref, c.language, c.opened, c.opened_zone, c.last, c.last_zone, c.stage, c.outcome, " \
    "c.seen," \
    " coalesce(r.hold, 0) FROM case_ c LEFT JOIN retention r ON r.case_key = c.key" \
    " WHERE c.stage NOT IN ('deleted', 'receipt')"

interview::CaseSummary summaryIn(const Statement &row)
{
    return {row.id(0), row.text(1), row.text(2), timeOf(row.integer(3), row.integer(4)),
        timeOf(row.integer(5), row.integer(6)), row.text(7), row.text(8), row.integer(9) != 0,
        row.integer(10) != 0};
}

} // namespace

// A case while it is being written to.
struct Journal::CaseRow {
    qint64 key = 0;
    Id id;
    qint64 lastSeq = 0;
    QString stage;
    QString outcome;
    QString language;
    QDateTime last;

    // The same moves as interview::next makes; a line of the list must not need the protocol.
    void follow(const interview::Payload &payload)
    {
        using namespace interview;
        const QString talking = toString(Stage::Talking);
        const bool resumed = std::holds_alternative<BreakEnded>(payload) && stage == toString(Stage::OnBreak);
        const bool reopened = std::holds_alternative<Reopened>(payload) && stage == toString(Stage::Stopped);
        if (resumed || reopened || std::holds_alternative<HandedOn>(payload))
            stage = talking;
        else if (std::holds_alternative<BreakBegun>(payload) && stage == talking)
            stage = toString(Stage::OnBreak);
        else if (std::holds_alternative<Stopped>(payload))
            stage = toString(Stage::Stopped);
        else if (const auto *decided = std::get_if<Decided>(&payload))
            outcome = protocol::toString(decided->decided);
    }
};

Journal::Journal(Connection &connection, const Clock &clock)
    : m_connection(connection)
    , m_clock(clock)
    , m_index(connection)
{
}

Result<Journal::CaseRow> Journal::caseRow(const Id &caseId)
{
    ASSIGN_OR_RETURN(Statement find,
        m_connection.prepare("SELECT key, last_seq, stage, outcome, language FROM case_"
                             " WHERE id = ?1 AND stage NOT IN ('deleted', 'receipt')"));
    ASSIGN_OR_RETURN(const bool row, find.bind(caseId).step());
    if (!row)
        return fail(Error::Kind::NotFound, QStringLiteral("no such case"));
    return CaseRow{find.integer(0), caseId, find.integer(1), find.text(2), find.text(3), find.text(4), {}};
}

Result<qint64> Journal::caseKey(const Id &caseId)
{
    ASSIGN_OR_RETURN(const CaseRow row, caseRow(caseId));
    return row.key;
}

Result<Journal::CaseRow> Journal::begin(const Id &caseId, const interview::Event &begun)
{
    const auto *begins = std::get_if<interview::Begun>(&begun.payload);
    if (begins == nullptr || begins->ref.isEmpty())
        return fail(Error::Kind::Invalid, QStringLiteral("a case begins with Begun and a reference"));
    ASSIGN_OR_RETURN(const std::optional<Id> taken, caseByRef(begins->ref));
    if (taken)
        return fail(Error::Kind::Refused, QStringLiteral("the reference is taken"));

    CaseRow row;
    row.id = caseId;
    row.stage = toString(interview::Stage::Talking);
    row.language = begins->language;
    ASSIGN_OR_RETURN(Statement insert,
        m_connection.prepare(
            "INSERT INTO case_(id, ref, language, opened, opened_zone, last, last_zone, stage, outcome,"
            " last_seq) VALUES(?1, ?2, ?3, ?4, ?5, ?4, ?5, ?6, '', 0)"));
    insert.bind(row.id).bind(begins->ref).bind(row.language);
    insert.bind(begun.at.toMSecsSinceEpoch()).bind(qint64(begun.at.offsetFromUtc())).bind(row.stage);
    RETURN_IF_ERROR(insert.run());
    row.key = m_connection.lastRow();
    return row;
}

Result<Id> Journal::open(const interview::Event &begun)
{
    ASSIGN_OR_RETURN(CaseRow row, begin(Id::random(), begun));
    RETURN_IF_ERROR(write(row, begun, {}));
    RETURN_IF_ERROR(close(row));
    return row.id;
}

Result<void> Journal::takeOver(
    const Id &caseId, const QList<interview::Event> &events, const QHash<Id, QString> &languages)
{
    if (events.isEmpty())
        return fail(Error::Kind::Invalid, QStringLiteral("a case without a beginning"));
    ASSIGN_OR_RETURN(CaseRow row, begin(caseId, events.constFirst()));
    for (const interview::Event &event : events)
        RETURN_IF_ERROR(write(row, event, languages.value(event.id)));
    return close(row);
}

Result<qint64> Journal::append(
    const Id &caseId, const QList<interview::Event> &events, const QString &language)
{
    ASSIGN_OR_RETURN(CaseRow row, caseRow(caseId));
    for (const interview::Event &event : events) {
        if (std::holds_alternative<interview::Begun>(event.payload))
            return fail(Error::Kind::Refused, QStringLiteral("a case begins once"));
        if (std::holds_alternative<interview::Erased>(event.payload))
            return fail(Error::Kind::Refused, QStringLiteral("erasing is a command of its own"));
        RETURN_IF_ERROR(write(row, event, language));
    }
    if (!events.isEmpty()) {
        RETURN_IF_ERROR(close(row));
    }
    return row.lastSeq;
}

Result<void> Journal::write(CaseRow &row, const interview::Event &event, const QString &language)
{
    if (event.id.isNull() || !event.at.isValid())
        return fail(Error::Kind::Invalid, QStringLiteral("an event needs an id and a time"));
    const StoredPayload stored = toStored(event.payload);
    const QByteArray salt = freshSalt();
    // Numbered after the events, which never go: the number of an erased payload must not come back.
    ASSIGN_OR_RETURN(Statement payload,
        m_connection.prepare("INSERT INTO payload(id, salt, body, text)"
                             " VALUES((SELECT coalesce(max(key), 0) + 1 FROM event), ?1, ?2, ?3)"));
    payload.bind(salt).bind(stored.body);
    stored.hasText ? payload.bind(stored.text) : payload.bindNull();
    RETURN_IF_ERROR(payload.run());
    const qint64 payloadId = m_connection.lastRow();

    const EventRow fact{row.id, event.id, row.lastSeq + 1, interview::kindOf(event.payload),
        event.at.toMSecsSinceEpoch(), event.at.offsetFromUtc(), event.actor,
        payloadHash(salt, stored.body, stored.text.toUtf8())};
    ASSIGN_OR_RETURN(Statement insert,
        m_connection.prepare(
            "INSERT INTO event(case_key, seq, id, kind, at, zone, actor, payload_id, payload_hash, key)"
            " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?8)"));
    insert.bind(row.key).bind(fact.seq).bind(fact.id).bind(fact.kind).bind(fact.at).bind(fact.zone);
    RETURN_IF_ERROR(insert.bind(fact.actor).bind(payloadId).bind(fact.payloadHash).run());

    const QString spoken = language.isEmpty() ? row.language : language;
    if (const auto *taken = std::get_if<interview::NoteTaken>(&event.payload)) {
        RETURN_IF_ERROR(m_index.add(payloadId, row.key, taken->note, spoken, stored.text));
    } else if (const auto *corrected = std::get_if<interview::NoteCorrected>(&event.payload)) {
        RETURN_IF_ERROR(m_index.add(payloadId, row.key, corrected->note, spoken, stored.text));
    } else if (const auto *undone = std::get_if<interview::Undone>(&event.payload)) {
        RETURN_IF_ERROR(unindex(row, undone->event));
    }
    row.lastSeq = fact.seq;
    row.last = event.at;
    row.follow(event.payload);
    return appendAudit(m_connection,
        {u"event/" + fact.kind, fact.actor, row.id, m_clock.now(), eventDetail(fact), {}, m_clock.uptime()});
}

Result<void> Journal::close(const CaseRow &row)
{
    ASSIGN_OR_RETURN(Statement update,
        m_connection.prepare(
            "UPDATE case_ SET last_seq = ?2, last = ?3, last_zone = ?4, stage = ?5, outcome = ?6"
            " WHERE key = ?1"));
    update.bind(row.key).bind(row.lastSeq).bind(row.last.toMSecsSinceEpoch());
    return update.bind(qint64(row.last.offsetFromUtc())).bind(row.stage).bind(row.outcome).run();
}

Result<void> Journal::unindex(const CaseRow &row, const Id &event)
{
    ASSIGN_OR_RETURN(
        Statement find, m_connection.prepare("SELECT payload_id FROM event WHERE id = ?1 AND case_key = ?2"));
    ASSIGN_OR_RETURN(const bool found, find.bind(event).bind(row.key).step());
    return found ? m_index.remove(find.integer(0)) : Result<void>();
}

Result<void> Journal::erase(const Id &caseId, const interview::Event &erased)
{
    const auto *what = std::get_if<interview::Erased>(&erased.payload);
    if (what == nullptr)
        return fail(Error::Kind::Invalid, QStringLiteral("erasing takes an Erased event"));
    ASSIGN_OR_RETURN(CaseRow row, caseRow(caseId));
    ASSIGN_OR_RETURN(Statement find,
        m_connection.prepare(
            "SELECT e.payload_id, e.kind, p.id FROM event e LEFT JOIN payload p ON p.id = e.payload_id"
            " WHERE e.id = ?1 AND e.case_key = ?2"));
    ASSIGN_OR_RETURN(const bool found, find.bind(what->event).bind(row.key).step());
    if (!found)
        return fail(Error::Kind::NotFound, QStringLiteral("no such event in this case"));
    // Without its beginning a case cannot be read, and without the tombstone the chain cannot be explained.
    const QString kind = find.text(1);
    if (kind == QLatin1String("begun") || kind == QLatin1String("handed_on")
        || kind == QLatin1String("erased") || find.isNull(2))
        return fail(
            Error::Kind::Refused, QStringLiteral("an event of kind %1 that cannot be erased").arg(kind));
    const qint64 payloadId = find.integer(0);
    RETURN_IF_ERROR(m_index.remove(payloadId));
    ASSIGN_OR_RETURN(Statement drop, m_connection.prepare("DELETE FROM payload WHERE id = ?1"));
    RETURN_IF_ERROR(drop.bind(payloadId).run());
    RETURN_IF_ERROR(write(row, erased, {}));
    return close(row);
}

Result<QList<interview::Event>> Journal::events(const Id &caseId)
{
    ASSIGN_OR_RETURN(const qint64 key, caseKey(caseId));
    ASSIGN_OR_RETURN(Statement rows,
        m_connection.prepare(
            "SELECT e.id, e.seq, e.at, e.zone, e.actor, e.kind, p.body, p.text FROM event e"
            " LEFT JOIN payload p ON p.id = e.payload_id WHERE e.case_key = ?1 ORDER BY e.seq"));
    rows.bind(key);
    QList<interview::Event> all;
    for (;;) {
        ASSIGN_OR_RETURN(const bool row, rows.step());
        if (!row)
            return all;
        interview::Event event{
            rows.id(0), rows.integer(1), timeOf(rows.integer(2), rows.integer(3)), rows.text(4), {}};
        if (rows.isNull(6)) {
            event.payload = interview::Erased{event.id};
        } else {
            ASSIGN_OR_RETURN(event.payload,
                fromStored(rows.text(5), StoredPayload{rows.bytes(6), rows.text(7), !rows.isNull(7)}));
        }
        all.append(std::move(event));
    }
}

Result<QList<interview::CaseSummary>> Journal::cases()
{
    ASSIGN_OR_RETURN(Statement rows, m_connection.prepare(SUMMARIES " ORDER BY c.last DESC, c.key DESC"));
    QList<interview::CaseSummary> all;
    for (;;) {
        ASSIGN_OR_RETURN(const bool row, rows.step());
        if (!row)
            return all;
        all.append(summaryIn(rows));
    }
}

Result<std::optional<interview::CaseSummary>> Journal::summary(const Id &caseId)
{
    ASSIGN_OR_RETURN(Statement find, m_connection.prepare(SUMMARIES " AND c.id = ?1"));
    ASSIGN_OR_RETURN(const bool row, find.bind(caseId).step());
    return row ? std::optional(summaryIn(find)) : std::nullopt;
}

Result<std::optional<Id>> Journal::caseByRef(const QString &ref)
{
    ASSIGN_OR_RETURN(Statement find,
        m_connection.prepare("SELECT id FROM case_ WHERE ref = ?1 AND stage NOT IN ('deleted', 'receipt')"));
    ASSIGN_OR_RETURN(const bool row, find.bind(ref).step());
    return row ? std::optional<Id>(find.id(0)) : std::nullopt;
}

} // namespace tenang::vault
