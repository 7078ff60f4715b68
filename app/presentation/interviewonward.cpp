// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/interviewviewmodel.h"

#include <algorithm>

// What the conversation is held with, and what it can go on with.
namespace tenang::presentation {

QString InterviewViewModel::protocol() const
{
    return m_desk.protocol().id;
}

QList<Choice> InterviewViewModel::onward() const
{
    return m_content.shelf.choicesAfter(m_desk.heldWith(), m_desk.saidHow());
}

void InterviewViewModel::handOn(const QString &protocol)
{
    const QList<Choice> choices = onward();
    const std::optional<HeldWith> to = m_content.shelf.find(protocol);
    if (!to || std::ranges::find(choices, protocol, &Choice::code) == choices.end())
        return;
    commitAll();
    m_desk.handOn(*to);
    m_desk.keepPlace(QStringLiteral("interview"), {}, 0, 0);
}

} // namespace tenang::presentation
