// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/report.h"
#include "protocol/protocol.h"

namespace tenang::authoring {

// Who meets the words, which decides how strict we are.
enum class Voice {
    Question, // asked of the person
    Statement, // said to the person
    Officer, // read by the officer: notes, purposes, titles
    Set, // an indicator set, where "deceived" names what a trafficker did
};

// Words of verdict, deception, percentage and rank (design.md §1), and those that blame or label the person
// (domain: interview method §4.2, Q-ACC and Q-LABEL). English only; other languages pass.
void checkWords(const QString &text, Place at, Voice voice, const QString &language, Report &report);

// What a question says it is.
struct Asked {
    protocol::QuestionForm form = protocol::QuestionForm::Invitation;
    QString reason; // why it may be narrow; empty: none was given
};

// The shape of what is said aloud: two questions in one, blame by "why", tags, negatives, closed beginnings
// of a question that calls itself open (an error where no reason is given), more than 25 words (Q-WHY Q-TAG
// Q-NEG Q-MULT Q-FAUX Q-YN Q-LONG).
void checkQuestion(
    const QString &text, Place at, const Asked &asked, const QString &language, Report &report);

// The rules of wording are written for English so far.
[[nodiscard]] bool isEnglish(const QString &language);

} // namespace tenang::authoring
