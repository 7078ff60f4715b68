// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/coachrules.h"

#include <QStringList>
#include <QStringView>

#include <memory>
#include <optional>

// The question coach (design.md §6, §8; domain: interview method §4). It looks at one question, as the
// officer wrote or means to ask it, and says what form it has, what in it may lead, hurry or blame, and how
// it could be asked openly. It advises and never blocks. Pure: no clock, no store; what it knows of a
// language is in the rules. Takes any text, in time that grows with its length.
namespace tenang::interview {

struct Context {
    // The words recorded so far. nullopt: not known, and nothing is held against the question; empty: known,
    // and nothing has been said yet.
    std::optional<QString> account;
    QStringList asked; // questions of this interview before this one
    friend bool operator==(const Context &, const Context &) = default;
};

struct Advice {
    struct Flag {
        protocol::Lint lint;
        QString reason; // one sentence to the officer
        friend bool operator==(const Flag &, const Flag &) = default;
    };
    // Of several that fit, the first in this order: accusatory, multiple, suggestive, forced choice, yes/no,
    // directive, invitation, statement (design.md §8).
    protocol::QuestionForm form = protocol::QuestionForm::Statement;
    QList<Flag> flags; // sorted by their codes, each once
    std::optional<QString> rewrite; // none for an invitation, and for a statement without a flag
    friend bool operator==(const Advice &, const Advice &) = default;
};

// The coach in one talk. What a question is compared with is made ready once, for as many looks as there are
// pauses in the typing. The rules must outlive it.
class Coach {
public:
    explicit Coach(const protocol::CoachRules &rules, const Context &context = {});
    ~Coach();
    Coach(Coach &&) noexcept;
    Coach &operator=(Coach &&) noexcept;

    [[nodiscard]] Advice advise(QStringView question) const;

private:
    struct Compared;
    std::unique_ptr<const Compared> m_compared;
};

// One look.
[[nodiscard]] Advice advise(
    const protocol::CoachRules &rules, QStringView question, const Context &context = {});

// A question as it is heard: each word, and "," "." "…" "?" or "\"" for a mark. protocols/coach/train.py
// learns from the same list.
[[nodiscard]] QStringList heard(const QList<text::SpokenToken> &tokens);

} // namespace tenang::interview
