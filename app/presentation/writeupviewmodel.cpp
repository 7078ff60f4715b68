// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/writeupviewmodel.h"

#include "interview/handover.h"
#include "presentation/corrections.h"
#include "presentation/rowsof.h"

#include <algorithm>

namespace tenang::presentation {

using namespace interview;

namespace {

const QLatin1StringView correctionName("correction");
const QLatin1StringView reasonName("because");

constexpr std::array kinds{NoteKind::Words, NoteKind::Observation, NoteKind::Thought};

// What was chosen when this field was typed in.
QString entryAt(const QString &field)
{
    if (field.startsWith(WriteUpViewModel::page() + u'/')) // a new note
        return QStringLiteral("topic/") + field.section(u'/', 2);
    if (field.startsWith(correctionField({})) || field.startsWith(reasonField({})))
        return QStringLiteral("note/") + field.section(u'/', 1);
    return {};
}

} // namespace

WriteUpViewModel::WriteUpViewModel(Desk &desk)
    : m_desk(desk)
{
    connect(&m_desk, &Desk::sessionChanged, this, &WriteUpViewModel::refresh);
}

bool WriteUpViewModel::isFresh() const
{
    return m_arrivedAt > 0 && m_desk.session().log.size() == m_arrivedAt;
}

QString WriteUpViewModel::ref() const
{
    return m_desk.session().begun.ref;
}

bool WriteUpViewModel::isEmpty() const
{
    return m_desk.session().notes.isEmpty();
}

void WriteUpViewModel::show()
{
    if (!m_desk.hasCase() || m_open)
        return;
    m_staysFresh = isFresh();
    Q_EMIT asked();
    m_open = true;
    m_desk.keepPlace(page(), {}, 0, 0);
    refresh();
}

void WriteUpViewModel::close()
{
    const QStringList fields = m_desk.drafts().keys();
    for (const QString &field : fields) {
        for (const NoteKind kind : kinds) {
            if (const QString before = newNoteField(toString(kind), {}); field.startsWith(before))
                keepNew(toString(kind), field.sliced(before.size()));
        }
    }
    if (m_staysFresh)
        m_arrivedAt = m_desk.session().log.size();
    m_open = false;
    m_chosen.clear();
    m_tying.clear();
    m_desk.keepPlace(QStringLiteral("interview"), {}, 0, 0);
    refresh();
}

void WriteUpViewModel::choose(const QString &entryKey)
{
    if (!m_tying.isEmpty()) {
        const QString indicator = m_tying;
        const WrittenEntry ground = entryOf(written(), entryKey);
        if (!ground.grounds)
            return;
        m_tying.clear();
        m_chosen = entryKey;
        m_entry = ground;
        tie(indicator, markState(indicator, m_desk.session()));
    }
    m_chosen = entryKey;
    m_place = {};
    refresh();
    const QString at = m_entry.kind == QLatin1StringView("note") ? fieldOf(correctionName)
        : m_entry.kind == QLatin1StringView("topic")             ? fieldOf(toString(NoteKind::Words))
                                                                 : QString();
    m_desk.keepPlace(page(), at, 0, 0);
    Q_EMIT entryChosen();
}

void WriteUpViewModel::leaveEntry()
{
    m_chosen.clear();
    m_tying.clear();
    refresh();
}

// Of the desk's drafts: a new note by its kind, or the correction of what is chosen.
QString WriteUpViewModel::fieldOf(const QString &what) const
{
    if (what == correctionName)
        return correctionField(m_entry.noteId);
    if (what == reasonName)
        return reasonField(m_entry.noteId);
    return newNoteField(what, m_entry.linkId);
}

QString WriteUpViewModel::newNote(const QString &kind, int) const
{
    return m_covered ? QString() : m_desk.draft(fieldOf(kind));
}

QString WriteUpViewModel::correction(int) const
{
    return m_covered ? QString() : m_desk.draft(fieldOf(correctionName));
}

QString WriteUpViewModel::reason(int) const
{
    return m_covered ? QString() : m_desk.draft(fieldOf(reasonName));
}

int WriteUpViewModel::chosenRow() const
{
    const QList<WriteUpRow> &rows = m_rows.rows();
    const auto found = std::ranges::find(rows, m_chosen, &WriteUpRow::entryKey);
    return found == rows.end() ? 0 : int(found - rows.begin());
}

int WriteUpViewModel::caret(const QString &what) const
{
    const QString field = fieldOf(what);
    const int length = int(m_desk.draft(field).size());
    return m_place.field == field ? qMin(m_place.caret, length) : length;
}

void WriteUpViewModel::type(const QString &field, const QString &text, int caret)
{
    if (!m_open || m_covered)
        return;
    const bool wasEmpty = m_desk.draft(field).isEmpty();
    m_desk.type(field, text, caret);
    m_place = {m_desk.caseId(), page(), field, caret, 0};
    if (wasEmpty != text.isEmpty()) // the list says where something is half written
        refresh();
    ++m_typed;
    Q_EMIT typedChanged();
}

void WriteUpViewModel::typeNote(const QString &kind, const QString &text, int caret)
{
    if (noteKindFromString(kind))
        type(fieldOf(kind), text, caret);
}

void WriteUpViewModel::typeCorrection(const QString &text, int caret)
{
    if (!m_entry.noteId.isEmpty())
        type(fieldOf(correctionName), text, caret);
}

void WriteUpViewModel::typeReason(const QString &text, int caret)
{
    if (!m_entry.noteId.isEmpty())
        type(fieldOf(reasonName), text, caret);
}

void WriteUpViewModel::keepNote(const QString &kind)
{
    if (m_open && !m_covered)
        keepNew(kind, m_entry.linkId);
}

void WriteUpViewModel::keepNew(const QString &kind, const QString &linkId)
{
    const QString field = newNoteField(kind, linkId);
    const QString text = m_desk.draft(field);
    const auto what = noteKindFromString(kind);
    if (!what || text.trimmed().isEmpty())
        return;
    // A prompt of a protocol that the case was held with before takes no notes any more: they stand between.
    const protocol::Item *item = m_desk.protocol().item(linkId);
    const NoteTaken note{Id::random(), *what, item == nullptr ? QString() : linkId,
        item == nullptr ? m_desk.session().phase : item->phase, text};
    m_desk.record(note, {field});
}

void WriteUpViewModel::beginCorrection()
{
    const Note *note = m_desk.session().note(Id::fromString(m_entry.noteId));
    if (note != nullptr && m_desk.draft(fieldOf(correctionName)).isEmpty())
        typeCorrection(note->text, int(note->text.size()));
}

void WriteUpViewModel::keepCorrection()
{
    presentation::keepCorrection(m_desk, m_entry.noteId);
    refresh();
}

void WriteUpViewModel::leaveCorrection()
{
    presentation::leaveCorrection(m_desk, m_entry.noteId);
    refresh();
}

void WriteUpViewModel::arrive(const Place &at)
{
    m_arrivedAt = m_desk.session().log.size();
    m_place = at;
    m_open = m_staysFresh = at.page == page();
    m_chosen = m_open ? entryAt(at.field) : QString();
    if (m_open)
        m_desk.keepPlace(at.page, at.field, at.caret, 0);
    refresh();
}

void WriteUpViewModel::setCovered(bool covered)
{
    m_covered = covered;
    refresh();
}

WrittenCase WriteUpViewModel::written() const
{
    return {m_desk.protocols(), m_desk.sets(), m_desk.session(), m_desk.drafts()};
}

void WriteUpViewModel::refresh()
{
    if (!m_desk.hasCase()) {
        m_open = false;
        m_arrivedAt = 0;
        m_chosen.clear();
        m_tying.clear();
        m_place = {};
    }
    const bool shown = m_open && !m_covered;
    m_rows.setRows(shown ? writeUpRows(written(), !m_tying.isEmpty()) : QList<WriteUpRow>());
    m_entry = shown ? entryOf(written(), m_chosen) : WrittenEntry();
    if (shown && m_entry.kind.isEmpty()) // it was taken back
        m_chosen.clear();
    m_ties.setRows(shown ? tiesOf(written(), m_entry.noteId) : QList<MarkRow>());
    m_groups.setRows(shown ? groupRows(m_desk.sets()) : QList<GroupRow>());
    ++m_typed;
    Q_EMIT typedChanged();
    Q_EMIT changed();
}

} // namespace tenang::presentation
