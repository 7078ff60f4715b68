// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/trailviewmodel.h"

#include <limits>

namespace tenang::presentation {

using namespace interview;

namespace {

constexpr int atOnce = 2000; // entries of one reading: some conversations

}

TrailViewModel::TrailViewModel(VaultDoor &door)
    : m_door(door)
{
}

void TrailViewModel::show(const QString &caseId, const QString &ref)
{
    close();
    m_open = true;
    m_case = Id::fromString(caseId);
    m_ref = ref;
    read();
}

void TrailViewModel::close()
{
    ++m_visit;
    m_open = m_loading = m_failed = m_more = m_looksOnly = false;
    m_traces.clear();
    m_ref.clear();
    refresh();
}

void TrailViewModel::showLooksOnly(bool only)
{
    m_looksOnly = only;
    refresh();
}

void TrailViewModel::readMore()
{
    if (m_more && !m_loading)
        read();
}

void TrailViewModel::read()
{
    m_loading = true;
    const qint64 before = m_traces.isEmpty() ? std::numeric_limits<qint64>::max() : m_traces.constLast().seq;
    m_door.post([this, caseId = m_case, before, visit = m_visit](CaseStore &store) {
        auto traces = store.trail(caseId, before, atOnce);
        QMetaObject::invokeMethod(
            this,
            [this, visit, traces = std::move(traces)] {
                if (visit == m_visit)
                    take(traces);
            },
            Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

void TrailViewModel::take(const Result<QList<Trace>> &traces)
{
    m_loading = false;
    m_failed = !traces;
    if (traces) {
        m_traces += *traces;
        m_more = traces->size() == atOnce;
    }
    refresh();
}

void TrailViewModel::refresh()
{
    QList<Trace> shown = m_traces;
    if (m_looksOnly)
        shown.removeIf([](const Trace &trace) { return !isLook(trace); });
    m_rows.setRows(trailRows(shown));
    Q_EMIT changed();
}

} // namespace tenang::presentation
