// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/coach.h"

#include <QObject>

#include <functional>
#include <future>
#include <memory>
#include <optional>

namespace tenang::presentation {

// The question coach at hand. Its pack is large: it is read when somebody wants to write a question, once,
// and beside the thread of the screens. Until then, and where there is none or it cannot be read, nothing is
// known of any question, and everything works without.
class QuestionCoach : public QObject {
    Q_OBJECT

public:
    // The pack of that id ("coach-en"); empty: none. Called on another thread.
    using Packs = std::function<QByteArray(const QString &)>;

    explicit QuestionCoach(Packs packs);

    // Reads the rules for this language (BCP 47), unless that was done or is under way.
    void prepare(const QString &language);
    // Also before prepare(): there may be one.
    [[nodiscard]] bool mayAdvise() const { return !m_settled || m_rules != nullptr; }
    // nullopt: the rules are not there. What the question is compared with is kept ready until it changes.
    [[nodiscard]] std::optional<interview::Advice> advise(
        QStringView question, const interview::Context &context = {});

Q_SIGNALS:
    void settled(); // the rules are there, or it is known that there are none

private:
    using Rules = std::shared_ptr<const protocol::CoachRules>;
    void take(const QString &id, const Rules &rules);

    Packs m_packs;
    QString m_id; // of the pack that was asked for
    Rules m_rules;
    interview::Context m_context; // of m_ready
    std::optional<interview::Coach> m_ready; // by m_rules
    bool m_settled = false;
    std::future<void> m_reading; // last: its end is waited for before the rest goes
};

} // namespace tenang::presentation
