// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/interviewviewmodel.h"

// What the conversation is held with, and what it can go on with.
namespace tenang::presentation {

QString InterviewViewModel::protocol() const
{
    return m_desk.protocol().id;
}

QString InterviewViewModel::protocolTitle() const
{
    return m_desk.protocol().title;
}

QList<Choice> InterviewViewModel::onward() const
{
    return m_content.shelf.choicesBeside(protocol());
}

void InterviewViewModel::handOn(const QString &protocol)
{
    const std::optional<HeldWith> to = m_content.shelf.find(protocol);
    if (!to)
        return;
    commitAll();
    m_desk.handOn(*to);
    m_desk.keepPlace(QStringLiteral("interview"), {}, 0, 0);
}

} // namespace tenang::presentation
