// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "referral/facts.h"
#include "referral/pathway.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace tenang::referral {

// The key of the person's own consent that one service may have the acts (tier 3): "acts/<service id>".
[[nodiscard]] QString actsKeyOf(const QString &service);
// When the consent as it now stands was noted; invalid when it never was.
[[nodiscard]] QDateTime consentNotedAt(const interview::Session &session, const QString &key);

// What one recipient may be told now, and why. The projections of referral.md §4.2: emergency and medical get
// needs only; child protection everything but alleged offences; police only logistics; an embassy only the
// wish for papers. No letter of a consular officer says a word on asylum.
struct Disclosure {
    int tier = 0; // 1 or 2
    QString basis; // consent | life_at_risk | child_best_interests
    QString consentKey; // of the ledger; empty when the basis is no consent
    QStringList needs; // keys of need/… that are this recipient's business
    bool urgency = true; // how soon, and danger yes or no
    bool dangerKinds = false; // which danger: only for those who treat or remove it
    bool ageAndSex = true;
    bool topics = false; // titles of what was told and what was not asked
    bool compelledActs = false; // yes / not known, nothing more
    bool suspension = true; // the request to suspend detention, charges, removal and fines
    bool safeContact = false; // tier 2
};

// Reads the ledger and the facts again, so that a step found before a consent was withdrawn makes no paper.
// What only the directory knows (who shares with enforcement) is the resolver's: resolve again before
// printing. Refused with the reason code of design.md §8 in `detail`: CONSENT_REFUSED, CONSENT_NOT_ASKED,
// FEAR_OF_RETURN, FEAR_NOT_ASKED, MUST_NOT_KNOW; OWN_SERVICE for a consulate when the officer is one;
// NO_PERSONAL_DATA where the step shares nothing or the role has no consent of its own; NO_DANGER or
// NOT_A_CHILD when the basis no longer holds.
[[nodiscard]] Result<Disclosure> disclosureTo(
    const interview::Session &session, const Facts &facts, const Step &step);

} // namespace tenang::referral
