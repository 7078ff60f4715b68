// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/session.h"
#include "protocol/agency.h"

// What the pace of a conversation asks for. Said to the officer in one calm line, never to the person, never
// as a clock, never as a gate; nothing of it is stored. No source gives a number for breaks with adults
// (interview sheet §6): each comes from the protocol or the agency, the kinder of the two. In the first
// `silence_seconds` of a prompt it says nothing but that they asked to stop, or have told it already.
namespace tenang::interview {

enum class Notice {
    None,
    AskedToStop, // the person did: rest or end comes before any other question
    EnoughForToday, // going on another day is suggested
    BreakForPerson,
    BreakForInterpreter,
    BeginOpen, // after a break questions tend to become narrow (54 police interviews, interview sheet §6)
    ToldAlready, // the prompt on screen was answered before: read it, do not ask again
    NarrowRow, // the last three questions were narrow ones
};

struct Pace {
    Notice notice = Notice::None; // the first in the order above that holds
    QString
        about; // linkId of the prompt that holds the answer (ToldAlready) or of an open prompt (BeginOpen)
    friend bool operator==(const Pace &, const Pace &) = default;
};

// `now` is given by the caller. Only while talking; in a break, after a stop and after a decision: None.
[[nodiscard]] Pace paceAt(const protocol::Protocol &protocol, const Session &session,
    const protocol::Agency &agency, const QDateTime &now);

// Minutes from the last break (or the start) to the next offer.
[[nodiscard]] int minutesToBreak(
    const protocol::Protocol &protocol, const Session &session, const protocol::Agency &agency);

// What the officer is reminded of beside the open prompt after a break: one of the protocol's own list, the
// next one after each break, so that none is drawn by chance. Empty: not after a break, or the list is.
// After breaks questions became narrower unless somebody gave advice on technique (interview sheet §6).
[[nodiscard]] QString reminderAt(const protocol::Protocol &protocol, const Session &session);

// Narrow: it can be answered with yes or no or by picking, or it leads.
[[nodiscard]] bool isNarrow(protocol::QuestionForm form);

// Where the words are that answer a prompt: its own linkId when they were told at an earlier visit, else what
// its skipIfKnown names. Empty: not told yet.
[[nodiscard]] QString toldAt(
    const protocol::Protocol &protocol, const Session &session, const protocol::Item &item);

// An open prompt to begin again with: the one on screen, else the next invitation of this phase; null: none.
[[nodiscard]] const protocol::Item *openingPrompt(const protocol::Protocol &protocol, const Session &session);

} // namespace tenang::interview
