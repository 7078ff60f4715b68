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
    QString number; // as dialled from where the person is; in_person: the public address, in one line
    QString extension{}; // to ask for when they answer; may be empty
    friend bool operator==(const Contact &, const Contact &) = default;
};

struct Verified {
    QDate on; // invalid: nobody has checked
    std::optional<int> ageDays;
    Band band = Band::Unverified;
    friend bool operator==(const Verified &, const Verified &) = default;
};

// One thing to do next. `reasons` are the codes of reasons.h.
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
    // What in the facts calls for this: "danger" "child" "fear_of_return" "indication" "need.legal"
    // "information" … (answersOf(), roles.h). Empty: nobody asked for it; screens may fold it away, they
    // never hide it for good.
    QStringList answers;
    friend bool operator==(const Step &, const Step &) = default;
};

struct Blocked {
    QString role;
    QString service;
    QString reason; // FEAR_OF_RETURN FEAR_NOT_ASKED CONSENT_REFUSED CONSENT_NOT_ASKED MUST_NOT_KNOW
                    // SHARES_WITH_ENFORCEMENT
    friend bool operator==(const Blocked &, const Blocked &) = default;
};

struct NotEligible {
    QString service;
    QStringList reasons;
    friend bool operator==(const NotEligible &, const NotEligible &) = default;
};

// Something asked for that no step answers.
struct Gap {
    QString need; // of design.md §8, or danger child protection
    QString detail; // NO_SERVICE none with such a role, AREA_OUT none here, NOT_ELIGIBLE, BLOCKED by a safety
                    // gate
    friend bool operator==(const Gap &, const Gap &) = default;
};

// The ordered steps for this person now, and everything that was left out, with its reason.
struct Pathway {
    QDateTime at;
    QList<Step> steps;
    QList<Blocked> blocked;
    QList<NotEligible> notEligible;
    QList<Gap> gaps;
    QStringList fallback; // service ids to try when no step answers
    friend bool operator==(const Pathway &, const Pathway &) = default;
};

// Pure and deterministic: the same directory, facts and instant give the same pathway (design.md §6 and §8).
// Every service of the directory ends in exactly one place, with its reason: a step, blocked, or not
// eligible. A service that nobody asked for is a step all the same (roles.h, answersOf); emergency services
// are steps only while there is danger. Two gates give way to life: the refusal of police stops neither an
// emergency service while there is danger nor child protection for a child (design.md §1, nothing missing
// stands between a person in danger and a call); a must_not_know that names the service or its role always
// holds.
[[nodiscard]] Pathway resolve(const Directory &directory, const Facts &facts, const QDateTime &at);

} // namespace tenang::referral
