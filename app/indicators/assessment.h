// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/event.h"
#include "protocol/indicatorset.h"

#include <QMap>

// What the officer's marks mean for protection. Pure: no clock, no store. Demeanour, sex, nationality and
// consent are not inputs, so they cannot change an outcome; more effective marks never lower it.
namespace tenang::indicators {

enum class Age { Adult, Child, Unsure };
[[nodiscard]] QString toString(Age age); // "adult" "child" "unsure"
[[nodiscard]] std::optional<Age> ageFromString(const QString &id);

// Ids of danger facts (design.md §8); any one opens the danger rung.
[[nodiscard]] const QStringList &dangerIds();

struct MarkInput {
    QString indicator;
    interview::MarkState state = interview::MarkState::NotExplored; // the strongest of several counts
};

struct Input {
    Age age = Age::Unsure;
    QStringList danger;
    QList<MarkInput> marks;
};

enum class LimbState { Supported, NotRecorded, NotRequired };
[[nodiscard]] QString toString(LimbState state); // "supported" "not_recorded" "not_required"

struct LimbResult {
    LimbState state = LimbState::NotRecorded; // the means of a child or at unsure age: always NotRequired
    QStringList indicators; // effective marks, sorted; vulnerability stands with the means
};

struct Reason {
    QString rule;
    QStringList indicators; // sorted; for URG-DANGER the danger ids
};

// ILO/EC Delphi: shown as reference, never changes the outcome.
struct Dimension {
    QString id; // D1 … D6
    int strong = 0, medium = 0, weak = 0;
    bool positive = false;
};

// A reference set without weights (ILO 11, UNODC): which of its points have an effective mark. Points without
// one are left out, since the absence of an indicator says nothing. Never changes the outcome.
struct Point {
    QString id;
    QStringList indicators; // the marks that state it, sorted
};
struct ReferenceList {
    QString set;
    QList<Point> points;
};

// Where a rule says "only", it asks what else is effective: ActOnly fires without a means or purpose mark
// (beside a vulnerability too, so that the explanation stays whole), VulnerabilityOnly likewise. For an adult
// and a child alike, an effective mark is one that is said or seen; the other states count as nothing, never
// as a "no".
struct Assessment {
    protocol::Outcome outcome = protocol::Outcome::NoIndicationRecorded;
    QList<Reason> reasons; // exactly the rules that made the outcome, with the marks that fired them
    LimbResult act, means, purpose;
    QList<Dimension> delphi; // of the weighted reference sets given; empty without one
    QList<ReferenceList> lists; // of the others, one each
};

// Marks whose indicator is in none of the sets are ignored here; readers of input report them.
[[nodiscard]] Assessment assess(const QList<protocol::IndicatorSet> &sets, const Input &input);

// positive = S>=2, or S>=1 and M+W>=1, or M>=3, or M>=2 and W>=1 (ILO/EC 2009, as reported in indicators.md
// §2.2).
[[nodiscard]] bool delphiPositive(int strong, int medium, int weak);

} // namespace tenang::indicators
