// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/interviewviewmodel.h"
#include "presentation/presentationsupport.h"
#include "presentation/writeupviewmodel.h"

// A conversation at its read-back and its write-up, in a real vault of their own, for tests of their pages.
class Written : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tenang::presentation::InterviewViewModel *interview READ interview CONSTANT FINAL)
    Q_PROPERTY(tenang::presentation::WriteUpViewModel *writeUp READ writeUp CONSTANT FINAL)

public:
    Written() { m_interview.goTo(QStringLiteral("check")); }
    [[nodiscard]] tenang::presentation::InterviewViewModel *interview() { return &m_interview; }
    [[nodiscard]] tenang::presentation::WriteUpViewModel *writeUp() { return &m_writeUp; }
    // So many of the person's words under one prompt: "Words 0" …
    Q_INVOKABLE void tell(int notes)
    {
        for (int i = 0; i < notes; ++i)
            m_at.desk.record(tenang::presentation::testing::note(QStringLiteral("Words %1").arg(i)));
    }
    [[nodiscard]] Q_INVOKABLE QStringList told() const
    {
        return tenang::presentation::testing::textsOf(m_at.desk.session());
    }
    // Puts the case away and opens it again from the vault, as after a lock.
    [[nodiscard]] Q_INVOKABLE bool reopen() { return m_at.open(m_at.desk.caseId()); }

private:
    tenang::presentation::testing::AtDesk m_at;
    tenang::presentation::InterviewViewModel m_interview{m_at.desk, tenang::presentation::testing::content()};
    tenang::presentation::WriteUpViewModel m_writeUp{m_at.desk};
};
