// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/event.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace tenang::interview {

struct Note {
    Id id;
    NoteKind kind = NoteKind::Words;
    QString linkId;
    protocol::Phase phase = protocol::Phase::Account;
    QString text; // as last corrected
    QDateTime at;
    int corrections = 0;
    friend bool operator==(const Note &, const Note &) = default;
};

struct Mark {
    QString indicator;
    MarkState state = MarkState::NotExplored;
    Id note; // the words or the sight that ground it; may be null
    protocol::Phase phase = protocol::Phase::Account;
    QDateTime at;
    friend bool operator==(const Mark &, const Mark &) = default;
};

struct Statement {
    QString state;
    QString because;
    friend bool operator==(const Statement &, const Statement &) = default;
};

// A question as it was put: a prompt that was opened, or one beside the prompts.
struct Turn {
    protocol::Phase phase = protocol::Phase::Account;
    QString linkId; // may be empty
    protocol::QuestionForm form = protocol::QuestionForm::Statement;
    QString text; // of a question beside the prompts
    friend bool operator==(const Turn &, const Turn &) = default;
};

// The officer's own doubt about an interpreter who has gone since (setting/interpreter_doubt): codes of the
// protocol, joined by commas. It weighs on nobody and stands on no paper and no card.
struct Doubt {
    QString codes;
    QDateTime until; // when another interpreter came
    friend bool operator==(const Doubt &, const Doubt &) = default;
};

// What the events add up to. A value: compare it, copy it, throw it away.
struct Session {
    Stage stage = Stage::NotBegun;
    Begun begun{};
    QDateTime begunAt;
    QByteArray protocolHash; // of the protocol that it is held with now: begun.protocolHash until handed on
    QList<QByteArray> indicatorSets; // hashes of those that it is held with now; none: a case from before
    protocol::Phase phase = protocol::Phase::Safety;
    QString linkId; // the prompt on screen; kept through breaks and stops
    QSet<int> phasesSeen; // int(protocol::Phase)
    QSet<QString> opened; // linkIds that were on screen
    QSet<QString> skipped; // linkIds that were left for another day
    QMap<QString, Statement> statements; // "need/medical" … (Item::sets)
    QMap<QString, ConsentState> consent;
    QSet<QString> explained;
    QList<Note> notes; // in order of taking
    QHash<Id, qsizetype> noteAt; // where each stands in `notes`: a long case is read without a search a note
    QList<Mark> marks; // one an indicator and note, in order of first marking
    QList<Turn> turns; // every question, in order; statements and cards are none
    QDateTime promptAt; // when the prompt came on screen; invalid: none yet
    qsizetype notesAtPrompt = 0; // how many notes there were when the prompt came on screen
    bool askedToStop = false; // the person did; until a break or the end
    bool freshFromBreak = false; // nothing was asked or told since
    QDateTime sittingSince; // begun, or opened again after a stop
    QDateTime interpreterSince; // invalid: none at work
    QList<Doubt> earlierDoubts; // about interpreters before this one
    int breaksOffered = 0;
    int rests = 0; // breaks and stops that ended: what the officer is reminded of goes round with them
    QDateTime lastBreakAt; // invalid: none yet
    QList<Attempted> attempts;
    std::optional<Decided> decided;
    QList<Event> log; // as applied, in order
    QSet<Id> gone; // events of the log that no longer count: undone or erased

    [[nodiscard]] QString state(const QString &sets) const; // "" when not stated
    [[nodiscard]] ConsentState consentTo(const QString &key) const; // NotAsked when never asked
    // adult | child | unsure; unsure until stated.
    [[nodiscard]] QString age() const;
    [[nodiscard]] QStringList dangers() const; // keys of danger/… that are "yes"
    [[nodiscard]] const Note *note(const Id &id) const;
};

// The pure reducer: no clock, no store, no event loop. Refused when the event cannot happen in this state;
// pausing, skipping, stopping, stating a danger and changing a consent are possible in every state after
// Begun. Breaks and stops keep the place. A refused event leaves nothing behind.
[[nodiscard]] Result<Session> next(
    const protocol::Protocol &protocol, const Session &session, const Event &event);
// next() in place, for long journals.
[[nodiscard]] Result<void> apply(const protocol::Protocol &protocol, Session &session, const Event &event);
// Undone and erased events do not count, nor do later ones that stand on them.
[[nodiscard]] Result<Session> fold(const protocol::Protocol &protocol, const QList<Event> &events);

// The same for a case that may be handed on from one protocol to another: all that it is or will be held
// with, in any order. HandedOn is refused when it names none of them.
using Protocols = QList<protocol::Protocol>;
[[nodiscard]] Result<Session> next(const Protocols &protocols, const Session &session, const Event &event);
[[nodiscard]] Result<void> apply(const Protocols &protocols, Session &session, const Event &event);
[[nodiscard]] Result<Session> fold(const Protocols &protocols, const QList<Event> &events);
// The hashes of the protocols that these events name, each once, in order; the last is the one held with now.
[[nodiscard]] QList<QByteArray> protocolsOf(const QList<Event> &events);

// The last event that "Undo" takes back; an Undone must name it (a mark, note, statement, consent,
// explanation, skip or question; none from before the case was handed on), or null.
[[nodiscard]] const Event *undoable(const Session &session);
// Items of a phase that are offered now, in order: enableWhen holds; items whose skipIfKnown is known come
// last.
[[nodiscard]] QList<const protocol::Item *> offered(
    const protocol::Protocol &protocol, const Session &session, protocol::Phase phase);
// The answer that an enableWhen sees for an item: its statement's state, consent or "true" when explained.
[[nodiscard]] QString answerTo(const protocol::Item &item, const Session &session);
// What the person said under a prompt, as last corrected, whatever protocol it is of.
[[nodiscard]] QStringList wordsUnder(const QString &linkId, const Session &session);
// Each doubt about any interpreter of this case, in order, the one of now last: for a supervisor, later.
[[nodiscard]] QStringList doubtsAboutInterpreting(const Session &session);
// contentHash over the events' ids and payloads: names one version of the case.
[[nodiscard]] QByteArray versionHash(const QList<Event> &events);

} // namespace tenang::interview
