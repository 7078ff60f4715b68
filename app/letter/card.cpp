// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/letter.h"
#include "letter/phrases.h"
#include "referral/identity.h"

#include <QRegularExpression>

namespace tenang::letter {

Result<Card> cardFor(const interview::Session &session, const referral::Step &step)
{
    static const QRegularExpression plainNumber(QStringLiteral("^\\+?[0-9][0-9 ()./-]{1,24}$"));
    if (session.state(QStringLiteral("safe/card_safe")) != u"yes")
        return fail(Error::Kind::Refused, QStringLiteral("CARD_NOT_SAFE"));
    QString number = step.contact ? step.contact->number.simplified() : QString();
    if (step.contact && !step.contact->extension.isEmpty())
        number += QStringLiteral(" (%1)").arg(step.contact->extension.simplified());
    if (!plainNumber.match(number).hasMatch())
        return fail(Error::Kind::Refused, QStringLiteral("NO_PLAIN_NUMBER"));
    const QString reference
        = referral::withoutIdentity(session.begun.ref.simplified(), referral::identityValues(session)).text;
    return Card{number, reference, session.begun.practice};
}

Sheet cardPaper(const Card &card)
{
    Sheet sheet;
    sheet.form = Sheet::Form::Card;
    sheet.reference = card.reference;
    sheet.practice = card.practice;
    sheet.lines = {{Line::Kind::Title, card.number, {}}, {Line::Kind::Text, card.reference, {}}};
    return sheet;
}

} // namespace tenang::letter
