// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/appviewmodel.h"

// The guided tour goes through the practice vault: the page of each step is opened before it is spoken of.
namespace tenang::presentation {

void AppViewModel::beginGuide()
{
    if (m_practice && m_place == Place::Home)
        m_guide.begin();
}

void AppViewModel::followGuide()
{
    if (m_place != Place::Home)
        m_guideWaits = false;
    if (!m_guide.isRunning())
        return;
    if (m_guide.room() == GuideViewModel::Room::Home) {
        if (m_place == Place::Interview)
            goHome();
    } else if (m_place == Place::Interview) {
        m_guideCase = m_desk.caseId();
        if (m_interview.page() != InterviewViewModel::Page::Prompt)
            m_interview.goTo(QStringLiteral("account"));
    } else if (m_place == Place::Home && !m_guideWaits) {
        m_guideWaits = true;
        if (!m_guideCase.isNull()) // of an earlier step; never one that somebody rehearses
            enterCase(m_guideCase, std::nullopt);
        else
            begin(m_content.protocol.id, QStringLiteral("en"));
    }
}

void AppViewModel::guideEnded()
{
    m_guideCase = {};
    if (m_place == Place::Interview && m_onceLocked.isEmpty())
        goHome();
}

} // namespace tenang::presentation
