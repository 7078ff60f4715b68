// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/packet.h"

namespace tenang::referral {

// What those who travel with a person, and those who meet them, must know so that nobody has to ask again:
// needs of the way, as the person said them, and nothing else. No account, no act, no mark, no reason, no
// need but these, and nothing on fear of a state (RSO Border Forum 2025 workshop D, less repetition; WHO 2003
// principle 6). Two readers at most, by the protocol.
struct JourneyLine {
    QString topic; // of journeyTopics()
    QString text; // empty: not asked, not answered or held back; nobody can tell which
};

struct JourneySheet {
    QString caseRef;
    QDateTime at;
    QDateTime consentAt; // the ledger's consent/journey
    Referrer referrer;
    bool practice = false;
    QString language; // BCP 47
    Known interpreter = Known::Unknown;
    QList<JourneyLine> lines; // one a topic, in the order of journeyTopics()
    QStringList leaveAlone; // codes of safe/journey_asked; what_happened is always among them
    // Warnings: as a packet's; "held_back/<topic>" where a line is left off because it tells what happened or
    // repeats words of a note; and "read_out", always: nothing travels that the person has not heard.
    Findings findings;
};

// health medicine frightens helps papers stop meets must_not_know first_night: keys of safe/journey_…
[[nodiscard]] const QStringList &journeyTopics();
// health age language papers family what_happened home wishes
[[nodiscard]] const QStringList &leaveAloneIds();

// A line that a stranger would understand: words of crime, of violence, of detention, of asylum. English
// only: other languages are for the reader who is asked to read it again.
[[nodiscard]] bool tellsWhatHappened(const QString &text);

// Refused with a code: CONSENT_REFUSED or CONSENT_NOT_ASKED (consent/journey); FEAR_OF_RETURN or
// FEAR_NOT_ASKED unless "not afraid" stands; NOT_AN_ADULT; RETURN_NOT_WISHED; MUST_NOT_KNOW where the
// person's own offices must not. So an answer that changes later takes the sheet with it.
[[nodiscard]] Result<JourneySheet> journeyFor(const PacketSources &sources);

} // namespace tenang::referral
