// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/remains.h"
#include "vault/salvage.h"

#include <QHash>

#include <deque>

namespace tenang::vault {

// A case as it goes into the new vault.
struct SalvagedCase {
    qint64 oldKey = 0;
    QList<interview::Event> events; // one for each number from 1 on, tombstones among them
    QHash<Id, QString> languages; // of notes, by event
    std::optional<Remains::Case> row; // as the list of cases had it
    Salvaged::Case told;
};

// Who wrote what stands in for lost things.
inline constexpr QLatin1StringView salvageActor("salvage");

[[nodiscard]] QDateTime eventTime(qint64 at, qint64 zone); // ms since 1970, seconds
// Each case needs a reference of its own, and one whose beginning is lost needs another.
void nameAnew(QList<SalvagedCase> &cases);

// Decides about every row that was found. An event is taken when the record has its hash, or, where the
// record is not complete, when it lies on whole pages; its content, when it hashes to what the event says.
class CaseJudge {
public:
    // `auditSeq`: how far the record went at least, by what the vault wrote beside its database; `isSettled`:
    // no further.
    struct Known {
        qint64 auditSeq = 0;
        bool isSettled = false;
        qint64 mostMoments = 10'000'000; // that may be tried for lost events (rebuiltevent.h): half a minute
    };
    // `told`: its pages and log are known already; what is found out about the record goes there. Both must
    // outlive this.
    CaseJudge(const Remains &remains, const Known &known, Salvaged &told);

    // Tells of them, and of those of which nothing is left.
    [[nodiscard]] QList<SalvagedCase> cases();
    // Null where it is not known which case had that key.
    [[nodiscard]] Id caseOf(qint64 key) const { return m_caseOfKey.value(key); }

private:
    struct Taken {
        const Remains::Event *event = nullptr;
        bool isRecorded = false;
    };
    using Journal = QMap<qint64, Taken>; // of one case, by number

    void readRecord(const Known &known, bool areAllWhole);
    void nameKeys();
    void takeEvents();
    void rebuildEvents(qint64 moments);
    void gatherErased();
    [[nodiscard]] bool isRecorded(const Remains::Event &event, const Id &caseId) const;
    [[nodiscard]] const Remains::Payload *payloadOf(const Remains::Event &event) const;
    [[nodiscard]] std::optional<interview::Event> kept(const Id &caseId, const Taken &taken) const;
    [[nodiscard]] SalvagedCase made(const Id &caseId, qint64 key) const;
    void stand(SalvagedCase &made, qint64 number, const Taken &taken) const;

    const Remains &m_remains;
    Salvaged &m_told;
    bool m_isRecordComplete = false;
    QHash<QByteArray, Id> m_caseOfDetail; // of recorded events
    // Entries of a case's events, in order, as far as the record goes without a gap.
    QHash<Id, QList<const audit::Entry *>> m_entries;
    std::deque<Remains::Event> m_rebuilt;
    QHash<Id, qint64> m_recorded; // how many events of a case the record knows of
    QSet<Id> m_emptied; // cases
    QMap<qint64, Id> m_caseOfKey;
    QHash<Id, Remains::Case> m_rows; // whole ones
    QHash<Id, Journal> m_journals;
    QSet<Id> m_erased; // events
    QHash<Id, qint64> m_erasures; // of a case that the record or its events tell of, and that cannot be read
};

} // namespace tenang::vault
