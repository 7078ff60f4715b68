// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/coachrules.h"

#include <QSet>

#include <optional>

// Internal to the coach: whether two texts speak of the same things.
namespace tenang::interview {

// The words of a text that say what it is about, each in the spelling that stands for all that are like it:
// words of one list of `alike`, and words with the same first letters (at least four, and no more than three
// after them, or three and one), such as travel and travelled, dog and dogs.
class Subject {
public:
    Subject(const protocol::CoachRules &rules, const QList<text::SpokenToken> &tokens);

    [[nodiscard]] bool holds(const QString &spokenWord) const;
    // As many of the words of the longer one stand in both as the rules ask for.
    [[nodiscard]] bool isNearly(const Subject &other) const;

private:
    const protocol::CoachRules *m_rules;
    QSet<QString> m_words;
    QSet<int> m_groups; // of `alike`
    QHash<QString, QStringList> m_beginnings; // first three letters to the words with them
};

} // namespace tenang::interview
