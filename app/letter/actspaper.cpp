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
        //: In brackets behind one act on the sheet of acts: how it is known
        const QString how = act.state == interview::MarkState::Said
            ? Letter::tr("said by the person")
            : /*: How an act is known */ Letter::tr("seen by the officer");
        //: %1 an act from the list of indicators, %2 “said by the person” or “seen by the officer”
        sheet.lines.append({Line::Kind::Bullet, Letter::tr("%1 (%2)").arg(cleaned(act.text), how), {}});
        for (const QString &words : act.words)
            sheet.lines.append({Line::Kind::Quote, QStringLiteral("“") + cleaned(words) + u'”', {}});
        //: On the sheet of acts: what the officer saw, not “understood”; %1 is the officer's note
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
    //: Foot of every page that is printed, keep short: the paper is a draft
    if (review == Review::NotYetSeen)
        sheet.status = Letter::tr("Draft until a supervisor has seen it");
    sheet.practice = acts.practice;
    const auto add = [&](Line::Kind kind, const QString &text) { sheet.lines.append({kind, text, {}}); };
    const auto row = [&](const QString &label, const QString &text) {
        sheet.lines.append({Line::Kind::Row, text, label});
    };

    //: Title of the sheet of acts; control: what others did to hold the person
    add(Line::Kind::Title, Letter::tr("What the person told, and the control behind it"));
    add(Line::Kind::Lead,
        //: On top of the sheet of acts; %1 is the one service that may read it
        Letter::tr("For %1 alone. Do not copy it, do not pass it on, do not put it with the letter.")
            .arg(orNotKnown(acts.recipient)));
    add(Line::Kind::Lead,
        Letter::tr("This is no confession and no statement to an investigation. It was told in a "
                   "conversation about protection."));
    //: Label of a row: the code of the case, such as K7-204
    row(Letter::tr("Reference"), orNotKnown(acts.caseRef));
    //: Label of a row: when this paper was written, a date and time follow
    row(Letter::tr("Written"), timePhrase(acts.at));
    //: Label of a row: when the person agreed, a date and time follow
    row(Letter::tr("The person agreed"), timePhrase(acts.consentAt));
    //: Label of a row: the agency and role of the sender follow
    row(Letter::tr("From"),
        QStringLiteral("%1; %2").arg(orNotKnown(acts.referrer.organisation), orNotKnown(acts.referrer.role)));
    //: Label of a row: our phone number follows
    row(Letter::tr("Call us"), orNotKnown(acts.referrer.contact));

    //: Heading: acts under orders; “told” means ordered here
    addActs(Letter::tr("What the person was told or made to do"), acts.acts, sheet);
    //: Heading: what others did to the person; “it” is the acts listed above
    addActs(Letter::tr("Control, threats and deception around it"), acts.control, sheet);

    add(Line::Kind::Heading, Letter::tr("How to read this"));
    add(Line::Kind::Bullet,
        //: “It means nothing”: from what is missing nothing follows, for or against
        Letter::tr("The words are the person's, as they were noted, and only those the person agreed to "
                   "share. What is not here was not asked, not told or not shared: it means nothing."));
    add(Line::Kind::Bullet,
        Letter::tr("Memory of frightening events is often incomplete and changes in detail. That is no "
                   "sign of a lie."));
    add(Line::Kind::Bullet,
        //: A legal request: charges are criminal charges, removal is deportation
        Letter::tr("We ask that detention, charges, removal and fines be suspended until the bodies in "
                   "charge have looked at the person's situation (ASEAN Convention Against Trafficking "
                   "in Persons, Art. 14(7))."));
    add(Line::Kind::Bullet,
        //: “They” is the person; in law: their legal status
        Letter::tr("Whoever wrote this decides neither what the person did nor what they are in law."));
    return sheet;
}

} // namespace tenang::letter
