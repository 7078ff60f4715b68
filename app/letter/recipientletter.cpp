// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/letter.h"
#include "letter/phrases.h"
#include "letter/plaintext.h"

// The letter to a recipient, in the order in which a tired person needs it: what is needed now, who calls
// whom, who it is about, how to reach them safely, what not to do, and only then the rest.
namespace tenang::letter {

namespace {

using referral::Known;
using referral::Packet;

class Composer {
public:
    Composer(const Packet &packet, Sheet &sheet)
        : m_packet(packet)
        , m_sheet(sheet)
    {
    }

    void compose()
    {
        needed();
        whoCallsWhom();
        thePerson();
        if (m_packet.safeContact)
            safeContact(*m_packet.safeContact);
        pleaseDoNot();
        if (m_packet.topics)
            alreadyTold();
        if (m_packet.compelledActs || m_packet.suspension)
            nonPunishment();
        whyYouHaveThis();
    }

private:
    void add(Line::Kind kind, const QString &text) { m_sheet.lines.append({kind, text, {}}); }
    void heading(const QString &text) { add(Line::Kind::Heading, text); }
    void lead(const QString &text) { add(Line::Kind::Lead, text); }
    void say(const QString &text) { add(Line::Kind::Text, text); }
    void bullet(const QString &text) { add(Line::Kind::Bullet, text); }
    void row(const QString &label, const QString &text)
    {
        m_sheet.lines.append({Line::Kind::Row, text, label});
    }

    static QString listed(const QStringList &ids, QString (*phrase)(const QString &))
    {
        QStringList phrases;
        for (const QString &id : ids) {
            if (const QString text = phrase(id); !text.isEmpty())
                phrases.append(text);
        }
        phrases.removeDuplicates();
        return phrases.join(QStringLiteral("; "));
    }

    void needed()
    {
        //: Title of the letter to a service
        add(Line::Kind::Title, Letter::tr("Request for help"));
        const QString needs = listed(m_packet.services, needPhrase);
        //: %1 is a list of needs, such as “a doctor or nurse; an interpreter”
        lead(Letter::tr("Needed now: %1")
                .arg(/*: After “Needed now:” */ needs.isEmpty() ? Letter::tr("not known yet, please call us")
                                                                : needs));
        //: %1 is yes, no or not known
        if (m_packet.danger)
            lead(Letter::tr("Danger now: %1").arg(knownPhrase(*m_packet.danger)));
        //: %1 is a list of dangers, such as “an injury; someone the person fears is near”
        if (!m_packet.dangers.isEmpty())
            lead(Letter::tr("Which danger: %1").arg(listed(m_packet.dangers, dangerPhrase)));
        //: Asks the service to answer; %1 says until when, such as “by 3 Mar 2026, 14:30 (UTC+07:00), …”
        lead(Letter::tr("Answer us: %1").arg(answerBy()));
        //: Label of a row: the service that gets the letter
        row(Letter::tr("To"), recipient());
        //: Label of a row: the code of the case, such as K7-204
        row(Letter::tr("Reference"), orNotKnown(m_packet.caseRef));
        //: Label of a row: when this paper was written, a date and time follow
        row(Letter::tr("Written"),
            //: After “Written”: %1 date and time, %2 the country where it was written
            Letter::tr("%1; country: %2").arg(timePhrase(m_packet.at), countryPhrase(m_packet.country)));
        //: Label of a row: how soon; “urgent: within 24 hours” and the like follow
        if (m_packet.urgency)
            row(Letter::tr("Help needed"), urgencyPhrase(*m_packet.urgency));
        //: Label of a row: needs that the person has not been asked about
        if (!m_packet.needsNotAsked.isEmpty() && !m_isUrgentCare)
            row(Letter::tr("Not asked yet"), listed(m_packet.needsNotAsked, needPhrase));
    }

    QString recipient() const
    {
        const QString name = orNotKnown(m_packet.recipient);
        const QString contact = m_packet.contact ? contactPhrase(*m_packet.contact) : QString();
        return contact.isEmpty() ? name : name + QStringLiteral("; ") + contact;
    }

    QString answerBy() const
    {
        //: Stands after “Answer us:”
        if (m_packet.actWithinMinutes <= 0 || !m_packet.at.isValid())
            return Letter::tr("as soon as you have read this, also if the answer is no");
        //: Stands after “Answer us:”; %1 is the latest date and time, not a person
        return Letter::tr("by %1, also if the answer is no")
            .arg(timePhrase(m_packet.at.addSecs(60LL * m_packet.actWithinMinutes)));
    }

