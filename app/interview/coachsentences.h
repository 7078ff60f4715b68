// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/coachrules.h"

// Internal to the coach: what was said, cut into sentences, and how each begins.
namespace tenang::interview {

struct Sentence {
    QList<text::SpokenToken> tokens; // with the mark at its end, if it has one
    protocol::PhraseBook::Codes codes; // of the tokens, one each
    qsizetype head = 0; // where it begins, behind what softens it
    qsizetype opener = 0; // where its opener stands: the head, or behind a pause
    const protocol::CoachRule *opens = nullptr; // its opener; nullptr: none fits
    protocol::QuestionForm form = protocol::QuestionForm::Statement;
    bool aside = false; // such as "Is that okay?": no question of its own beside another one

    [[nodiscard]] bool isQuestion() const; // ends in a question mark
    [[nodiscard]] qsizetype words() const;
};

[[nodiscard]] QList<Sentence> sentencesOf(const protocol::CoachRules &rules, QStringView text);

} // namespace tenang::interview
