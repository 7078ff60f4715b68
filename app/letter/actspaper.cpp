// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/letter.h"
#include "letter/phrases.h"
#include "letter/plaintext.h"

namespace tenang::letter {

namespace {

void addActs(const QString &heading, const QList<referral::Act> &acts, Sheet &sheet)
{
    if (acts.isEmpty())
        return;
    sheet.lines.append({Line::Kind::Heading, heading, {}});
    for (const referral::Act &act : acts) {
        const QString how = act.state == interview::MarkState::Said ? Letter::tr("said by the person")
                                                                    : Letter::tr("seen by the officer");
        sheet.lines.append({Line::Kind::Bullet, Letter::tr("%1 (%2)").arg(cleaned(act.text), how), {}});
        for (const QString &words : act.words)
            sheet.lines.append({Line::Kind::Quote, QStringLiteral("“") + cleaned(words) + u'”', {}});
        for (const QString &seen : act.seen)
            sheet.lines.append({Line::Kind::Quote, Letter::tr("Seen: %1").arg(cleaned(seen)), {}});
    }
}

} // namespace

Sheet actsPaper(const referral::ActsSheet &acts, Review review)
{
    Sheet sheet;
    sheet.reference = orNotKnown(acts.caseRef);
    sheet.packs = packsPhrase(acts.packs);
    if (review == Review::NotYetSeen)
        sheet.status = Letter::tr("Draft until a supervisor has seen it");
    sheet.practice = acts.practice;
    const auto add = [&](Line::Kind kind, const QString &text) { sheet.lines.append({kind, text, {}}); };
    const auto row = [&](const QString &label, const QString &text) {
        sheet.lines.append({Line::Kind::Row, text, label});
    };

    add(Line::Kind::Title, Letter::tr("What the person told, and the control behind it"));
    add(Line::Kind::Lead,
        Letter::tr("For %1 alone. Do not copy it, do not pass it on, do not put it with the letter.")
            .arg(orNotKnown(acts.recipient)));
    add(Line::Kind::Lead,
        Letter::tr("This is no confession and no statement to an investigation. It was told in a "
                   "conversation about protection."));
    row(Letter::tr("Reference"), orNotKnown(acts.caseRef));
    row(Letter::tr("Written"), timePhrase(acts.at));
    row(Letter::tr("The person agreed"), timePhrase(acts.consentAt));
    row(Letter::tr("From"),
        QStringLiteral("%1; %2").arg(orNotKnown(acts.referrer.organisation), orNotKnown(acts.referrer.role)));
    row(Letter::tr("Call us"), orNotKnown(acts.referrer.contact));

    addActs(Letter::tr("What the person was told or made to do"), acts.acts, sheet);
    addActs(Letter::tr("Control, threats and deception around it"), acts.control, sheet);

    add(Line::Kind::Heading, Letter::tr("How to read this"));
    add(Line::Kind::Bullet,
        Letter::tr("The words are the person's, as they were noted, and only those the person agreed to "
                   "share. What is not here was not asked, not told or not shared: it means nothing."));
    add(Line::Kind::Bullet,
        Letter::tr("Memory of frightening events is often incomplete and changes in detail. That is no "
                   "sign of a lie."));
    add(Line::Kind::Bullet,
        Letter::tr("We ask that detention, charges, removal and fines be suspended until the bodies in "
                   "charge have looked at the person's situation (ASEAN Convention Against Trafficking "
                   "in Persons, Art. 14(7))."));
    add(Line::Kind::Bullet,
        Letter::tr("Whoever wrote this decides neither what the person did nor what they are in law."));
    return sheet;
}

} // namespace tenang::letter
