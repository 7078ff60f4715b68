// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/handoverviewmodel.h"

namespace tenang::presentation {

using namespace interview;

HandoverViewModel::HandoverViewModel(Desk &desk)
    : m_desk(desk)
{
    connect(&m_desk, &Desk::sessionChanged, this, &HandoverViewModel::refresh);
}

bool HandoverViewModel::isEarlier() const
{
    const Session &session = m_desk.session();
    const bool holds = !session.notes.isEmpty() || !session.statements.isEmpty() || !session.consent.isEmpty()
        || !session.explained.isEmpty() || !session.skipped.isEmpty();
    return holds && session.log.size() == m_arrivedAt;
}

QString HandoverViewModel::ref() const
{
    return m_desk.session().begun.ref;
}

void HandoverViewModel::show()
{
    if (!m_desk.hasCase())
        return;
    Q_EMIT asked();
    m_open = true;
    refresh();
}

void HandoverViewModel::close()
{
    m_open = false;
    refresh();
}

void HandoverViewModel::arrive()
{
    m_arrivedAt = m_desk.session().log.size();
    refresh();
}

void HandoverViewModel::setCovered(bool covered)
{
    m_covered = covered;
    refresh();
}

void HandoverViewModel::refresh()
{
    if (!m_desk.hasCase()) {
        m_open = false;
        m_arrivedAt = 0;
    }
    const bool shown = m_open && !m_covered;
    const Session &session = m_desk.session();
    m_rows.setRows(shown ? handoverRows(handoverOf(m_desk.protocols(), session), m_desk.protocols(),
                               m_desk.sets(), session.begun.language)
                         : QList<ReadingRow>());
    Q_EMIT changed();
}

} // namespace tenang::presentation
