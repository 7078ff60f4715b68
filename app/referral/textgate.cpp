// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/textgate.h"

#include "referral/identity.h"

namespace tenang::referral {

TextGate::TextGate(const interview::Session &session, const QString &paper)
    : m_session(session)
    , m_paper(paper)
    , m_identity(identityValues(session))
{
}

QString TextGate::pass(const QString &text, const QString &field)
{
    const Masked masked = withoutIdentity(text, m_identity);
    if (masked.found)
        warn(field, QStringLiteral("who the person is stood here and was left out"));
    else if (looksLikeIdentity(text))
        warn(field,
            QStringLiteral(
                "this looks like a name or the number of a paper: take it out if it is the person's"));
    return masked.text;
}

void TextGate::warn(const QString &field, const QString &text)
{
    findings.append({Finding::Severity::Warning, m_paper, 0, 0, text, field});
}

void TextGate::warnOfWishes()
{
    if (!m_session.state(QStringLiteral("wish/leave_out")).isEmpty())
        warn(QStringLiteral("leave_out"),
            QStringLiteral("the person asked that something be left out: read this paper against that wish"));
}

} // namespace tenang::referral
