// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/facts.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tenang::referral {

class Directory;

enum class Action { Call, AskAdvice, InformPerson };
[[nodiscard]] QString toString(Action action); // "call" "ask_advice" "inform_person"
enum class OpenState { Open, Closed, Unknown };
[[nodiscard]] QString toString(OpenState state); // "open" "closed" "unknown"
enum class Band { Fresh, Ageing, Unverified };
[[nodiscard]] QString toString(Band band); // "fresh" "ageing" "unverified"

struct Contact {
    QString channel; // voice sms whatsapp email radio in_person
    QString number; // as dialled from where the person is
};

struct Verified {
    QDate on; // invalid: nobody has checked
    std::optional<int> ageDays;
    Band band = Band::Unverified;
};

// One thing to do next. `reasons` are the codes of standards.md §8.3 and design.md §8.
struct Step {
    int order = 0; // from 1
    QString role;
    QString service; // id
    QString name;
    Action action = Action::Call;
    OpenState state = OpenState::Unknown;
    std::optional<Contact> contact;
    int actWithinMinutes = 0;
    QStringList reasons;
    QStringList ask; // questions that would settle a doubt: "consent.ngo", "age", "nationality" …
    int shareTier = 0; // 0 nothing that identifies … 2
    QString consentBasis; // consent life_at_risk child_best_interests no_personal_data
    QString fallback; // service id, "" none; never a blocked one
    Verified verified;
};

struct Blocked {
    QString role;
    QString service;
    QString reason; // FEAR_OF_RETURN FEAR_NOT_ASKED CONSENT_REFUSED CONSENT_NOT_ASKED MUST_NOT_KNOW
                    // SHARES_WITH_ENFORCEMENT
};

struct NotEligible {
    QString service;
    QStringList reasons;
};

struct Gap {
    QString need;
    QString detail;
};

// The ordered steps for this person now, and everything that was left out, with its reason.
struct Pathway {
    QDateTime at;
    QList<Step> steps;
    QList<Blocked> blocked;
    QList<NotEligible> notEligible;
    QList<Gap> gaps;
    QStringList fallback; // service ids to try when no step answers
};

// Pure and deterministic: the same directory, facts and instant give the same pathway (design.md §6 and §8).
[[nodiscard]] Pathway resolve(const Directory &directory, const Facts &facts, const QDateTime &at);

} // namespace tenang::referral
