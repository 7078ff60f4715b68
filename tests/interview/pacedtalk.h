// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/pace.h"
#include "support/stories.h"

// A conversation at the small protocol with its own numbers, and what its pace says at which minute.
namespace tenang::test {

using namespace interview;
using protocol::QuestionForm;
using support::happened;

// In which these things happened, each at its minute.
inline Session after(const protocol::Protocol &protocol, const QList<std::pair<Payload, int>> &steps)
{
    Session session = *next(protocol, {}, support::begun(protocol));
    for (const auto &[payload, minute] : steps) {
        const Result<void> done = apply(protocol, session, happened(payload, minute));
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    return session;
}

inline Payload stated(const char *sets, const char *state)
{
    return Stated{QString::fromLatin1(sets), QString::fromLatin1(state), {}};
}

class PacedTalk {
protected:
    void reset()
    {
        m_agency = {};
        m_protocol = support::smallProtocol();
        for (protocol::Item &item : m_protocol.items) {
            if (item.type == protocol::ItemType::Text)
                item.questionForm = QuestionForm::Invitation;
        }
        m_protocol.items[8].questionForm = QuestionForm::Directive; // money
        m_protocol.settings = {{QStringLiteral("break_minutes_adult"), 30, {}},
            {QStringLiteral("break_minutes_child"), 15, {}},
            {QStringLiteral("break_minutes_interpreter"), 20, {}},
            {QStringLiteral("suggest_stop_minutes_adult"), 90, {}},
            {QStringLiteral("suggest_stop_minutes_child"), 60, {}}};
    }

    protocol::Protocol m_protocol;
    protocol::Agency m_agency;

    [[nodiscard]] Session after(const QList<std::pair<Payload, int>> &steps) const
    {
        return test::after(m_protocol, steps);
    }
    [[nodiscard]] Pace at(const Session &session, int minute) const
    {
        return paceAt(m_protocol, session, m_agency, support::someDay().addSecs(qint64(minute) * 60));
    }
};

} // namespace tenang::test
