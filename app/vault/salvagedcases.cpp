// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/salvagedcases.h"

#include "vault/rebuiltevent.h"
#include "vault/retention.h"

#include <algorithm>

namespace tenang::vault {

namespace {

using interview::Event;

constexpr qint64 mostEvents = 1'000'000; // of a case: a number above that is none
constexpr int mostTries = 20; // events of a case whose line is lost, until it is given up

bool isEmptied(const QString &stage)
{
    return stage == u"deleted" || stage == u"receipt";
}

} // namespace

CaseJudge::CaseJudge(const Remains &remains, const Known &known, Salvaged &told)
    : m_remains(remains)
    , m_told(told)
{
    readRecord(known, told.badPages.isEmpty() && !told.isLogDamaged);
    nameKeys();
    takeEvents();
    rebuildEvents(known.mostMoments);
    gatherErased();
}

void CaseJudge::readRecord(const Known &known, bool areAllWhole)
{
    qint64 next = 1; // as long as there is no gap
    for (const audit::Entry &entry : m_remains.record) {
        const bool follows = entry.seq == next;
        next += follows ? 1 : 0;
        if (entry.kind == caseDeleted || entry.kind == caseReduced)
            m_emptied.insert(entry.caseId);
        if (!entry.kind.startsWith(u"event/"))
            continue;
        m_caseOfDetail.insert(entry.detail, entry.caseId);
        ++m_recorded[entry.caseId];
        if (follows)
            m_entries[entry.caseId].append(&entry);
    }
    const qint64 last = m_remains.record.isEmpty() ? 0 : m_remains.record.lastKey();
    m_told.recordUpTo = std::max(last, known.auditSeq);
    m_told.recordLost = m_told.recordUpTo - m_remains.record.size();
    m_isRecordComplete
        = last > 0 && m_told.recordLost == 0 && (areAllWhole || (known.isSettled && known.auditSeq == last));
}

bool CaseJudge::isRecorded(const Remains::Event &event, const Id &caseId) const
{
    EventRow row = event.row;
    row.caseId = caseId;
    const auto found = m_caseOfDetail.constFind(eventDetail(row));
    return found != m_caseOfDetail.cend() && *found == caseId;
}

void CaseJudge::nameKeys()
{
    QMap<qint64, QList<Id>> candidates;
    for (const auto &[key, row] : m_remains.cases.asKeyValueRange()) {
        if (row.isWhole) {
            m_caseOfKey.insert(key, row.id);
            m_rows.insert(row.id, row);
            if (isEmptied(row.stage))
                m_emptied.insert(row.id);
        }
        candidates[key].append(row.id);
    }
    const QList<Id> all = m_recorded.keys();
    QHash<qint64, int> tries;
    for (const Remains::Event &event : m_remains.events) {
        if (m_caseOfKey.contains(event.caseKey) || ++tries[event.caseKey] > mostTries)
            continue;
        for (const QList<Id> &some : {candidates.value(event.caseKey), all}) {
            const auto fits = [&](const Id &id) { return isRecorded(event, id); };
            if (const auto found = std::ranges::find_if(some, fits); found != some.end()) {
                m_caseOfKey.insert(event.caseKey, *found);
                break;
            }
        }
    }
}

void CaseJudge::takeEvents()
{
    for (const Remains::Event &event : m_remains.events) {
        const Id caseId = m_caseOfKey.value(event.caseKey);
        if (caseId.isNull() || event.row.seq < 1 || event.row.seq > mostEvents)
            continue;
        const bool recorded = isRecorded(event, caseId);
        if (!recorded && (!event.isWhole || m_isRecordComplete))
            continue;
        Taken &taken = m_journals[caseId][event.row.seq];
        if (taken.event == nullptr || (recorded && !taken.isRecorded))
            taken = {&event, recorded};
    }
}

void CaseJudge::rebuildEvents(qint64 moments)
{
    for (const auto &[key, caseId] : m_caseOfKey.asKeyValueRange()) {
        const QList<const audit::Entry *> entries = m_entries.value(caseId);
        for (qint64 number = 1; number <= entries.size(); ++number) {
            if (m_journals.value(caseId).contains(number) || m_emptied.contains(caseId))
                continue;
            if (const auto event
                = rebuiltEvent(m_remains, {caseId, key, number}, *entries.at(number - 1), moments)) {
                m_rebuilt.push_back(*event);
                m_journals[caseId][number] = {&m_rebuilt.back(), true};
            }
        }
    }
}

const Remains::Payload *CaseJudge::payloadOf(const Remains::Event &event) const
{
    const auto [from, to] = m_remains.payloads.equal_range(event.payloadId);
    for (auto at = from; at != to; ++at) {
        if (at->hash() == event.row.payloadHash)
            return &*at;
    }
    return nullptr;
}

void CaseJudge::gatherErased()
{
    for (const audit::Entry &entry : m_remains.record) {
        if (entry.kind == u"event/erased")
            ++m_erasures[entry.caseId];
    }
    for (const auto &[caseId, journal] : m_journals.asKeyValueRange()) {
        for (const Taken &taken : journal) {
            if (taken.event->row.kind != u"erased")
                continue;
            const Remains::Payload *payload = payloadOf(*taken.event);
            const auto erased = payload != nullptr ? fromStored(taken.event->row.kind, payload->stored())
                                                   : fail(Error::Kind::Damaged);
            if (erased && std::holds_alternative<interview::Erased>(*erased))
                m_erased.insert(std::get<interview::Erased>(*erased).event);
            m_erasures[caseId] += (erased ? 0 : 1) - (taken.isRecorded ? 1 : 0);
        }
    }
}

// As a reader of the damaged vault would have been shown it.
std::optional<Event> CaseJudge::kept(const Id &caseId, const Taken &taken) const
{
    if (taken.event == nullptr)
        return {};
    const EventRow &row = taken.event->row;
    Event event{row.id, row.seq, eventTime(row.at, row.zone), row.actor, interview::Erased{row.id}};
    if (m_erased.contains(row.id))
        return event;
    const Remains::Payload *payload = payloadOf(*taken.event);
    if (payload == nullptr || (payload->isOlder && m_erasures.value(caseId) > 0))
        return {};
    auto said = fromStored(row.kind, payload->stored());
    if (!said)
        return {};
    event.payload = *std::move(said);
    return event;
}

// A tombstone that names itself: the fold passes over it, and over what stood on the thing that is lost.
void CaseJudge::stand(SalvagedCase &made, qint64 number, const Taken &taken) const
{
    const EventRow *row = taken.event != nullptr ? &taken.event->row : nullptr;
    const Id id = row != nullptr ? row->id : Id::random();
    const QDateTime at = row != nullptr ? eventTime(row->at, row->zone)
        : made.events.isEmpty()         ? QDateTime()
                                        : made.events.constLast().at;
    made.events.append({id, number, at, salvageActor, interview::Erased{id}});
    const audit::Entry *entry = m_entries.value(made.told.id).value(number - 1);
    const QString kind = row != nullptr ? row->kind : entry != nullptr ? entry->kind.sliced(6) : QString();
    QList<Salvaged::Lost> &lost = made.told.lost;
    if (!lost.isEmpty() && lost.constLast().to == number - 1 && lost.constLast().kind == kind)
        lost.last().to = number;
    else
        lost.append({number, number, kind});
}

SalvagedCase CaseJudge::made(const Id &caseId, qint64 key) const
{
    SalvagedCase made;
    made.oldKey = key;
    const Journal journal = m_journals.value(caseId);
    made.told.id = caseId;
    if (const auto row = m_rows.constFind(caseId); row != m_rows.cend())
        made.row = *row;
    const qint64 last = std::max({journal.isEmpty() ? qint64{0} : journal.lastKey(), m_recorded.value(caseId),
        made.row ? std::min(made.row->lastSeq, mostEvents) : qint64{0}});
    for (qint64 number = 1; number <= last; ++number) {
        const Taken taken = journal.value(number);
        if (const auto event = kept(caseId, taken)) {
            made.events.append(*event);
            made.told.unrecorded += taken.isRecorded ? 0 : 1;
            const auto language = m_remains.languages.constFind(taken.event->payloadId);
            if (language != m_remains.languages.cend())
                made.languages.insert(event->id, *language);
            ++made.told.kept;
        } else {
            stand(made, number, taken);
        }
    }
    made.told.unreadErasures = m_erasures.value(caseId);
    made.told.isEndKnown = m_isRecordComplete || (made.row && !m_told.isLogDamaged);
    const auto *begun = std::get_if<interview::Begun>(&made.events.constFirst().payload);
    made.told.isBeginningMade = begun == nullptr;
    made.told.ref = begun != nullptr ? begun->ref : made.row ? made.row->ref : QString();
    return made;
}

QList<SalvagedCase> CaseJudge::cases()
{
    QList<SalvagedCase> all;
    QSet<Id> known;
    for (const auto &[key, caseId] : m_caseOfKey.asKeyValueRange()) {
        // A line that nothing speaks for is none.
        const bool isThere = m_rows.contains(caseId) || m_journals.contains(caseId);
        if (m_emptied.contains(caseId) || known.contains(caseId) || !isThere)
            continue;
        SalvagedCase one = made(caseId, key);
        if (one.events.isEmpty())
            continue;
        known.insert(caseId);
        all.append(std::move(one));
    }
    nameAnew(all);
    m_told.emptied = m_emptied.size();
    for (const auto &[caseId, events] : m_recorded.asKeyValueRange()) {
        if (!known.contains(caseId) && !m_emptied.contains(caseId))
            m_told.lostCases.append({caseId, events});
    }
    return all;
}

} // namespace tenang::vault
