// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/rowsof.h"

#include "interview/pace.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenang::presentation {

using namespace interview;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Rows)
};

QString kindOfItem(const protocol::Item &item)
{
    return item.sets.left(qMax<qsizetype>(item.sets.indexOf(u'/'), 0));
}

// Strongest first: what an indicator shows when it was marked more than once.
constexpr std::array strength{
    MarkState::Said, MarkState::Seen, MarkState::Declined, MarkState::NotReported, MarkState::NotExplored};

} // namespace

QList<Choice> choicesFor(const protocol::Item &item)
{
    QList<Choice> choices;
    for (const protocol::AnswerOption &option : item.answerOptions)
        choices.append({option.code, option.label});
    if (!choices.isEmpty() || item.type != protocol::ItemType::Boolean)
        return choices;
    //: Chip, an answer of the person or of the officer, keep short
    choices.append({QStringLiteral("yes"), Texts::tr("Yes")});
    if (kindOfItem(item) == QLatin1StringView("setting")) {
        //: Chip, keep short: it cannot be done; a box for the reason opens
        choices.append({QStringLiteral("cannot"), Texts::tr("Cannot, because")});
    } else {
        //: Chip, an answer of the person, keep short
        choices.append({QStringLiteral("no"), Texts::tr("No")});
        //: Chip, keep short: the person did not want to say, no refusal to blame
        choices.append({QStringLiteral("declined"), Texts::tr("Did not say")});
    }
    return choices;
}

QString answerLabel(const protocol::Item &item, const QString &answer)
{
    QStringList labels;
    const QStringList codes = item.repeats ? answer.split(u',', Qt::SkipEmptyParts) : QStringList(answer);
    const QList<Choice> choices = choicesFor(item);
    for (const QString &code : codes) {
        const auto found = std::ranges::find(choices, code, &Choice::code);
        labels.append(found == choices.cend() ? code : found->label);
    }
    return labels.join(QStringLiteral(", "));
}

QString toggled(const QString &codes, const QString &code)
{
    QStringList all = codes.split(u',', Qt::SkipEmptyParts);
    if (!all.removeOne(code))
        all.append(code);
    return all.join(u',');
}

QString toldText(const protocol::Protocol &protocol, const Session &session, const protocol::Item &item)
{
    const QString at = toldAt(protocol, session, item);
    if (const QStringList words = wordsUnder(at, session); !at.isEmpty() && !words.isEmpty())
        return words.join(QStringLiteral(" · "));
    const auto answers = [&](const protocol::Item &other) { return other.linkId == at || other.sets == at; };
    const auto other = std::ranges::find_if(protocol.items, answers);
    if (at.isEmpty() || other == protocol.items.cend())
        return session.state(at);
    return answerLabel(*other, answerTo(*other, session));
}

QList<PhaseRow> phaseRows(const protocol::Protocol &protocol, const Session &session)
{
    QList<PhaseRow> rows;
    for (const protocol::PhaseInfo &info : protocol.phases) {
        const bool seen = session.phasesSeen.contains(int(info.id));
        rows.append({toString(info.id), info.title, info.id == session.phase ? 1 : seen ? 2 : 0});
    }
    return rows;
}

ItemRow itemRow(const protocol::Item &item, const Session &session)
{
    ItemRow row;
    row.linkId = item.linkId;
    row.title = item.title.isEmpty() ? item.text : item.title;
    row.text = item.text;
    row.sayInstead = item.sayInstead;
    row.followUps = item.followUps;
    row.hint = item.interviewerNote;
    row.purpose = item.purpose;
    row.kind = kindOfItem(item);
    row.open = item.type == protocol::ItemType::Text;
    row.spoken
        = item.questionForm != protocol::QuestionForm::Statement || item.type != protocol::ItemType::Display;
    row.answer = answerTo(item, session);
    if (row.answer.isEmpty() && item.sets == QLatin1StringView("fact/language"))
        row.answer = session.begun.language; // chosen before the talk began: nobody asks again
    row.because = session.statements.value(item.sets).because;
    row.choices = choicesFor(item);
    row.several = item.repeats;
    row.skipped = session.skipped.contains(item.linkId);
    row.opened = session.opened.contains(item.linkId);
    for (const Note &note : session.notes) {
        if (note.linkId != item.linkId)
            continue;
        ++row.noteCount;
        if (row.known.isEmpty() && note.kind == NoteKind::Words)
            row.known = note.text;
    }
    return row;
}

QList<ItemRow> itemRows(const protocol::Protocol &protocol, const Session &session, protocol::Phase phase)
{
    QList<ItemRow> rows;
    const auto items = offered(protocol, session, phase);
    for (const protocol::Item *item : items) {
        rows.append(itemRow(*item, session));
        if (toldAt(protocol, session, *item) != item->linkId)
            rows.last().told = toldText(protocol, session, *item);
    }
    return rows;
}

QList<NoteRow> noteRows(const protocol::Protocol &protocol, const QList<protocol::IndicatorSet> &sets,
    const Session &session, const QString &linkId, const QString &kind)
{
    QList<NoteRow> rows;
    for (const Note &note : session.notes) {
        if ((!linkId.isEmpty() && note.linkId != linkId) || (!kind.isEmpty() && toString(note.kind) != kind))
            continue;
        QStringList labels;
        for (const Mark &mark : session.marks) {
            const protocol::Indicator *indicator = findIndicator(mark.indicator, sets);
            if (mark.note == note.id && indicator != nullptr)
                labels.append(indicator->label.isEmpty() ? indicator->text : indicator->label);
        }
        const protocol::Item *item = protocol.item(note.linkId);
        rows.append({note.id.toString(), toString(note.kind), item == nullptr ? QString() : item->title,
            note.text, labels.join(QStringLiteral(" · ")), note.corrections > 0});
    }
    return rows;
}

QString markState(const QString &indicator, const Session &session)
{
    for (const MarkState state : strength) {
        const auto same
            = [&](const Mark &mark) { return mark.indicator == indicator && mark.state == state; };
        if (std::ranges::any_of(session.marks, same))
            return toString(state);
    }
    return {};
}

QList<MarkRow> markRows(
    const QStringList &indicators, const QList<protocol::IndicatorSet> &sets, const Session &session)
{
    QList<MarkRow> rows;
    for (const QString &id : indicators) {
        const protocol::Indicator *indicator = findIndicator(id, sets);
        if (indicator == nullptr)
            continue;
        rows.append({id, indicator->label.isEmpty() ? indicator->text : indicator->label, indicator->text,
            markState(id, session)});
    }
    return rows;
}

protocol::OutcomeText outcomeTextOf(protocol::Outcome outcome, const QList<protocol::IndicatorSet> &sets)
{
    for (const protocol::IndicatorSet &set : sets) {
        const auto text = std::ranges::find(set.outcomes, outcome, &protocol::OutcomeText::outcome);
        if (text != set.outcomes.cend())
            return *text;
    }
    return {};
}

const protocol::Indicator *findIndicator(const QString &id, const QList<protocol::IndicatorSet> &sets)
{
    for (const protocol::IndicatorSet &set : sets) {
        if (const protocol::Indicator *found = set.indicator(id))
            return found;
    }
    return nullptr;
}

} // namespace tenang::presentation
