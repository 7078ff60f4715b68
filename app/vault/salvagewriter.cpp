// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/salvagewriter.h"

#include "base/hash.h"
#include "vault/connection.h"
#include "vault/journal.h"
#include "vault/remembered.h"
#include "vault/transaction.h"

#include <algorithm>

namespace tenang::vault {

namespace {

constexpr QLatin1StringView ownSettings("vault/"); // what a vault remembers about itself (remembered.h)

// Puts everything that was found into the new vault.
class Writing {
public:
    Writing(Connection &connection, const Clock &clock, const Remains &remains, Salvaged &told)
        : m_connection(connection)
        , m_clock(clock)
        , m_remains(remains)
        , m_told(told)
    {
    }

    Result<void> writeCase(const SalvagedCase &one)
    {
        QList<interview::Event> events = one.events;
        if (!one.told.lost.isEmpty() || one.told.isBeginningMade)
            events.append(note(one));
        QHash<Id, QString> languages = one.languages;
        languages.insert(events.constLast().id, QStringLiteral("en"));
        ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(m_connection));
        Journal journal(m_connection, m_clock);
        RETURN_IF_ERROR(journal.takeOver(one.told.id, events, languages));
        ASSIGN_OR_RETURN(const qint64 key, journal.caseKey(one.told.id));
        if (one.row) { // which knows more than the events that are left
            ASSIGN_OR_RETURN(Statement update,
                m_connection.prepare("UPDATE case_ SET stage = ?2, outcome = ?3, seen = ?4 WHERE key = ?1"));
            RETURN_IF_ERROR(update.bind(key)
                    .bind(one.row->stage)
                    .bind(one.row->outcome)
                    .bind(qint64(one.row->seen ? 1 : 0))
                    .run());
        }
        if (const auto kept = m_remains.retained.constFind(one.oldKey); kept != m_remains.retained.cend())
            RETURN_IF_ERROR(writeRetained(key, *kept));
        m_keys.insert(one.oldKey, key);
        m_told.cases.append(one.told);
        return transaction.commit();
    }

    Result<void> writeDrafts(const CaseJudge &judge)
    {
        ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(m_connection));
        for (const Remains::Draft &draft : m_remains.drafts) {
            if (!m_keys.contains(draft.caseKey)) {
                m_told.lostDrafts.append(judge.caseOf(draft.caseKey).toString() + u' ' + draft.field);
                continue;
            }
            ASSIGN_OR_RETURN(Statement keep,
                m_connection.prepare("INSERT INTO draft(case_key, field, text) VALUES(?1, ?2, ?3)"));
            RETURN_IF_ERROR(keep.bind(m_keys.value(draft.caseKey)).bind(draft.field).bind(draft.text).run());
            ++m_told.drafts;
        }
        for (const auto &[key, field] : m_remains.spoiltDrafts) {
            if (m_keys.contains(key)) // of a page that is broken: else a row that never was
                m_told.lostDrafts.append(judge.caseOf(key).toString() + u' ' + field);
        }
        return transaction.commit();
    }

    Result<void> writeContent()
    {
        ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(m_connection));
        for (const auto &[hash, bytes] : m_remains.packs.asKeyValueRange()) {
            ASSIGN_OR_RETURN(
                Statement keep, m_connection.prepare("INSERT INTO pack(hash, bytes) VALUES(?1, ?2)"));
            RETURN_IF_ERROR(keep.bind(hash).bind(bytes).run());
            RETURN_IF_ERROR(entered(QStringLiteral("pack_kept"), hash));
            ++m_told.packs;
        }
        for (const auto &[key, value] : m_remains.settings.asKeyValueRange()) {
            if (key.startsWith(ownSettings))
                continue;
            RETURN_IF_ERROR(remember(m_connection, key, value));
            const QByteArray what = key.toUtf8() + '\0' + value.toUtf8();
            RETURN_IF_ERROR(entered(QStringLiteral("setting_kept"), contentHash("tenang/setting/v1", what)));
            ++m_told.settings;
        }
        for (const QString &key : m_remains.spoiltSettings) {
            if (!key.startsWith(ownSettings) && !m_remains.settings.contains(key))
                m_told.lostSettings.append(key);
        }
        return transaction.commit();
    }

    // Where the officer was, if that is still there.
    Result<void> writePlace(const QList<SalvagedCase> &cases)
    {
        const auto &place = m_remains.place;
        const auto isThat = [&](const SalvagedCase &one) { return one.told.id == place->caseId; };
        if (!place || std::ranges::none_of(cases, isThat))
            return {};
        ASSIGN_OR_RETURN(Statement keep,
            m_connection.prepare("INSERT INTO place(only, case_id, page, field, caret, scroll)"
                                 " VALUES(1, ?1, ?2, ?3, ?4, ?5)"));
        keep.bind(place->caseId).bind(place->page).bind(place->field).bind(qint64(place->caret));
        return keep.bind(place->scroll).run();
    }

private:
    Result<void> entered(const QString &kind, const QByteArray &detail)
    {
        return appendAudit(m_connection, {kind, {}, {}, m_clock.now(), detail, {}, m_clock.uptime()});
    }

    // So that whoever reads the case knows, without asking for the list.
    [[nodiscard]] interview::Event note(const SalvagedCase &one) const
    {
        QStringList numbers;
        for (const Salvaged::Lost &lost : one.told.lost)
            numbers.append(lost.from == lost.to ? QString::number(lost.from)
                                                : QStringLiteral("%1 to %2").arg(lost.from).arg(lost.to));
        QString text
            = QStringLiteral("This vault was damaged. In this conversation these entries could not be "
                             "read, counted from its beginning: %1.")
                  .arg(numbers.join(QStringLiteral(", ")));
        if (!one.told.isEndKnown)
            text += QStringLiteral(" There may have been more after the last one.");
        const interview::NoteTaken taken{
            Id::random(), interview::NoteKind::Observation, {}, protocol::Phase::Account, text};
        return {Id::random(), 0, m_clock.now(), salvageActor, taken};
    }

    // A case that was accepted elsewhere and has lost something is longer now by a note, so it stays.
    Result<void> writeRetained(qint64 key, const Remains::Retained &kept)
    {
        ASSIGN_OR_RETURN(Statement insert,
            m_connection.prepare("INSERT INTO retention(case_key, class, accepted, accepted_boot,"
                                 " accepted_uptime, accepted_seq, accepted_by, receipt, hold)"
                                 " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"));
        insert.bind(key).bind(kept.caseClass);
        if (kept.accepted)
            insert.bind(*kept.accepted)
                .bind(kept.boot)
                .bind(kept.uptime)
                .bind(kept.seq)
                .bind(kept.by)
                .bind(kept.receipt);
        else
            insert.bindNull().bindNull().bindNull().bindNull().bindNull().bindNull();
        return insert.bind(qint64(kept.hold ? 1 : 0)).run();
    }

    Connection &m_connection;
    const Clock &m_clock;
    const Remains &m_remains;
    Salvaged &m_told;
    QHash<qint64, qint64> m_keys; // of cases: old to new
};

} // namespace

Result<void> writeSalvaged(Connection &connection, const Clock &clock, const Remains &remains,
    const QList<SalvagedCase> &cases, const CaseJudge &judge, Salvaged &told)
{
    Writing writing(connection, clock, remains, told);
    for (const SalvagedCase &one : cases)
        RETURN_IF_ERROR(writing.writeCase(one));
    RETURN_IF_ERROR(writing.writeDrafts(judge));
    RETURN_IF_ERROR(writing.writeContent());
    return writing.writePlace(cases);
}

} // namespace tenang::vault
