// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "indicators/assessment.h"
#include "referral/disclosure.h"
#include "referral/pathway.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// What is handed over, in tiers that never mix (standards.md §3.5): 1 logistics without identity, 2 how to
// reach the person safely, 3 the acts and their link to control (acts.h, a paper of its own), 4 who the
// person is (not built yet).
namespace tenang::referral {

// Who sends: as the agency set up the tablet. Never a person's private number.
struct Referrer {
    QString organisation;
    QString role;
    QString contact; // the work contact to call back
    QString alternate; // who answers when the first does not
};

// A pack that the conversation or the pathway used. Papers show version and hash only: the name of a pack may
// say what the conversation was about.
struct PackMark {
    QString kind; // protocol indicators directory
    QString version;
    QByteArray hash;
};

// How soon, in the steps of inter-agency referral forms (24 hours, 72 hours, 2 weeks).
enum class Urgency { Hours24, Hours72, Weeks2 };

// Everything a packet is made from. The packet takes nothing else.
struct PacketSources {
    const interview::Session &session;
    const indicators::Assessment &assessment;
    const protocol::Protocol &protocol;
    QString country; // where the person is, ISO 3166-1; the jurisdiction
    QString userRole; // the tablet's: border consular police ngo; the protocol may say otherwise (userRoleIn)
    Referrer referrer;
    QDateTime at;
    QList<PackMark> packs;
};

// Tier 2. Empty text: not known.
struct SafeContact {
    QString whereNow; // fact/setting: airport land_border seaport consulate detention reception community
    QString route; // safe/contact_route, as the person said it: the way, the time, what to say first
    bool someMustNotKnow = false; // that there is someone; who and how many never leaves the tablet
};

// For one recipient. An absent optional is not this recipient's business; an empty text or Unknown is not
// known.
struct Packet {
    QString service, role, recipient; // who gets it: id, role, name
    std::optional<Contact> contact;
    Verified verified;
    QString basis; // consent | life_at_risk | child_best_interests
    QDateTime consentAt; // invalid: the basis is no consent
    int tier = 1; // the highest in it
    bool practice = false; // an invented person: papers are marked, and no other way out exists

    // tier 1
    QString caseRef;
    QDateTime at;
    QString country;
    Referrer referrer;
    QList<PackMark> packs;
    std::optional<Urgency> urgency;
    int actWithinMinutes = 0; // 0: as the urgency says
    bool hasFallback = false;
    QStringList services; // need/… keys stated as yes
    QStringList needsNotAsked; // need/… keys without a word on them
    std::optional<Known> danger; // No only when every danger was asked about
    QStringList dangers; // danger/… keys; empty unless the recipient treats or removes them
    std::optional<QString> ageBand; // adult child unsure
    std::optional<QString> sex; // female male other unknown
    QString language; // BCP 47
    Known interpreter = Known::Unknown;
    bool topics = false; // `told` and `notTold` are given
    QStringList told; // titles of the protocol's everyday topics that have notes; never a word of the notes
    QStringList notTold;
    std::optional<Known> compelledActs; // Yes, or Unknown for "not known"; never No
    bool suspension = false;

    // tier 2
    std::optional<SafeContact> safeContact;

    Findings findings; // warnings: text that is or looks like a name; a wish to leave something out
};

// Whether an interpreter is wanted or at work; No only where none is needed.
[[nodiscard]] Known interpreterOf(const interview::Session &session);

// Refused with a reason code (disclosure.h) when nothing may be shared: what can still be done is
// personInformation().
[[nodiscard]] Result<Packet> packetFor(const PacketSources &sources, const Step &step);

// What the officer may always tell the person, whatever they agreed to: help refused today is still theirs to
// find.
struct PersonInformation {
    QString name;
    QString role;
    std::optional<Contact> contact;
    OpenState state = OpenState::Unknown;
    Verified verified;
};
[[nodiscard]] PersonInformation personInformation(const Step &step);

} // namespace tenang::referral
