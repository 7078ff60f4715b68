// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/casesviewmodel.h"

#include "presentation/screenlanguage.h"
#include "presentation/waitforstore.h"

#include <algorithm>

namespace tenang::presentation {

using namespace interview;

namespace {

constexpr int maxHits = 500; // notes that a search looks at

const QString everyCase = QStringLiteral("all"); // the filter that lets all of them through

bool fits(const CaseSummary &summary, const QString &filter)
{
    if (filter == u"open")
        return summary.outcome.isEmpty();
    if (filter == u"unseen")
        return !summary.seenBySupervisor;
    return true;
}

// As the list shows them. Made on the store's thread: a hundred thousand take longer than a frame.
Result<QList<CaseRow>> rowsOf(const Result<QList<CaseSummary>> &cases)
{
    if (!cases)
        return cases.error();
    QList<CaseRow> rows;
    rows.reserve(cases->size());
    for (const CaseSummary &summary : *cases)
        rows.append({summary});
    return rows;
}

} // namespace

CasesViewModel::CasesViewModel(VaultDoor &door, const Content &content)
    : m_door(door)
    , m_content(content)
    , m_trail(door)
{
}

CasesViewModel::~CasesViewModel()
{
    waitForStore(m_door);
}

void CasesViewModel::load()
{
    m_loading = true;
    Q_EMIT loadingChanged();
    m_door.post([this, query = m_query, asked = ++m_asked](CaseStore &store) {
        if (asked != m_asked) // a letter more was typed: what waits behind this is not to wait for nothing
            return;
        auto cases = rowsOf(store.cases());
        auto hits = query.isEmpty() ? Result<QList<Hit>>(QList<Hit>{}) : store.search(query, maxHits);
        QMetaObject::invokeMethod(
            this,
            [this, asked, cases, hits] {
                if (asked == m_asked)
                    take(cases, hits);
            },
            Qt::QueuedConnection);
    });
}

void CasesViewModel::clear()
{
    ++m_asked;
    ++m_visit;
    m_loading = false;
    m_cases.clear();
    m_rows.setRows({});
    m_query.clear();
    m_filter = everyCase;
    m_trail.close();
    choose({});
    Q_EMIT queryChanged();
    Q_EMIT loadingChanged();
    tell(Removal::NotAsked);
}

QList<Choice> CasesViewModel::filters()
{
    return {//: Chip above the list of cases: all cases, keep short
        {everyCase, tr("All")},
        //: Chip above the list of cases: those with an unfinished conversation, keep short
        {QStringLiteral("open"), tr("Not closed")},
        //: Chip above the list of cases: those that no supervisor has read, keep short
        {QStringLiteral("unseen"), tr("Not yet seen by a supervisor")}};
}

void CasesViewModel::filterBy(const QString &code)
{
    m_filter = code;
    Q_EMIT queryChanged();
    showRows();
    Q_EMIT loadingChanged();
}

CaseRow CasesViewModel::chosenCase() const
{
    const auto found = std::ranges::find(m_cases, m_chosen, &CaseRow::key);
    return found == m_cases.end() ? CaseRow() : *found;
}

int CasesViewModel::chosenRow() const
{
    const auto found = std::ranges::find(m_rows.rows(), m_chosen, &CaseRow::key);
    return found == m_rows.rows().end() ? -1 : int(found - m_rows.rows().begin());
}

void CasesViewModel::choose(const QString &caseId)
{
    m_chosen = Id::fromString(caseId);
    m_timelineFailed = false;
    m_events.clear();
    m_timeline.setRows({});
    ++m_looked;
    Q_EMIT chosenChanged();
    if (m_chosen.isNull())
        return;
    m_door.post([this, chosen = m_chosen, looked = m_looked](CaseStore &store) {
        auto events = store.read(chosen, ReadReason::OwnCase);
        QMetaObject::invokeMethod(
            this,
            [this, looked, events = std::move(events)] {
                if (looked == m_looked)
                    happened(events);
            },
            Qt::QueuedConnection);
    });
}

void CasesViewModel::happened(const Result<QList<Event>> &events)
{
    m_timelineFailed = !events;
    if (events) {
        m_events = *events;
        showTimeline();
    }
    Q_EMIT chosenChanged();
}

void CasesViewModel::showTimeline()
{
    m_timeline.setRows(timelineRows(m_events,
        {[this](const QString &id) {
             const auto held = m_content.shelf.find(id);
             return held ? saidText(held->protocol, QStringLiteral("title"), held->protocol.title,
                               {screensAreIn(), m_content.agency.draftTranslations})
                         : id;
         },
            [this](const QString &id) {
                const referral::Service *service = m_content.contacts.service(id);
                if (service == nullptr)
                    service = m_content.demo.service(id);
                return service == nullptr ? id : service->name;
            }}));
}

void CasesViewModel::sayAgain()
{
    showTimeline();
    m_trail.sayAgain();
    const Id chosen = std::exchange(m_chosen, Id()); // the same row says nothing new
    Q_EMIT chosenChanged();
    m_chosen = chosen;
    Q_EMIT chosenChanged();
}

QList<Choice> CasesViewModel::removalReasons()
{
    //: A reason to remove a case: the person asked for its removal
    return {{QStringLiteral("person_asked"), tr("The person asked for it")},
        //: A reason to remove a case
        {QStringLiteral("danger_to_person"), tr("Keeping it could harm the person")},
        //: A reason to remove a case
        {QStringLiteral("entered_twice"), tr("It was entered twice, or by mistake")},
        //: A reason to remove a case; spoken by the officer
        {QStringLiteral("agency_rule"), tr("My agency's rules ask for it")}};
}

void CasesViewModel::remove(const Id &caseId, const QString &reason)
{
    m_door.post([this, caseId, reason, visit = m_visit](CaseStore &store) {
        const Result<void> gone = store.remove(caseId, reason);
        const Removal removal = gone                    ? Removal::Removed
            : gone.error().kind == Error::Kind::Refused ? Removal::Held
                                                        : Removal::Failed;
        QMetaObject::invokeMethod(
            this,
            [this, visit, removal, caseId] {
                if (visit != m_visit) // locked since
                    return;
                tell(removal);
                if (removal == Removal::Removed && caseId == m_chosen)
                    choose({});
                load();
            },
            Qt::QueuedConnection);
    });
}

void CasesViewModel::forgetRemoval()
{
    tell(Removal::NotAsked);
}

void CasesViewModel::tell(Removal removal)
{
    m_removal = removal;
    Q_EMIT removalChanged();
}

void CasesViewModel::search(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    load();
}

void CasesViewModel::take(const Result<QList<CaseRow>> &cases, const Result<QList<Hit>> &hits)
{
    m_loading = false;
    m_failed = !cases || !hits;
    if (!m_failed) {
        m_cases = *cases;
        m_searchCut = hits->size() == maxHits;
        m_found.clear();
        m_heard.clear();
        for (const Hit &hit : *hits) { // guesses come last
            if (!hit.isBySound)
                m_found.insert(hit.caseId);
            else if (!m_found.contains(hit.caseId))
                m_heard.insert(hit.caseId);
        }
        showRows();
    }
    Q_EMIT loadingChanged();
    Q_EMIT chosenChanged();
}

bool CasesViewModel::isAsked(const CaseRow &row) const
{
    return m_query.isEmpty() || m_found.contains(row.summary.id)
        || row.summary.ref.contains(m_query, Qt::CaseInsensitive);
}

void CasesViewModel::showRows()
{
    if (m_query.isEmpty() && m_filter == everyCase) { // the list itself, and no copy of it
        m_rows.setRows(m_cases);
        return;
    }
    QList<CaseRow> rows;
    QList<CaseRow> heard;
    for (const CaseRow &row : std::as_const(m_cases)) {
        if (!fits(row.summary, m_filter))
            continue;
        if (isAsked(row))
            rows.append(row);
        else if (m_heard.contains(row.summary.id))
            heard.append({row.summary, true});
    }
    m_rows.setRows(rows + heard);
}

} // namespace tenang::presentation
