// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/writeuprows.h"

#include "interview/handover.h"
#include "presentation/corrections.h"
#include "presentation/rowsof.h"
#include "presentation/writeupwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenang::presentation {

using namespace interview;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WriteUp)
};

const QString topicPrefix = QStringLiteral("topic/");
const QString notePrefix = QStringLiteral("note/");
const QString markPrefix = QStringLiteral("mark/");
const QLatin1StringView newNotePrefix("writeup/");

// A topic as the conversation came to it.
struct Topic {
    QString linkId;
    QList<const Note *> notes = {};
    QStringList bareMarks = {};
};

Topic &topicAt(QList<Topic> &topics, const QString &linkId)
{
    auto found = std::ranges::find(topics, linkId, &Topic::linkId);
    if (found == topics.end())
        found = topics.insert(topics.end(), Topic{linkId});
    return *found;
}

QList<Topic> topicsOf(const Session &session)
{
    QList<Topic> topics;
    QSet<QString> marked;
    for (const Mark &mark : session.marks) {
        if (isBare(mark.indicator, session))
            marked.insert(mark.indicator);
    }
    QString at; // the prompt on screen then
    for (const Event &event : session.log) {
        if (session.gone.contains(event.id))
            continue;
        if (const auto *opened = std::get_if<PromptOpened>(&event.payload)) {
            at = opened->linkId;
            topicAt(topics, at);
        } else if (std::holds_alternative<PhaseEntered>(event.payload)
            || std::holds_alternative<HandedOn>(event.payload)) {
            at.clear();
        } else if (const auto *taken = std::get_if<NoteTaken>(&event.payload)) {
            if (const Note *note = session.note(taken->note))
                topicAt(topics, taken->linkId).notes.append(note);
        } else if (const auto *mark = std::get_if<Marked>(&event.payload)) {
            if (marked.remove(mark->indicator))
                topicAt(topics, at).bareMarks.append(mark->indicator);
        }
    }
    topicAt(topics, {});
    return topics;
}

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

WriteUpRow topicRow(const WrittenCase &of, const QString &linkId)
{
    const auto half = [&](NoteKind kind) {
        return !of.drafts.value(newNoteField(toString(kind), linkId)).trimmed().isEmpty();
    };
    const bool any = half(NoteKind::Words) || half(NoteKind::Observation) || half(NoteKind::Thought);
    return {topicPrefix + linkId, QStringLiteral("topic"), topicText(of.protocols, linkId),
        //: On a topic in the list: a note is begun and not kept yet
        any ? Texts::tr("Something is half written here") : QString()};
}

WriteUpRow noteRow(const WrittenCase &of, const Note &note)
{
    const QString id = note.id.toString();
    //: %1 is “Their words”, “What I saw” or “My thought”
    QStringList parts{note.corrections > 0 ? Texts::tr("%1, with a correction").arg(whoseText(note.kind))
                                           : whoseText(note.kind)};
    //: On a note in the list: a correction is begun and not kept yet
    if (!of.drafts.value(correctionField(id)).isEmpty())
        parts.append(Texts::tr("A correction is half written"));
    for (const Mark &mark : of.session.marks) {
        //: %1 an indicator, %2 its state, such as “said” or “not explored”
        if (mark.note == note.id)
            parts.append(Texts::tr("%1: %2").arg(labelOf(mark.indicator, of.sets), stateText(mark.state)));
    }
    return {notePrefix + id, QStringLiteral("note"), beginning(note.text), joined(parts)};
}

WriteUpRow markRow(const WrittenCase &of, const QString &indicator)
{
    const auto state = markStateFromString(markState(indicator, of.session));
    QStringList parts{state ? stateText(*state) : QString()};
    //: It: an indicator; sight: what the officer saw
    if (isSaidOrSeen(indicator, of.session))
        parts.append(Texts::tr("No words or sight behind it yet"));
    return {markPrefix + indicator, QStringLiteral("mark"), labelOf(indicator, of.sets), joined(parts)};
}

} // namespace

bool isBare(const QString &indicator, const Session &session)
{
    const auto grounded
        = [&](const Mark &mark) { return mark.indicator == indicator && !mark.note.isNull(); };
    return std::ranges::none_of(session.marks, grounded);
}

bool isSaidOrSeen(const QString &indicator, const Session &session)
{
    const QString state = markState(indicator, session);
    return state == toString(MarkState::Said) || state == toString(MarkState::Seen);
}

QString newNoteField(const QString &kind, const QString &linkId)
{
    return newNotePrefix + kind + u'/' + linkId;
}

bool isHalfWritten(const QMap<QString, QString> &drafts)
{
    for (const auto &[field, text] : drafts.asKeyValueRange()) {
        const bool ours = field.startsWith(newNotePrefix) || field.startsWith(correctionField({}))
            || field.startsWith(reasonField({}));
        if (ours && !text.trimmed().isEmpty())
            return true;
    }
    return false;
}

QList<WriteUpRow> writeUpRows(const WrittenCase &of, bool onlyGrounds)
{
    QList<WriteUpRow> rows;
    QList<WriteUpRow> left;
    const QList<Topic> topics = topicsOf(of.session);
    for (const Topic &topic : topics) {
        const protocol::Item *item = itemIn(of.protocols, topic.linkId);
        const bool empty = topic.notes.isEmpty() && topic.bareMarks.isEmpty();
        const bool spoken = item == nullptr || item->type != protocol::ItemType::Display;
        if (empty && (onlyGrounds || !spoken || of.session.skipped.contains(topic.linkId)))
            continue;
        QList<WriteUpRow> under;
        for (const Note *note : topic.notes) {
            if (!onlyGrounds || note->kind != NoteKind::Thought)
                under.append(noteRow(of, *note));
        }
        if (!onlyGrounds) {
            for (const QString &indicator : topic.bareMarks)
                under.append(markRow(of, indicator));
        }
        if (onlyGrounds && under.isEmpty())
            continue;
        rows.append(topicRow(of, topic.linkId));
        if (onlyGrounds)
            rows.last().lineKind = QStringLiteral("heading");
        rows += under;
    }
    if (onlyGrounds)
        return rows;
    const auto has = [&](const QString &linkId) {
        return std::ranges::find(rows, topicPrefix + linkId, &WriteUpRow::entryKey) != rows.end();
    };
    for (const protocol::Protocol &protocol : of.protocols) {
        for (const protocol::Item &item : protocol.items) {
            if (of.session.skipped.contains(item.linkId) && !has(item.linkId)
                && itemIn(of.protocols, item.linkId) == &item)
                left.append(topicRow(of, item.linkId));
        }
    }
    if (!left.isEmpty())
        rows.append(
            //: Heading: topics that were left for another day
            {QStringLiteral("heading/left"), QStringLiteral("heading"), Texts::tr("For another day"), {}});
    return rows + left;
}

} // namespace tenang::presentation
