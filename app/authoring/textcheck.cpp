// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/textcheck.h"

#include "protocol/plaintext.h"
#include "text/oddwriting.h"

namespace tenang::authoring {

void checkText(const QString &text, Place at, Report &report)
{
    if (const auto unfit = protocol::unfitCharacterIn(text))
        report.error(at, QStringLiteral("the character %1 has no place in a pack").arg(unfit->name()));
    const auto odd = text::oddWritingIn(text);
    if (!odd)
        return;
    if (odd->kind == text::OddWriting::Kind::Zawgyi)
        report.error(at, QStringLiteral("written in Zawgyi; in Unicode it is: %1").arg(odd->word));
    else
        report.warning(at,
            QStringLiteral("“%1” has letters of two alphabets that look alike: type it again")
                .arg(odd->word));
}

} // namespace tenang::authoring
