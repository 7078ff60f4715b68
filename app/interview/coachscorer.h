// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/coachrules.h"

#include <QSet>

#include <optional>
#include <span>
#include <vector>

// Internal to the coach: the form of a question by what was learnt from labelled ones (coachnet.h), which
// weighs the words themselves, what the rules found, and what the person has said.
namespace tenang::interview {

// The words of the account, made ready to be compared with.
class KnownWords {
public:
    // nullopt: the account is not known. The network must outlive it.
    KnownWords(const protocol::CoachNet &net, const std::optional<QList<text::SpokenToken>> &account);

    [[nodiscard]] bool isGiven() const { return m_given; }
    [[nodiscard]] bool holds(const QString &word) const; // one that begins with the same letters (five)
    // Of the vector of a word, by its place in the network, to the nearest one (cosine).
    [[nodiscard]] float likeness(int word) const;

private:
    struct Vector {
        int place;
        float length;
    };
    [[nodiscard]] std::span<const qint16> at(int word) const;

    const protocol::CoachNet *m_net;
    bool m_given = false;
    QSet<QString> m_beginnings;
    std::vector<Vector> m_vectors; // of its words, each once
};

// nullopt: the rules bring no network, or there is no word. Beside its vector each word brings four numbers:
// 1 if the account is known; 1 if a word of it begins with the same letters (five); 1 if none does and the
// word is no small one; and the likeness (cosine) of its vector to the nearest word of the account.
[[nodiscard]] std::optional<protocol::QuestionForm> scoredForm(const protocol::CoachRules &rules,
    const QList<text::SpokenToken> &question, const KnownWords &known, protocol::QuestionForm byRules,
    const QSet<protocol::Lint> &flags);

} // namespace tenang::interview
