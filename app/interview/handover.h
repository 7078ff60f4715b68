// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/session.h"

// What the next officer, shift or agency needs so that nothing is asked again. It holds the person's own
// words and who may know them; the officer's thoughts stay behind. What may leave, and to whom, is decided
// elsewhere (consent, tiers).
namespace tenang::interview {

struct Told {
    QString linkId;
    QString title;
    QStringList words; // as last corrected, in order
    friend bool operator==(const Told &, const Told &) = default;
};

struct Handover {
    QStringList explained; // keys of explain/…, sorted
    QStringList notExplained; // of those that the protocol has
    // In the order of the protocol, wishes in words among them. Words under no prompt of it come last: those
    // of a prompt that an earlier protocol of the case had (without a title where that is not known), then
    // those without a linkId.
    QList<Told> told;
    QStringList notAsked; // prompts that were offered and never opened
    QStringList leftOut; // "not today": the person's choice or the officer's care
    QStringList notSaid; // questions that the person would rather not answer: linkIds
    QStringList declined; // indicators of which the person would not speak
    QStringList doNotAskAgain; // told or left out: linkIds in the order of the protocol
    QMap<QString, ConsentState> mayKnow; // each choice that was asked about
    QStringList mustNotKnow; // as stated under safe/must_not_know
    QStringList dangers; // stated now
    QStringList needs; // need/… that are yes
    QStringList wishes; // wish/… that are yes, such as water or sleep
    QMap<QString, QString> facts; // fact/… and setting/… as stated; never a doubt about the interpreting
    bool askedToStop = false;
    bool stopped = false;
    int corrections = 0; // how often words were put right: neutral, and no measure of anything
    friend bool operator==(const Handover &, const Handover &) = default;
};

[[nodiscard]] Handover handoverOf(const protocol::Protocol &protocol, const Session &session);
// The same for a case that was held with several: the last is the one of now, those before it give what they
// asked its name. What was left out, or not said, under a prompt of theirs is told too.
[[nodiscard]] Handover handoverOf(const Protocols &protocols, const Session &session);
// A prompt by its linkId: of the protocol of now, else of the one before it that had it last; null: of none.
[[nodiscard]] const protocol::Item *itemIn(const Protocols &protocols, const QString &linkId);

// The repeat guard: what an earlier conversation tells of a prompt. Empty: nothing.
[[nodiscard]] QStringList toldEarlier(const Handover &earlier, const QString &linkId);

} // namespace tenang::interview