    void whoCallsWhom()
    {
        //: Heading on the letter: phone calls between the service and the sender
        heading(Letter::tr("Who calls whom"));
        //: Label of a row: the agency and role of the sender follow
        row(Letter::tr("Who we are"),
            QStringLiteral("%1; %2").arg(
                orNotKnown(m_packet.referrer.organisation), orNotKnown(m_packet.referrer.role)));
        //: Label of a row: our number, for the reader to call
        row(Letter::tr("You call us"), orNotKnown(m_packet.referrer.contact));
        //: Label of a row: our second number, when the first is not picked up
        row(Letter::tr("If nobody answers"), orNotKnown(m_packet.referrer.alternate));
        //: To the service: say the code of the case, not a name
        bullet(Letter::tr("Give the reference. Do not give or ask for a name on the phone."));
        if (m_isUrgentCare)
            return;
        //: Suggested answers of the service; room is a place for the person
        bullet(Letter::tr("Answer with one of: we can; we can, if …; we have no room; this is not for us; "
                          "call … instead."));
        bullet(m_packet.hasFallback
                ? Letter::tr("If we do not hear from you in time, we call you once more and then ask another "
                             "service.")
                : Letter::tr(
                      "If we do not hear from you in time, we call you again: we know of no other service."));
        say(contactChecked());
    }

    QString contactChecked() const
    {
        const QString ask = Letter::tr(
            "Before we say anything about the person, we ask you who you are; please ask us too.");
        if (m_packet.verified.band == referral::Band::Unverified || !m_packet.verified.on.isValid())
            return Letter::tr("How sure we are of your contact: nobody in our agency has checked it.") + u' '
                + ask;
        const QString on = QLocale::c().toString(m_packet.verified.on, QStringLiteral("d MMM yyyy"));
        //: Ends “How sure we are of your contact:”; %1 a date, %n the days between
        const QString checked = m_packet.verified.ageDays
            ? Letter::tr(
                  "last checked on %1, %n day(s) before this letter", nullptr, *m_packet.verified.ageDays)
                  .arg(on)
            : /*: %1 is a date */ Letter::tr("last checked on %1").arg(on);
        //: “Your contact” is the number of the service; %1 is “last checked on …”
        return Letter::tr("How sure we are of your contact: %1.").arg(checked) + u' ' + ask;
    }

    void thePerson()
    {
        //: Heading: the one whom the letter asks help for
        heading(Letter::tr("The person"));
        //: Label of a row, or a subject not to ask about: how old the person is
        if (m_packet.ageBand)
            row(Letter::tr("Age"), agePhrase(*m_packet.ageBand));
        //: Label of a row: female, male or other
        if (m_packet.sex)
            row(Letter::tr("Sex"), sexPhrase(*m_packet.sex));
        //: Label of a row: the language of the person
        row(Letter::tr("Language"), languagePhrase(m_packet.language));
        //: Label of a row: yes, no or not known follows
        row(Letter::tr("Interpreter needed"), knownPhrase(m_packet.interpreter));
        //: A companion is somebody who came with the person
        say(Letter::tr("Interpret only with someone the person accepts, never with a companion."));
    }

    void safeContact(const referral::SafeContact &contact)
    {
        //: Heading: how the service gets in touch with the person
        heading(Letter::tr("Reaching the person safely"));
        //: Label of a row: where the person is now
        row(Letter::tr("Where now"), settingPhrase(contact.whereNow));
        //: Label of a row: a safe way to contact the person
        row(Letter::tr("Safe way"),
            //: Value of “Safe way”: contact the person only through the sender
            contact.route.isEmpty() ? Letter::tr("not known: only through us") : cleaned(contact.route));
        say(Letter::tr(
            "Use no other way. Do not say who you are or why you call until you are sure who listens."));
        if (contact.someMustNotKnow)
            say(Letter::tr(
                "There is someone who must not learn where the person is. Ask the person, alone, before you "
                "speak or write to anyone."));
    }

