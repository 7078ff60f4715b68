// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/interviewviewmodel.h"

#include "presentation/corrections.h"
#include "presentation/rowsof.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace tenang::presentation {

using namespace interview;
using protocol::Phase;

namespace {

// Phases that are walked prompt by prompt; explore opens a prompt from the board of topics.
bool isTalk(Phase phase)
{
    return phase == Phase::Settle || phase == Phase::Account;
}

} // namespace

InterviewViewModel::InterviewViewModel(Desk &desk, const Content &content)
    : m_desk(desk)
    , m_content(content)
    , m_coach([shelf = content.shelf](const QString &id) { return shelf.coach(id); })
    , m_ownQuestion(desk, m_coach)
{
    connect(&m_ownQuestion, &OwnQuestionViewModel::opening, this, &InterviewViewModel::commitAll);
    connect(&m_desk, &Desk::sessionChanged, this, &InterviewViewModel::refresh);
    connect(&m_desk, &Desk::savedChanged, this, &InterviewViewModel::savedChanged);
    m_minute.setInterval(std::chrono::minutes(1));
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &InterviewViewModel::tick);
    m_minute.start();
}

void InterviewViewModel::setCovered(bool covered)
{
    m_covered = covered;
    m_ownQuestion.setCovered(covered);
    refresh();
}

void InterviewViewModel::refresh()
{
    m_onTable = m_onTable && m_desk.hasCase();
    if (m_covered
        || !m_desk.hasCase()) { // without a case too: a page that is just being left would fill itself
        m_phases.setRows({});
        m_items.setRows({});
        m_dangers.setRows({});
        m_card.setRows({});
        m_atHand.setRows({});
        m_notes.setRows({});
        m_words.setRows({});
        m_marks.setRows({});
        if (!m_covered)
            tellChanged();
        return;
    }
    const protocol::Item *now = item();
    QStringList atHand = m_desk.protocol().quickMarks;
    if (now != nullptr && session().phase == Phase::Explore && !now->indicatorRefs.isEmpty())
        atHand = now->indicatorRefs;
    m_phases.setRows(phaseRows(m_desk.protocol(), session()));
    refreshBeside();
    QList<ItemRow> dangers = itemRows(m_desk.protocol(), session(), Phase::Safety);
    dangers.removeIf([](const ItemRow &row) { return row.kind != QLatin1StringView("danger"); });
    m_dangers.setRows(dangers);
    m_notes.setRows(noteRows(m_desk.protocol(), m_desk.sets(), session(), prompt(), {}));
    m_words.setRows(noteRows(m_desk.protocol(), m_desk.sets(), session(), {}, QStringLiteral("words")));
    m_marks.setRows(markRows(atHand, m_desk.sets(), session()));
    tellChanged();
}

void InterviewViewModel::tellChanged()
{
    ++m_typed;
    Q_EMIT typedChanged();
    Q_EMIT changed();
    Q_EMIT timePassed();
}

void InterviewViewModel::goTo(const QString &phase)
{
    if (const auto found = protocol::phaseFromString(phase))
        enter(*found);
}

void InterviewViewModel::enter(Phase phase)
{
    commitAll();
    if (session().stage == Stage::OnBreak)
        m_desk.record(BreakEnded{});
    if (session().stage == Stage::Stopped)
        m_desk.record(Reopened{});
    m_desk.record(PhaseEntered{phase});
    const auto items = offered(m_desk.protocol(), session(), phase);
    if (isTalk(phase) && !items.isEmpty())
        m_desk.record(PromptOpened{items.first()->linkId});
    m_desk.keepPlace(QStringLiteral("interview"), {}, 0, 0);
}

void InterviewViewModel::goOn()
{
    commitAll();
    const auto items = offered(m_desk.protocol(), session(), session().phase);
    const auto here = std::ranges::find(items, session().linkId, &protocol::Item::linkId);
    if (isTalk(session().phase) && here != items.end() && here + 1 != items.end()) {
        openPrompt((*(here + 1))->linkId);
        return;
    }
    const auto &phases = m_desk.protocol().phases;
    const auto now = std::ranges::find(phases, session().phase, &protocol::PhaseInfo::id);
    if (now != phases.end() && now + 1 != phases.end())
        enter((now + 1)->id);
}

void InterviewViewModel::goBack()
{
    commitAll();
    if (session().phase == Phase::Explore && !prompt().isEmpty()) { // a topic was opened from the board
        leavePrompt();
        return;
    }
    const auto items = offered(m_desk.protocol(), session(), session().phase);
    const auto here = std::ranges::find(items, session().linkId, &protocol::Item::linkId);
    if (isTalk(session().phase) && here != items.end() && here != items.begin()) {
        openPrompt((*(here - 1))->linkId);
        return;
    }
    const auto &phases = m_desk.protocol().phases;
    const auto now = std::ranges::find(phases, session().phase, &protocol::PhaseInfo::id);
    if (now != phases.end() && now != phases.begin())
        enter((now - 1)->id);
}

