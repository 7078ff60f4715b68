// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/reviewviewmodel.h"

#include "presentation/reviewrows.h"

namespace tenang::presentation {

ReviewViewModel::ReviewViewModel(Desk &desk, PathwayViewModel &pathway)
    : m_desk(desk)
    , m_pathway(pathway)
{
    connect(&m_desk, &Desk::sessionChanged, this, &ReviewViewModel::refresh);
}

QString ReviewViewModel::ref() const
{
    return m_desk.session().begun.ref;
}

void ReviewViewModel::show()
{
    if (!m_desk.hasCase())
        return;
    Q_EMIT asked();
    m_pathway.refresh();
    m_open = true;
    refresh();
}

void ReviewViewModel::close()
{
    m_open = false;
    refresh();
}

void ReviewViewModel::setCovered(bool covered)
{
    m_covered = covered;
    refresh();
}

void ReviewViewModel::refresh()
{
    m_open = m_open && m_desk.hasCase();
    QList<ReadingRow> rows;
    if (m_open && !m_covered)
        rows = reviewRows({m_desk.session(), m_desk.protocols(), m_desk.sets(),
            assessed(m_desk.sets(), m_desk.session()).outcome, m_pathway.because(),
            [this](const QString &service) { return m_pathway.nameOf(service); }});
    m_rows.setRows(rows);
    Q_EMIT changed();
}

} // namespace tenang::presentation
