// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/interviewviewmodel.h"
#include "presentation/pacewords.h"
#include "presentation/rowsof.h"

#include <algorithm>

// What InterviewViewModel tells QML; the commands are in interviewviewmodel.cpp.
namespace tenang::presentation {

using namespace interview;
using protocol::Phase;

const protocol::PhaseInfo *InterviewViewModel::info() const
{
    const auto &phases = m_desk.protocol().phases;
    const auto found = std::ranges::find(phases, session().phase, &protocol::PhaseInfo::id);
    return found == phases.end() ? nullptr : &*found;
}

const protocol::Item *InterviewViewModel::item() const
{
    return m_desk.protocol().item(session().linkId);
}

InterviewViewModel::Page InterviewViewModel::page() const
{
    if (session().stage == Stage::OnBreak)
        return Page::Break;
    switch (session().phase) {
    case Phase::Safety:
    case Phase::Setting:
        return Page::Checks;
    case Phase::Explain:
        return Page::Explain;
    case Phase::Consent:
        return Page::Choices;
    case Phase::Settle:
    case Phase::Account:
        return Page::Prompt;
    case Phase::Explore:
        return session().linkId.isEmpty() ? Page::Topics : Page::Prompt;
    case Phase::Check:
        return Page::Readback;
    case Phase::Wishes:
        return Page::Wishes;
    case Phase::Close:
        return Page::Closing;
    case Phase::Route:
        return Page::Pathway;
    case Phase::Reflect:
        return Page::Reflect;
    }
    return Page::Checks;
}

QString InterviewViewModel::ref() const
{
    return session().begun.ref;
}

InterviewViewModel::Saved InterviewViewModel::saved() const
{
    switch (m_desk.saved()) {
    case Desk::Saved::Saved:
        return Saved::Saved;
    case Desk::Saved::Saving:
        return Saved::Saving;
    case Desk::Saved::StorageFull:
        return Saved::StorageFull;
    case Desk::Saved::NotSaved:
        break;
    }
    return Saved::NotSaved;
}

bool InterviewViewModel::storageLow() const
{
    return m_desk.storageLow();
}

QString InterviewViewModel::phase() const
{
    return toString(session().phase);
}

QString InterviewViewModel::phaseTitle() const
{
    return info() == nullptr ? QString() : info()->title;
}

QString InterviewViewModel::phasePurpose() const
{
    return info() == nullptr ? QString() : info()->purpose;
}

QString InterviewViewModel::leaveWhen() const
{
    return info() == nullptr ? QString() : info()->leaveWhen;
}

QString InterviewViewModel::prompt() const
{
    return session().linkId;
}

QString InterviewViewModel::promptTitle() const
{
    return item() == nullptr ? QString() : item()->title;
}

QString InterviewViewModel::promptText() const
{
    return item() == nullptr ? QString() : item()->text;
}

QString InterviewViewModel::promptSayInstead() const
{
    return item() == nullptr ? QString() : item()->sayInstead;
}

QString InterviewViewModel::promptHint() const
{
    return item() == nullptr ? QString() : item()->interviewerNote;
}

QString InterviewViewModel::promptPurpose() const
{
    return item() == nullptr ? QString() : item()->purpose;
}

QString InterviewViewModel::told() const
{
    return item() == nullptr ? QString() : toldText(m_desk.protocol(), session(), *item());
}

QStringList InterviewViewModel::followUps() const
{
    return item() == nullptr ? QStringList() : item()->followUps;
}

QList<Paired> InterviewViewModel::paired() const
{
    QList<Paired> rows;
    if (item() == nullptr)
        return rows;
    for (const protocol::PairedQuestion &question : item()->paired) {
        const auto put
            = [&](const Turn &turn) { return turn.linkId == prompt() && turn.text == question.text; };
        rows.append(
            {question.text, question.reason, question.then, std::ranges::any_of(session().turns, put)});
    }
    return rows;
}

QString InterviewViewModel::undoText() const
{
    const Event *last = undoable(session());
    if (last == nullptr)
        return {};
    if (const auto *marked = std::get_if<Marked>(&last->payload)) {
        const protocol::Indicator *indicator = findIndicator(marked->indicator, m_desk.sets());
        //: Read aloud for the button Undo; noun, an indicator was marked; %1 its name
        return tr("Undo: mark %1").arg(indicator == nullptr ? marked->indicator : indicator->label);
    }
    if (std::holds_alternative<NoteTaken>(last->payload))
        return tr("Undo: last note");
    if (std::holds_alternative<NoteCorrected>(last->payload))
        return tr("Undo: correction");
    //: Read aloud for the button Undo: a choice of the person about sharing
    if (std::holds_alternative<ConsentSet>(last->payload))
        return tr("Undo: choice");
    //: Read aloud for the button Undo: the tick “Explained”
    if (std::holds_alternative<Explained>(last->payload))
        return tr("Undo: explained");
    if (std::holds_alternative<Skipped>(last->payload))
        return tr("Undo: not today");
    if (std::holds_alternative<Asked>(last->payload))
        return tr("Undo: question");
    return tr("Undo: answer");
}

QString InterviewViewModel::lastBreak() const
{
    const QDateTime from = session().lastBreakAt;
    if (!from.isValid())
        return tr("No break yet");
    const qint64 tens = from.secsTo(m_desk.clock().now()) / 600;
    return tens < 1 ? tr("Break just now") : tr("Last break %1 minutes ago").arg(tens * 10);
}

Pace InterviewViewModel::pace() const
{
    return paceAt(m_desk.protocol(), session(), m_content.agency, m_desk.clock().now());
}

bool InterviewViewModel::breakDue() const
{
    const Notice notice = pace().notice;
    return notice == Notice::AskedToStop || notice == Notice::EnoughForToday
        || notice == Notice::BreakForPerson || notice == Notice::BreakForInterpreter;
}

QString InterviewViewModel::paceText() const
{
    const Pace now = pace();
    const protocol::Item *about
        = now.about.isEmpty() || now.about == prompt() ? nullptr : m_desk.protocol().item(now.about);
    return presentation::paceText(now.notice,
        about == nullptr                      ? QString()
            : now.notice == Notice::BeginOpen ? about->text
                                              : about->title);
}

QString InterviewViewModel::paceReminder() const
{
    return pace().notice == Notice::BeginOpen ? reminderAt(m_desk.protocol(), session()) : QString();
}

QString InterviewViewModel::paceGoesTo() const
{
    const QString about = pace().about;
    return about == prompt() || m_desk.protocol().item(about) == nullptr ? QString() : about;
}

bool InterviewViewModel::askedToStop() const
{
    return session().askedToStop;
}

QList<int> InterviewViewModel::questionLanes() const
{
    QList<int> lanes;
    for (const Turn &turn : session().turns) {
        switch (turn.form) {
        case protocol::QuestionForm::Invitation:
            lanes.append(0);
            break;
        case protocol::QuestionForm::Directive:
            lanes.append(1);
            break;
        case protocol::QuestionForm::YesNo:
        case protocol::QuestionForm::ForcedChoice:
        case protocol::QuestionForm::Multiple:
            lanes.append(2);
            break;
        case protocol::QuestionForm::Suggestive:
        case protocol::QuestionForm::Accusatory:
            lanes.append(3);
            break;
        case protocol::QuestionForm::Statement:
            break;
        }
    }
    return lanes;
}

bool InterviewViewModel::childPath() const
{
    const QString stated = session().state(QStringLiteral("fact/age"));
    return stated == QLatin1StringView("child") || stated == QLatin1StringView("unsure");
}

bool InterviewViewModel::danger() const
{
    return !session().dangers().isEmpty();
}

bool InterviewViewModel::canGoBack() const
{
    const auto &phases = m_desk.protocol().phases;
    return !phases.isEmpty() && session().phase != phases.first().id;
}

bool InterviewViewModel::decided() const
{
    return session().decided.has_value();
}

QString InterviewViewModel::draft(const QString &field, int) const
{
    const protocol::Item *about = m_desk.protocol().item(field.section(u'/', 1));
    if (about == nullptr || about->sets.isEmpty() || m_desk.drafts().contains(field))
        return m_desk.draft(field);
    return session().state(about->sets);
}

QString InterviewViewModel::kept(const QString &linkId, int) const
{
    return wordsUnder(linkId, session()).join(QStringLiteral(" · "));
}

int InterviewViewModel::caret(const QString &field) const
{
    const qsizetype length = m_desk.draft(field).size();
    return m_place.field == field ? qMin(m_place.caret, int(length)) : int(length);
}

} // namespace tenang::presentation
