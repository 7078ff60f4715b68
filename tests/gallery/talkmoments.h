// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moments.h"
#include "stages.h"

// How an officer comes to the account, to the table and to the write-up. Each is false when it was not
// reached.
namespace tenang::presentation::testing {

// At this step of the guided tour, counted from 0.
template <int step>
bool guidedTo(Officer &at)
{
    at.app.choose(QStringLiteral("en"), QStringLiteral("border"), QStringLiteral("XD"));
    at.app.openPractice();
    if (!at.comesTo(Where::Home))
        return false;
    at.app.beginGuide();
    for (int i = 0; i < step; ++i)
        at.app.guide()->next();
    return at.comesTo(step < 4 ? Where::Home : Where::Interview) && at.app.guide()->step() == step;
}

inline bool tellsFreely(Officer &at)
{
    if (!at.setsUp() || !at.begins())
        return false;
    at.talk().goTo(QStringLiteral("account"));
    return at.isSaved();
}

// At a prompt with a note and a mark, and somebody interprets.
inline bool liesOnTable(Officer &at)
{
    if (!at.setsUp() || !at.begins())
        return false;
    at.talk().goTo(QStringLiteral("setting"));
    at.talk().answer(QStringLiteral("interpreter"), QStringLiteral("by_phone"));
    at.talk().goTo(QStringLiteral("explore"));
    at.talk().openPrompt(QStringLiteral("offer"));
    at.talk().type(field, QStringLiteral("They kept my passport."), 22);
    at.talk().layOnTable(true);
    return at.talk().isOnTable() && at.talk().interpreting();
}

inline bool startsToWrite(Officer &at)
{
    const bool good = at.setsUp() && at.begins();
    at.app.writeUp()->show();
    return good && at.app.writeUp()->isOpen();
}

// After a whole talk: with a mark that nothing stands behind, a thought, a long note and topics left out.
inline bool writesUp(Officer &at)
{
    if (!atPracticeCase(at))
        return false;
    const QString offer = QStringLiteral("offer");
    interview::NoteTaken thought = note(QStringLiteral("Ask a doctor to look at the arm first."), offer);
    thought.kind = interview::NoteKind::Thought;
    const QString longOne
        = QStringLiteral("Then the car stopped and we all had to wait beside the road. ").repeated(8);
    const QList<interview::Payload> steps{interview::PromptOpened{offer}, thought, note(longOne, offer),
        interview::Marked{QStringLiteral("FC-C2"), interview::MarkState::Said, {}, protocol::Phase::Explore},
        interview::Skipped{QStringLiteral("hopes")}, interview::Skipped{QStringLiteral("money")},
        interview::PhaseEntered{protocol::Phase::Close}};
    for (const interview::Payload &step : steps)
        at.app.desk().record(step);
    at.app.writeUp()->show();
    return at.app.writeUp()->rows()->count() > 10;
}

inline bool writesNew(Officer &at)
{
    const bool good = writesUp(at);
    at.app.writeUp()->choose(QStringLiteral("topic/offer"));
    at.app.writeUp()->typeNote(
        QStringLiteral("observation"), QStringLiteral("She looked at the door each time it opened."), 43);
    return good;
}

// At a note that was corrected once and is being corrected again.
inline bool corrects(Officer &at)
{
    if (!writesUp(at))
        return false;
    WriteUpViewModel &page = *at.app.writeUp();
    const QList<WriteUpRow> rows = static_cast<RowsModel<WriteUpRow> *>(page.rows())->rows();
    const QStringList marked = Stages::said(QStringLiteral("said"));
    const auto first = std::ranges::find_if(rows, [&](const WriteUpRow &row) {
        return std::ranges::any_of(
            marked, [&](const QString &said) { return row.detail.contains(QStringLiteral(": ") + said); });
    });
    if (first == rows.end())
        return false;
    page.choose(first->entryKey);
    page.typeCorrection(page.entry().text + QStringLiteral(" It was in March."), 10);
    page.typeReason(QStringLiteral("She remembered the month."), 25);
    page.keepCorrection();
    page.typeCorrection(page.entry().text + QStringLiteral(" It was in Ap"), 10);
    return true;
}

inline bool ties(Officer &at)
{
    const bool good = corrects(at);
    at.app.writeUp()->leaveCorrection();
    at.app.writeUp()->tie(QStringLiteral("FC-R3"), QStringLiteral("declined"));
    return good;
}

inline bool tiesWithoutWords(Officer &at)
{
    const bool good = writesUp(at);
    at.app.writeUp()->choose(QStringLiteral("mark/FC-C2"));
    return good && at.app.writeUp()->entry().bare;
}

inline bool choosesGround(Officer &at)
{
    const bool good = tiesWithoutWords(at);
    at.app.writeUp()->beginTying();
    return good;
}

} // namespace tenang::presentation::testing
