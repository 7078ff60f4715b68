// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/rowsof.h"
#include "presentation/writeupviewmodel.h"
#include "presentation/writeupwords.h"

// How the write-up ties indicators to the words or the sight that they stand on.
namespace tenang::presentation {

using namespace interview;

QString WriteUpViewModel::tying() const
{
    return m_tying.isEmpty() ? QString() : labelOf(m_tying, m_desk.sets());
}

QList<Choice> WriteUpViewModel::states() const
{
    QList<Choice> choices;
    for (const MarkState state : {MarkState::Said, MarkState::Seen, MarkState::NotReported,
             MarkState::Declined, MarkState::NotExplored})
        choices.append({toString(state), stateText(state)});
    return choices;
}

QString WriteUpViewModel::tied(const QString &indicator, int) const
{
    for (const MarkRow &row : m_ties.rows()) {
        if (row.indicator == indicator)
            return row.state;
    }
    return {};
}

QString WriteUpViewModel::tiedText(const QString &indicator, int read) const
{
    const auto state = markStateFromString(tied(indicator, read));
    return state ? stateText(*state) : QString();
}

void WriteUpViewModel::tie(const QString &indicator, const QString &state)
{
    const auto as = markStateFromString(state);
    const Note *note = m_desk.session().note(Id::fromString(m_entry.noteId));
    if (!as || note == nullptr || !m_entry.grounds || findIndicator(indicator, m_desk.sets()) == nullptr
        || tied(indicator, 0) == state)
        return;
    m_desk.record(Marked{indicator, *as, note->id, note->phase});
}

void WriteUpViewModel::beginTying()
{
    if (m_entry.kind != QLatin1StringView("mark"))
        return;
    m_tying = m_chosen.section(u'/', 1);
    refresh();
}

void WriteUpViewModel::leaveTying()
{
    m_tying.clear();
    refresh();
}

} // namespace tenang::presentation
