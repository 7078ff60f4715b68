// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/translation.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tenang::protocol {

// Where an indicator stands in the legal test (Palermo Protocol Art. 3). Vulnerability is a means that
// supports the limb but asks for a referral only beside another means or a purpose mark.
enum class Limb { None, Act, Means, Vulnerability, Purpose };
[[nodiscard]] QString toString(Limb limb); // "none" "act" "means" "vulnerability" "purpose"
[[nodiscard]] std::optional<Limb> limbFromString(const QString &id);

enum class Weight { None, Weak, Medium, Strong };
[[nodiscard]] QString toString(Weight weight); // "none" "weak" "medium" "strong"
[[nodiscard]] std::optional<Weight> weightFromString(const QString &id);

struct Indicator {
    QString id; // FC-A1, P-FC, D5.1
    QString group; // recruit travel arrive place work control exit child purpose, or D1 … D6; a list has one
    QString text; // neutral wording, as the officer reads it
    QString label; // at most three words, for a quick mark; may be empty
    Limb limb = Limb::None;
    Weight adult = Weight::None; // reference sets only
    Weight child = Weight::None;
    bool unchecked = false; // a human must compare this row with the primary source before release
    // In a reference set: the marks of other sets that state this row. In any other: the rows of reference
    // sets that this one counts for.
    QStringList crosswalk;
    QString source;
    friend bool operator==(const Indicator &, const Indicator &) = default;
};

// What the marks mean for protection, from least to most. There is no outcome below "no indication recorded".
enum class Outcome { NoIndicationRecorded, ReferSpecialist, Refer, UrgentProtection };
[[nodiscard]] QString toString(Outcome outcome); // "no_indication_recorded" …
[[nodiscard]] std::optional<Outcome> outcomeFromString(const QString &id);

// One line of the rule table, as data so that practitioners can correct it.
struct Rule {
    enum class When {
        AnyDanger, // any danger fact
        AnyOf, // one of `indicators` effective
        MeansMark, // an effective means mark (vulnerability counts beside another means or a purpose mark)
        PurposeMark, // an effective purpose mark
        ChildAndAnyLimb, // age child or unsure, and an effective mark of any limb
        ActOnly, // effective act marks and no other limb
        VulnerabilityOnly, // effective vulnerability marks without another means or a purpose mark
    };
    QString id; // URG-DANGER …
    Outcome outcome = Outcome::NoIndicationRecorded;
    When when = When::AnyOf;
    QStringList indicators; // AnyOf only
    QString text; // one plain sentence for the officer
    QString source;
    friend bool operator==(const Rule &, const Rule &) = default;
};
[[nodiscard]] QString toString(Rule::When when); // "any_danger" "any_of" "means_mark" …
[[nodiscard]] std::optional<Rule::When> whenFromString(const QString &id);

// What to say about an outcome: to the officer, and what it asks of the next step.
struct OutcomeText {
    Outcome outcome = Outcome::NoIndicationRecorded;
    QString title;
    QString text;
    friend bool operator==(const OutcomeText &, const OutcomeText &) = default;
};

struct IndicatorSet {
    QString id; // forced-criminality, ilo-delphi, ilo-11, unodc-forced-criminality
    QString version;
    QString title;
    QString language;
    QString licence;
    QString source;
    bool reference = false; // shown beside the outcome, never changes it
    QByteArray hash;
    QList<Indicator> indicators;
    QList<Rule> rules; // empty in reference sets
    QList<OutcomeText> outcomes;
    Translations translations; // its texts in other languages; may be empty

    [[nodiscard]] bool isWeighted() const; // an expert survey such as ILO/EC Delphi; else a plain list
    [[nodiscard]] const Indicator *indicator(const QString &wanted) const; // nullptr: not in this set
};

} // namespace tenang::protocol
