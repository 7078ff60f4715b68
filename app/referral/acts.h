// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/packet.h"

namespace tenang::referral {

// What the officer and the person picked for this sheet, one by one. Nothing is in it unless picked.
struct ActsChoice {
    QStringList indicators; // ids of marks
    QList<Id> notes; // words or observations that ground one of those marks
};

struct Act {
    QString text; // the indicator's neutral wording
    interview::MarkState state = interview::MarkState::Said; // Said or Seen
    QStringList words; // the person's own words, verbatim but for names
    QStringList seen; // what the officer saw
};

// Tier 3: what the person was told or forced to do, and the control behind it. A paper of its own, for one
// recipient, with the person's own consent to exactly that recipient.
struct ActsSheet {
    QString service, role, recipient;
    QString caseRef;
    QDateTime at;
    QDateTime consentAt;
    Referrer referrer;
    QList<PackMark> packs;
    bool practice = false;
    QList<Act> acts; // of the purpose limb; empty for child protection, which is not told of alleged offences
    QList<Act> control; // everything else that was picked
    Findings findings;
};

// Refused: with the code of packetFor() where the recipient may have nothing; ACTS_NOT_FOR_ROLE for
// emergency, medical, consular and interpreter; ACTS_CONSENT_NOT_GIVEN unless `acts/<service>` is given,
// whoever the recipient is (police most of all) and whatever the basis; NOTHING_CHOSEN when nothing fit
// remains. The officer's thoughts are never in it.
[[nodiscard]] Result<ActsSheet> actsFor(const PacketSources &sources,
    const QList<protocol::IndicatorSet> &sets, const Step &step, const ActsChoice &choice);

} // namespace tenang::referral
