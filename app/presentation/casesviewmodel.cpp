// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/casesviewmodel.h"

#include "presentation/waitforstore.h"
#include "protocol/indicatorset.h"

#include <QLocale>
#include <QSet>

namespace tenang::presentation {

using namespace interview;

namespace {

constexpr int maxHits = 200;

QString outcomeText(const QString &id)
{
    switch (protocol::outcomeFromString(id).value_or(protocol::Outcome::NoIndicationRecorded)) {
    case protocol::Outcome::UrgentProtection:
        return CasesViewModel::tr("Urgent protection now");
    case protocol::Outcome::Refer:
        return CasesViewModel::tr("Refer to protection");
    case protocol::Outcome::ReferSpecialist:
        return CasesViewModel::tr("Refer to a specialist");
    case protocol::Outcome::NoIndicationRecorded:
        break;
    }
    return CasesViewModel::tr("No indication recorded so far");
}

} // namespace

CasesViewModel::CasesViewModel(VaultDoor &door)
    : m_door(door)
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
        auto cases = store.cases();
        auto hits = query.isEmpty() ? Result<QList<Hit>>(QList<Hit>{}) : store.search(query, maxHits);
        QMetaObject::invokeMethod(
            this,
            [this, asked, cases, hits] {
                if (asked == m_asked)
                    show(cases, hits);
            },
            Qt::QueuedConnection);
    });
}

void CasesViewModel::clear()
{
    ++m_asked;
    ++m_visit;
    m_loading = false;
    m_rows.setRows({});
    m_query.clear();
    Q_EMIT queryChanged();
    Q_EMIT loadingChanged();
    tell(Removal::NotAsked);
}

QList<Choice> CasesViewModel::removalReasons() const
{
    return {{QStringLiteral("person_asked"), tr("The person asked for it")},
        {QStringLiteral("danger_to_person"), tr("Keeping it could harm the person")},
        {QStringLiteral("entered_twice"), tr("It was entered twice, or by mistake")},
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
            [this, visit, removal] {
                if (visit != m_visit) // locked since
                    return;
                tell(removal);
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

void CasesViewModel::show(const Result<QList<CaseSummary>> &cases, const Result<QList<Hit>> &hits)
{
    m_loading = false;
    m_failed = !cases || !hits;
    if (!m_failed) {
        QSet<Id> found;
        for (const Hit &hit : *hits)
            found.insert(hit.caseId);
        QList<CaseRow> rows;
        for (const CaseSummary &summary : *cases) {
            if (m_query.isEmpty() || found.contains(summary.id)
                || summary.ref.contains(m_query, Qt::CaseInsensitive))
                rows.append(caseRow(summary));
        }
        m_rows.setRows(rows);
    }
    Q_EMIT loadingChanged();
}

CaseRow caseRow(const CaseSummary &summary)
{
    const bool decided = !summary.outcome.isEmpty();
    const bool stopped = summary.stage == QLatin1StringView("stopped");
    CaseRow row;
    row.caseId = summary.id.toString();
    row.ref = summary.ref;
    QStringList standing;
    if (decided)
        standing.append(outcomeText(summary.outcome));
    standing.append(decided ? CasesViewModel::tr("Decision recorded")
            : stopped       ? CasesViewModel::tr("Stopped for now")
                            : CasesViewModel::tr("Not closed"));
    standing.append(summary.seenBySupervisor ? CasesViewModel::tr("Seen by a supervisor")
                                             : CasesViewModel::tr("Not yet seen by a supervisor"));
    if (summary.held)
        standing.append(CasesViewModel::tr("Legal hold"));
    row.standing = standing.join(QStringLiteral(" · "));
    row.when = QLocale::c().toString(summary.lastAt.date(), QStringLiteral("d MMM yyyy"));
    row.unfinished = !decided;
    row.held = summary.held;
    return row;
}

} // namespace tenang::presentation
