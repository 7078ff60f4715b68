// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/casesviewmodel.h"

#include "protocol/indicatorset.h"

#include <QLocale>
#include <QSet>

namespace tenang::presentation {

using namespace interview;

namespace {

constexpr int maxHits = 200;

} // namespace

CasesViewModel::CasesViewModel(VaultDoor &door)
    : m_door(door)
{
}

void CasesViewModel::load()
{
    m_loading = true;
    Q_EMIT loadingChanged();
    m_door.post([this, query = m_query](CaseStore &store) {
        auto cases = store.cases();
        auto hits = query.isEmpty() ? Result<QList<Hit>>(QList<Hit>{}) : store.search(query, maxHits);
        QMetaObject::invokeMethod(
            this,
            [this, query, cases, hits] {
                if (query == m_query)
                    show(cases, hits);
            },
            Qt::QueuedConnection);
    });
}

void CasesViewModel::clear()
{
    m_rows.setRows({});
    m_query.clear();
    Q_EMIT queryChanged();
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
    row.stage = decided ? CasesViewModel::tr("Decision recorded")
        : stopped       ? CasesViewModel::tr("Stopped for now")
                        : CasesViewModel::tr("Not closed");
    switch (protocol::outcomeFromString(summary.outcome).value_or(protocol::Outcome::NoIndicationRecorded)) {
    case protocol::Outcome::UrgentProtection:
        row.outcome = CasesViewModel::tr("Urgent protection now");
        break;
    case protocol::Outcome::Refer:
        row.outcome = CasesViewModel::tr("Refer");
        break;
    case protocol::Outcome::ReferSpecialist:
        row.outcome = CasesViewModel::tr("Refer to a specialist");
        break;
    case protocol::Outcome::NoIndicationRecorded:
        row.outcome
            = summary.outcome.isEmpty() ? QString() : CasesViewModel::tr("No indication recorded so far");
        break;
    }
    row.when = QLocale::c().toString(summary.lastAt.date(), QStringLiteral("d MMM yyyy"));
    row.language = summary.language;
    row.review = summary.seenBySupervisor ? CasesViewModel::tr("Seen by a supervisor")
                                          : CasesViewModel::tr("Not yet seen by a supervisor");
    row.unfinished = !decided;
    return row;
}

} // namespace tenang::presentation
