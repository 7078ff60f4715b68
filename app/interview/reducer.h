// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/session.h"

#include <algorithm>

// What each event does to a session. Only for session.cpp.
namespace tenang::interview {

inline Error refused(const char *why)
{
    return fail(Error::Kind::Refused, QString::fromLatin1(why));
}

inline constexpr QLatin1StringView askedToStop("pace/asked_to_stop");
inline constexpr QLatin1StringView interpreter("setting/interpreter");
inline constexpr QLatin1StringView interpreterDoubt("setting/interpreter_doubt");
inline constexpr QLatin1StringView interpreterChanged("setting/interpreter_changed");

inline bool isAtWork(const QString &state) // of the interpreter
{
    return state == QLatin1StringView("in_room") || state == QLatin1StringView("by_phone");
}

// One named function a payload: what it changes, or why it cannot happen.
struct Reducer {
    const protocol::Protocol &protocol;
    Session &session;
    const QDateTime &at;

    Result<void> operator()(const Begun &what)
    {
        if (session.stage != Stage::NotBegun)
            return refused("the conversation has begun already");
        if (what.protocolId != protocol.id || protocol.phases.isEmpty())
            return refused("another protocol");
        session.begun = what;
        session.begunAt = at;
        session.indicatorSets = what.indicatorSets;
        sitDown();
        return {};
    }

    // What was opened, left out, said and chosen stays: the same name means the same in every protocol.
    Result<void> operator()(const HandedOn &what)
    {
        if (what.protocolHash == session.protocolHash)
            return refused("it is held with this protocol already");
        if (what.protocolId != protocol.id || protocol.phases.isEmpty())
            return refused("another protocol");
        session.phasesSeen.clear();
        if (!what.indicatorSets.isEmpty())
            session.indicatorSets = what.indicatorSets;
        session.decided.reset(); // it stays in the record; the talk that goes on comes to its own
        sitDown();
        return {};
    }

    Result<void> operator()(const PhaseEntered &what)
    {
        const bool known
            = std::ranges::any_of(protocol.phases, [&](const auto &info) { return info.id == what.phase; });
        if (session.stage != Stage::Talking || !known)
            return refused("no such phase now");
        enter(what.phase);
        return {};
    }

    Result<void> operator()(const PromptOpened &what)
    {
        const protocol::Item *item = protocol.item(what.linkId);
        if (session.stage != Stage::Talking || item == nullptr)
            return refused("no such prompt now");
        if (session.phase != item->phase)
            enter(item->phase);
        session.linkId = what.linkId;
        session.promptAt = at;
        session.opened.insert(what.linkId);
        session.skipped.remove(what.linkId);
        session.notesAtPrompt = session.notes.size();
        session.freshFromBreak = false;
        // Coming back to the prompt that was asked last is no new question.
        const bool again = !session.turns.isEmpty() && session.turns.constLast().linkId == what.linkId;
        if (item->questionForm != protocol::QuestionForm::Statement && !again)
            put({item->phase, item->linkId, item->questionForm, {}});
        return {};
    }

    Result<void> operator()(const Skipped &what)
    {
        if (protocol.item(what.linkId) == nullptr)
            return refused("no such prompt");
        session.skipped.insert(what.linkId);
        return {};
    }

    Result<void> operator()(const Stated &what)
    {
        if (what.sets.count(u'/') != 1)
            return refused("a statement names <kind>/<key>");
        if (what.state.isEmpty() && what.because.isEmpty())
            session.statements.remove(what.sets);
        else
            session.statements[what.sets] = {what.state, what.because};
        if (what.sets == askedToStop)
            session.askedToStop = what.state == QLatin1StringView("yes");
        if (what.sets == interpreter)
            session.interpreterSince = isAtWork(what.state) ? at : QDateTime();
        if (what.sets == interpreterChanged && what.state == QLatin1StringView("yes"))
            changeInterpreter();
        return {};
    }

    Result<void> operator()(const ConsentSet &what)
    {
        if (what.key.isEmpty())
            return refused("a consent names whom it is for");
        session.consent[what.key] = what.state;
        return {};
    }

    Result<void> operator()(const Explained &what)
    {
        if (what.done)
            session.explained.insert(what.key);
        else
            session.explained.remove(what.key);
        return {};
    }

