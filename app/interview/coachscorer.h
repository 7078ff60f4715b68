// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/coachfindings.h"

#include <optional>

// Internal to the coach: the form of a question by what was learnt from labelled ones (coachnet.h), which
// weighs the words themselves, what the rules found, and what the person has said.
namespace tenang::interview {

// nullopt: the rules bring no network, or there is no word. Beside its vector each word brings four numbers:
// 1 if the account is known; 1 if a word of it begins with the same letters (five); 1 if none does and the
// word is no small one; and the likeness (cosine) of its vector to the nearest word of the account.
[[nodiscard]] std::optional<protocol::QuestionForm> scoredForm(const protocol::CoachRules &rules,
    const QList<text::SpokenToken> &question, const std::optional<QString> &account,
    protocol::QuestionForm byRules, const QSet<protocol::Lint> &flags);

} // namespace tenang::interview
