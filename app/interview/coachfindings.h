// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/coachsentences.h"
#include "interview/coachwords.h"

#include <QSet>

// Internal to the coach: what the rules find in the sentences.
namespace tenang::interview {

struct CoachFindings {
    QSet<protocol::Lint> flags;
    QSet<protocol::QuestionForm> forms; // that the sentences have, or that a finding makes of them
    int topic = -1; // in the rules' list; -1: none is named
};

// What the sentences are compared with.
struct KnownSubjects {
    KnownSubjects(const protocol::CoachRules &rules,
        const std::optional<QList<text::SpokenToken>> &accountWords, const QStringList &earlier);

    std::optional<Subject> account; // nullopt: not known
    QList<Subject> asked;
};

[[nodiscard]] CoachFindings findingsIn(
    const protocol::CoachRules &rules, const QList<Sentence> &sentences, const KnownSubjects &known);

} // namespace tenang::interview