    Result<void> operator()(const NoteTaken &what)
    {
        if (what.note.isNull() || session.note(what.note) != nullptr)
            return refused("a note needs an id of its own");
        if (what.text.isEmpty() || (!what.linkId.isEmpty() && protocol.item(what.linkId) == nullptr))
            return refused("a note needs words and, if any, a prompt that exists");
        session.noteAt.insert(what.note, session.notes.size());
        session.notes.append({what.note, what.kind, what.linkId, what.phase, what.text, at, 0});
        session.freshFromBreak = session.freshFromBreak && what.kind != NoteKind::Words;
        return {};
    }

    Result<void> operator()(const NoteCorrected &what)
    {
        const auto place = session.noteAt.constFind(what.note);
        if (place == session.noteAt.cend() || what.text.isEmpty())
            return refused("a correction needs its note and words");
        Note &note = session.notes[*place];
        note.text = what.text;
        ++note.corrections;
        return {};
    }

    Result<void> operator()(const Marked &what)
    {
        if (what.indicator.isEmpty() || (!what.note.isNull() && session.note(what.note) == nullptr))
            return refused("a mark needs an indicator and, if any, a note that exists");
        const auto same
            = [&](const Mark &mark) { return mark.indicator == what.indicator && mark.note == what.note; };
        const auto mark = std::ranges::find_if(session.marks, same);
        if (mark == session.marks.end())
            session.marks.append({what.indicator, what.state, what.note, what.phase, at});
        else
            mark->state = what.state;
        return {};
    }

    Result<void> operator()(const BreakOffered &)
    {
        ++session.breaksOffered;
        return {};
    }

    Result<void> operator()(const BreakBegun &)
    {
        if (session.stage == Stage::Talking)
            session.stage = Stage::OnBreak;
        session.askedToStop = false;
        return {};
    }

    Result<void> operator()(const BreakEnded &)
    {
        if (session.stage != Stage::OnBreak)
            return refused("there is no break");
        session.stage = Stage::Talking;
        session.lastBreakAt = at;
        session.freshFromBreak = true;
        ++session.rests;
        return {};
    }

    Result<void> operator()(const Stopped &)
    {
        session.stage = Stage::Stopped;
        session.askedToStop = false;
        return {};
    }

    Result<void> operator()(const Reopened &)
    {
        if (session.stage != Stage::Stopped)
            return refused("the conversation is not stopped");
        session.stage = Stage::Talking;
        session.sittingSince = at;
        session.freshFromBreak = true;
        ++session.rests;
        return {};
    }

    Result<void> operator()(const Asked &what)
    {
        if (what.text.trimmed().isEmpty()
            || (!what.linkId.isEmpty() && protocol.item(what.linkId) == nullptr))
            return refused("a question needs words and, if any, a prompt that exists");
        put({session.phase, what.linkId, what.form, what.text});
        return {};
    }

    Result<void> operator()(const Attempted &what)
    {
        if (what.service.isEmpty())
            return refused("an attempt names its service");
        session.attempts.append(what);
        return {};
    }

    Result<void> operator()(const Decided &what)
    {
        if (what.decided < what.shown)
            return refused("an outcome may be raised, never lowered");
        if (what.decided > what.shown && what.reason.trimmed().isEmpty())
            return refused("raising an outcome needs a reason");
        session.decided = what;
        return {};
    }

    // apply() sees to these two before it gets here.
    Result<void> operator()(const Undone &) { return {}; }
    Result<void> operator()(const Erased &) { return {}; }

private:
    void sitDown()
    {
        session.protocolHash = protocol.hash;
        session.sittingSince = at;
        session.stage = Stage::Talking;
        session.askedToStop = false;
        enter(protocol.phases.first().id);
    }

    // What was checked with the one before says nothing about the next: ties, briefing, understanding.
    void changeInterpreter()
    {
        if (const QString codes = session.state(interpreterDoubt); !codes.isEmpty())
            session.earlierDoubts.append({codes, at});
        for (const char *checked : {"setting/interpreter_free", "setting/interpreter_briefed",
                 "setting/interpreter_understood", "setting/interpreter_doubt"})
            session.statements.remove(QLatin1StringView(checked));
        if (session.interpreterSince.isValid())
            session.interpreterSince = at;
    }

    void put(Turn turn)
    {
        session.turns.append(std::move(turn));
        session.freshFromBreak = false;
    }

    void enter(protocol::Phase phase)
    {
        session.phase = phase;
        session.phasesSeen.insert(int(phase));
        session.linkId.clear();
    }
};

} // namespace tenang::interview
