// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "protocol/indicatorset.h"
#include "protocol/protocol.h"

#include <QCborMap>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

// Everything that happens in a conversation is an event: append-only, with its time and its actor. A
// correction is a new event that names the old one; undo is an event; the state of the interview is the fold
// of its events (session.h).
namespace tenang::interview {

enum class NoteKind {
    Words,
    Observation,
    Thought
}; // the person's words; what was seen; the officer's thought
enum class MarkState { Said, Seen, NotReported, Declined, NotExplored };
enum class ConsentState { NotAsked, Given, Refused, NotNow, Withdrawn };
enum class Stage { NotBegun, Talking, OnBreak, Stopped };
[[nodiscard]] QString toString(Stage stage); // "not_begun" "talking" "on_break" "stopped"
[[nodiscard]] QString toString(NoteKind kind); // "words" "observation" "thought"
[[nodiscard]] std::optional<NoteKind> noteKindFromString(const QString &id);
[[nodiscard]] QString toString(MarkState state); // "said" "seen" "not_reported" "declined" "not_explored"
[[nodiscard]] std::optional<MarkState> markStateFromString(const QString &id);
[[nodiscard]] QString toString(ConsentState state); // "not_asked" "given" "refused" "not_now" "withdrawn"
[[nodiscard]] std::optional<ConsentState> consentStateFromString(const QString &id);

struct Begun { // the conversation opens; pins what it is held with
    QString ref; // the case reference: says nothing about the person
    QString protocolId, protocolVersion;
    QByteArray protocolHash;
    QString language; // of the person, BCP 47; may be empty
    bool practice = false;
    QList<QByteArray> indicatorSets = {}; // hashes; came later: an event from before has none
};
struct PhaseEntered {
    protocol::Phase phase = protocol::Phase::Safety;
};
struct PromptOpened {
    QString linkId;
}; // the prompt now on screen
struct Skipped {
    QString linkId;
}; // "Not today": no reason asked
// An answer that states a fact: `sets` is the item's "<kind>/<key>". State: yes no not_now cannot …, a code,
// or text.
struct Stated {
    QString sets;
    QString state;
    QString because;
};
struct ConsentSet {
    QString key;
    ConsentState state = ConsentState::NotAsked;
}; // protection_service ngo police embassy family talk record
struct Explained {
    QString key;
    bool done = true;
}; // explain/<key>
struct NoteTaken {
    Id note;
    NoteKind kind = NoteKind::Words;
    QString linkId;
    protocol::Phase phase = protocol::Phase::Account;
    QString text;
};
struct NoteCorrected {
    Id note;
    QString text;
    QString why;
}; // the old text stays in the journal
struct Marked {
    QString indicator;
    MarkState state = MarkState::NotExplored;
    Id note;
    protocol::Phase phase = protocol::Phase::Account;
}; // note: its ground; may be null
struct BreakOffered {
    bool taken = false;
};
struct BreakBegun { };
struct BreakEnded { };
struct Stopped {
    QString reason;
}; // stop for today: always allowed
struct Reopened { }; // the same conversation goes on
struct Attempted {
    QString service;
    QString channel;
    QString result;
    QString receipt;
}; // a call from the pathway
struct Decided { // closes the phase route
    protocol::Outcome shown = protocol::Outcome::NoIndicationRecorded; // what the assessment gave
    protocol::Outcome decided = protocol::Outcome::NoIndicationRecorded; // never lower than shown
    QString reason; // required when raised
    QStringList steps; // service ids, in the officer's order
    QList<QByteArray> packHashes; // of protocol, indicator sets, directories
    QByteArray caseHash; // version hash of the case: the journal up to here
};
// A question put to the person beside the prompts: a narrow one from behind its tap, or one of the officer's
// own that the coach looked over. Kept so that the officer can see their questions afterwards, and not ask
// twice.
struct Asked {
    QString linkId; // the prompt it belongs to; may be empty
    protocol::QuestionForm form = protocol::QuestionForm::Statement;
    QString text;
};
// The same case goes on with another protocol: a first look becomes a talk, an adult turns out to be a child.
// What was said, ticked and chosen stays; nothing is asked twice.
struct HandedOn {
    QString protocolId, protocolVersion;
    QByteArray protocolHash;
    QList<QByteArray> indicatorSets = {}; // none: those that it was held with until now
};
struct Undone {
    Id event;
}; // names an undoable event; it no longer counts
struct Erased {
    Id event;
}; // its payload is gone for good; the fold skips it

using AnyPayload = std::variant<Begun, PhaseEntered, PromptOpened, Skipped, Stated, ConsentSet, Explained,
    NoteTaken, NoteCorrected, Marked, BreakOffered, BreakBegun, BreakEnded, Stopped, Reopened, Attempted,
    Decided, Asked, HandedOn, Undone, Erased>;
// A variant like any other. Copying and the rest are compiled once: of so many alternatives that would take
// each file that has an event in it more than a second.
struct Payload : AnyPayload {
    using AnyPayload::AnyPayload;
    Payload();
    Payload(const Payload &other);
    Payload(Payload &&other) noexcept;
    Payload &operator=(const Payload &other);
    Payload &operator=(Payload &&other) noexcept;
    ~Payload();
};

struct Event {
    Id id;
    qint64 seq = 0; // given by the journal, from 1, without gaps within a case
    QDateTime at;
    QString actor; // who did it: the staff member's id, or "interpreter", "person"
    Payload payload;
};

[[nodiscard]] QString kindOf(const Payload &payload); // "begun" "phase_entered" … : stored, never renamed
[[nodiscard]] QCborMap toCbor(const Payload &payload);
// Invalid when the kind is unknown or a field is missing or of the wrong type.
[[nodiscard]] Result<Payload> payloadFromCbor(const QString &kind, const QCborMap &map);

} // namespace tenang::interview