    // The same for every person: what it forbids must not tell what this person fears.
    void pleaseDoNot()
    {
        //: Heading; what is asked not to be done follows as whole sentences
        heading(Letter::tr("Please do not"));
        bullet(Letter::tr(
            "Ask only what you must know to help today. Do not question the person about what happened; ask "
            "us first what was told."));
        //: Goes in for %1 of “Do not tell anyone else …”, when the reader is police
        const QString police = m_packet.role == u"police_unit"
            ? Letter::tr("no other police unit")
            : /*: Goes in for %1 of “Do not tell …” */ Letter::tr("no police");
        //: %1 is “no police” or “no other police unit”; an agent is a recruiter or broker
        bullet(Letter::tr(
            "Do not tell anyone else about the person: no embassy, %1, no family member, no employer, no "
            "agent, no journalist, unless the person agrees, alone with you and in their language.")
                .arg(police));
        bullet(Letter::tr(
            "Do not leave the person alone with anyone who came with them or who comes to fetch them."));
        if (m_isUrgentCare)
            return;
        //: To the service: help must be free of such conditions
        bullet(Letter::tr("Do not make help depend on working with the police or on telling more."));
        //: Papers are documents, charges are criminal charges
        bullet(Letter::tr("Do not promise anything about papers, charges or going home."));
    }

    void alreadyTold()
    {
        //: Heading: subjects that the person and the officer have talked about
        heading(Letter::tr("Already talked about"));
        //: Label of a row: subjects that the person told about
        row(Letter::tr("Told, do not ask again"),
            //: Value of a row: no subject was noted
            m_packet.told.isEmpty() ? Letter::tr("nothing noted")
                                    : cleaned(m_packet.told.join(QStringLiteral("; "))));
        //: Label of a row: subjects nobody talked about
        row(Letter::tr("Not talked about"),
            //: Value of a row: no subject was noted
            m_packet.notTold.isEmpty() ? Letter::tr("nothing noted")
                                       : cleaned(m_packet.notTold.join(QStringLiteral("; "))));
        //: “Says nothing”: from what is missing nothing follows
        say(Letter::tr("What was not talked about says nothing: it was not asked, or it was not the moment. "
                       "Harder subjects "
                       "are not listed here, told or not."));
    }

    void nonPunishment()
    {
        //: Heading: the non-punishment principle, for acts done under force
        heading(Letter::tr("Protection from punishment"));
        //: Label of a row: unlawful acts the person was forced to do; yes or not known follows
        if (m_packet.compelledActs)
            row(Letter::tr("Compelled acts reported"), knownPhrase(*m_packet.compelledActs));
        //: A legal request: charges are criminal charges, removal is deportation
        say(Letter::tr(
            "We ask that detention, charges, removal and fines be suspended until the bodies in charge have "
            "looked at the person's situation."));
        //: “They” is the person; in law: their legal status
        say(Letter::tr("Whoever wrote this decides neither what the person did nor what they are in law."));
    }

    void whyYouHaveThis()
    {
        //: Heading: on what ground the service was told
        heading(Letter::tr("Why you have this letter"));
        if (m_packet.basis == u"life_at_risk")
            say(Letter::tr("A life is at risk: here is only what you need to help."));
        else if (m_packet.basis == u"child_best_interests")
            say(Letter::tr("The person is, or may be, under 18: it is sent in their best interests."));
        //: %1 is when the person agreed, a date and time
        else
            say(Letter::tr("The person agreed that you are told this and no more (%1).")
                    .arg(timePhrase(m_packet.consentAt)));
        //: “It” is the letter
        say(Letter::tr("Only those who help may read it. If the person changes their mind we tell you: then "
                       "destroy it. Write no name on it."));
    }

    const Packet &m_packet;
    Sheet &m_sheet;
    // Those who treat get one page: nothing that a saved life does not need.
    bool m_isUrgentCare = m_packet.role == u"emergency" || m_packet.role == u"medical";
};

} // namespace

Sheet letterTo(const referral::Packet &packet, Review review)
{
    Sheet sheet;
    sheet.reference = orNotKnown(packet.caseRef);
    sheet.packs = packsPhrase(packet.packs);
    //: Foot of every page that is printed, keep short: the paper is a draft
    if (review == Review::NotYetSeen)
        sheet.status = Letter::tr("Draft until a supervisor has seen it");
    sheet.language = packet.language;
    sheet.practice = packet.practice;
    Composer(packet, sheet).compose();
    return sheet;
}

} // namespace tenang::letter