void InterviewViewModel::openPrompt(const QString &linkId)
{
    commitAll();
    m_desk.record(PromptOpened{linkId});
    m_desk.keepPlace(QStringLiteral("interview"), QStringLiteral("words/") + linkId, 0, 0);
}

void InterviewViewModel::leavePrompt()
{
    enter(session().phase);
}

void InterviewViewModel::skipPrompt()
{
    m_desk.record(Skipped{prompt()});
    if (session().phase == Phase::Explore)
        leavePrompt();
    else
        goOn();
}

void InterviewViewModel::answer(const QString &linkId, const QString &code)
{
    const protocol::Item *asked = m_desk.protocol().item(linkId);
    if (asked == nullptr || asked->sets.isEmpty())
        return;
    const QString key = asked->sets.sliced(asked->sets.indexOf(u'/') + 1);
    const QString before = answerTo(*asked, session());
    if (asked->sets.startsWith(QLatin1StringView("consent/"))) {
        const auto state = code == before ? ConsentState::NotAsked
                                          : consentStateFromString(code).value_or(ConsentState::NotAsked);
        m_desk.record(ConsentSet{key, state});
    } else if (asked->sets.startsWith(QLatin1StringView("explain/"))) {
        m_desk.record(Explained{key, before.isEmpty()});
    } else if (asked->repeats) {
        m_desk.record(Stated{asked->sets, toggled(before, code), {}});
    } else {
        const QString because = session().statements.value(asked->sets).because;
        m_desk.record(
            Stated{asked->sets, code == before ? QString() : code, code == before ? QString() : because});
    }
}

void InterviewViewModel::sayBecause(const QString &linkId, const QString &text)
{
    const protocol::Item *asked = m_desk.protocol().item(linkId);
    if (asked != nullptr && session().statements.value(asked->sets).because != text)
        m_desk.record(Stated{asked->sets, session().state(asked->sets), text});
}

void InterviewViewModel::correct(const QString &noteId)
{
    keepCorrection(m_desk, noteId);
    ++m_typed;
    Q_EMIT typedChanged();
}

void InterviewViewModel::leaveCorrection(const QString &noteId)
{
    presentation::leaveCorrection(m_desk, noteId);
    ++m_typed;
    Q_EMIT typedChanged();
}

void InterviewViewModel::type(const QString &field, const QString &text, int caret)
{
    m_desk.type(field, text, caret);
    m_place.field = field;
    m_place.caret = caret;
    ++m_typed;
    Q_EMIT typedChanged();
}

void InterviewViewModel::commit(const QString &field)
{
    const QString text = m_desk.draft(field);
    const auto kind = noteKindFromString(field.section(u'/', 0, 0));
    const protocol::Item *about = m_desk.protocol().item(field.section(u'/', 1));
    if (!kind || m_draftsKept || !m_desk.drafts().contains(field))
        return;
    if (about != nullptr && !about->sets.isEmpty() && *kind == NoteKind::Words) {
        m_desk.record(Stated{about->sets, text.trimmed(), {}},
            {field}); // a fact in words: it replaces, the journal keeps
        return;
    }
    if (text.trimmed().isEmpty())
        return;
    m_desk.record(NoteTaken{Id::random(), *kind, about == nullptr ? QString() : about->linkId,
                      about == nullptr ? session().phase : about->phase, text},
        {field});
}

void InterviewViewModel::commitAll()
{
    const bool kept = std::exchange(m_draftsKept, false); // a lock behind the cover asks for it
    const QStringList fields = m_desk.drafts().keys();
    for (const QString &field : fields)
        commit(field);
    m_draftsKept = kept;
}

void InterviewViewModel::takeBreak()
{
    commitAll();
    m_desk.record(BreakOffered{true});
    m_desk.record(BreakBegun{});
}

void InterviewViewModel::endBreak()
{
    m_desk.record(BreakEnded{});
}

void InterviewViewModel::stop()
{
    commitAll();
    m_desk.record(Stopped{});
    Q_EMIT stopped();
}

void InterviewViewModel::undo()
{
    m_desk.undo();
}

void InterviewViewModel::resume(const Place &place)
{
    m_place = place;
    if (place.field == OwnQuestionViewModel::field())
        m_ownQuestion.setCaret(place.caret);
}

void InterviewViewModel::tick()
{
    Q_EMIT timePassed();
}

} // namespace tenang::presentation
