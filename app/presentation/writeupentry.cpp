// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/rowsof.h"
#include "presentation/writeuprows.h"
#include "presentation/writeupwords.h"

#include <algorithm>

// What stands behind one line of the write-up, and the indicators that can be tied to it.
namespace tenang::presentation {

using namespace interview;

WrittenEntry entryOf(const WrittenCase &of, const QString &entryKey)
{
    WrittenEntry entry;
    const QString name = entryKey.section(u'/', 1);
    if (entryKey.startsWith(QLatin1StringView("topic/"))) {
        entry.kind = QStringLiteral("topic");
        entry.linkId = name;
        entry.topic = topicText(of.protocols, name);
    } else if (const Note *note = of.session.note(Id::fromString(name));
        note != nullptr && entryKey.startsWith(QLatin1StringView("note/"))) {
        entry.kind = QStringLiteral("note");
        entry.linkId = note->linkId;
        entry.topic = topicText(of.protocols, note->linkId);
        entry.noteId = name;
        entry.whose = whoseText(note->kind);
        entry.grounds = note->kind != NoteKind::Thought;
        for (const Event &event : of.session.log) {
            if (of.session.gone.contains(event.id))
                continue;
            if (const auto *taken = std::get_if<NoteTaken>(&event.payload); taken && taken->note == note->id)
                entry.text = taken->text;
            if (const auto *said = std::get_if<NoteCorrected>(&event.payload); said && said->note == note->id)
                entry.corrections.append({said->text, said->why});
        }
    } else if (const auto state = markStateFromString(markState(name, of.session));
        state && entryKey.startsWith(QLatin1StringView("mark/"))) {
        const protocol::Indicator *indicator = findIndicator(name, of.sets);
        entry.kind = QStringLiteral("mark");
        entry.mark = labelOf(name, of.sets);
        entry.text = indicator == nullptr ? QString() : indicator->text;
        entry.standing = stateText(*state);
        entry.groundsAtHand = std::ranges::any_of(
            of.session.notes, [](const Note &one) { return one.kind != NoteKind::Thought; });
        entry.bare = isSaidOrSeen(name, of.session) && isBare(name, of.session);
    }
    return entry;
}

QList<GroupRow> groupRows(const QList<protocol::IndicatorSet> &sets)
{
    QList<GroupRow> rows;
    for (const protocol::IndicatorSet &set : sets) {
        const qsizetype first = rows.size();
        for (const protocol::Indicator &indicator : set.indicators) {
            const QString key = set.id + u'/' + indicator.group;
            auto group = std::ranges::find(rows, key, &GroupRow::groupKey);
            if (group == rows.end())
                group = rows.insert(rows.end(), GroupRow{key, {}, groupText(indicator.group), {}});
            const bool named = !indicator.label.isEmpty();
            group->indicators.append(
                {indicator.id, named ? indicator.label : indicator.text, named ? indicator.text : QString()});
        }
        if (rows.size() == first + 1) // a plain list: its one group says nothing
            rows.last().title = set.title;
        else if (rows.size() > first)
            rows[first].setTitle = set.title;
    }
    return rows;
}

QList<MarkRow> tiesOf(const WrittenCase &of, const QString &noteId)
{
    QList<MarkRow> rows;
    for (const Mark &mark : of.session.marks) {
        const protocol::Indicator *indicator = findIndicator(mark.indicator, of.sets);
        if (!mark.note.isNull() && mark.note.toString() == noteId)
            rows.append({mark.indicator, labelOf(mark.indicator, of.sets),
                indicator == nullptr ? QString() : indicator->text, toString(mark.state)});
    }
    return rows;
}

} // namespace tenang::presentation
