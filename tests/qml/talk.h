// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/interviewviewmodel.h"
#include "presentation/presentationsupport.h"

// A conversation at a prompt, in a real vault of its own, for tests of what stands on its page.
class Talk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tenang::presentation::OwnQuestionViewModel *ownQuestion READ ownQuestion CONSTANT FINAL)

public:
    Talk()
    {
        m_model.goTo(QStringLiteral("explore"));
        m_model.openPrompt(QStringLiteral("offer"));
    }
    [[nodiscard]] tenang::presentation::OwnQuestionViewModel *ownQuestion() { return m_model.ownQuestion(); }
    // The questions beside the prompts, in order.
    [[nodiscard]] Q_INVOKABLE QStringList asked() const
    {
        QStringList texts;
        for (const tenang::interview::Turn &turn : m_at.desk.session().turns) {
            if (!turn.text.isEmpty())
                texts.append(turn.text);
        }
        return texts;
    }
    Q_INVOKABLE void setCovered(bool covered) { m_model.setCovered(covered); }

private:
    tenang::presentation::testing::AtDesk m_at;
    tenang::presentation::InterviewViewModel m_model{m_at.desk, tenang::presentation::testing::content()};
};
