// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "interview/session.h"

#include <QString>
#include <QStringList>

namespace tenang::referral {

// Passes free text on its way to a paper: who the person is (identity.h) is left out, and what looks like it
// is reported, so that somebody reads it again.
class TextGate {
public:
    // `paper` names the paper in the findings.
    TextGate(const interview::Session &session, const QString &paper);

    [[nodiscard]] QString pass(const QString &text, const QString &field);
    void warn(const QString &field, const QString &text);
    // The person asked that something be left out (wish/leave_out): no rule can find it, only a reader.
    void warnOfWishes();

    Findings findings;

private:
    const interview::Session &m_session;
    QString m_paper;
    QStringList m_identity;
};

} // namespace tenang::referral
