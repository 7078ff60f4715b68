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
        add(Line::Kind::Title, Letter::tr("Request for help"));
        const QString needs = listed(m_packet.services, needPhrase);
        lead(Letter::tr("Needed now: %1")
                .arg(needs.isEmpty() ? Letter::tr("not known yet, please call us") : needs));
        if (m_packet.danger)
            lead(Letter::tr("Danger now: %1").arg(knownPhrase(*m_packet.danger)));
        if (!m_packet.dangers.isEmpty())
            lead(Letter::tr("Which danger: %1").arg(listed(m_packet.dangers, dangerPhrase)));
        lead(Letter::tr("Answer us: %1").arg(answerBy()));
        row(Letter::tr("To"), recipient());
        row(Letter::tr("Reference"), orNotKnown(m_packet.caseRef));
        row(Letter::tr("Written"),
            Letter::tr("%1; country: %2").arg(timePhrase(m_packet.at), countryPhrase(m_packet.country)));
        if (m_packet.urgency)
            row(Letter::tr("Help needed"), urgencyPhrase(*m_packet.urgency));
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
        if (m_packet.actWithinMinutes <= 0 || !m_packet.at.isValid())
            return Letter::tr("as soon as you have read this, also if the answer is no");
        return Letter::tr("by %1, also if the answer is no")
            .arg(timePhrase(m_packet.at.addSecs(60LL * m_packet.actWithinMinutes)));
    }

    void whoCallsWhom()
    {
        heading(Letter::tr("Who calls whom"));
        row(Letter::tr("Who we are"),
            QStringLiteral("%1; %2").arg(
                orNotKnown(m_packet.referrer.organisation), orNotKnown(m_packet.referrer.role)));
        row(Letter::tr("You call us"), orNotKnown(m_packet.referrer.contact));
        row(Letter::tr("If nobody answers"), orNotKnown(m_packet.referrer.alternate));
        bullet(Letter::tr("Give the reference. Do not give or ask for a name on the phone."));
        if (m_isUrgentCare)
            return;
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
        const QString checked = m_packet.verified.ageDays
            ? Letter::tr(
                  "last checked on %1, %n day(s) before this letter", nullptr, *m_packet.verified.ageDays)
                  .arg(on)
            : Letter::tr("last checked on %1").arg(on);
        return Letter::tr("How sure we are of your contact: %1.").arg(checked) + u' ' + ask;
    }

    void thePerson()
    {
        heading(Letter::tr("The person"));
        if (m_packet.ageBand)
            row(Letter::tr("Age"), agePhrase(*m_packet.ageBand));
        if (m_packet.sex)
            row(Letter::tr("Sex"), sexPhrase(*m_packet.sex));
        row(Letter::tr("Language"), languagePhrase(m_packet.language));
        row(Letter::tr("Interpreter needed"), knownPhrase(m_packet.interpreter));
        say(Letter::tr("Interpret only with someone the person accepts, never with a companion."));
    }

    void safeContact(const referral::SafeContact &contact)
    {
        heading(Letter::tr("Reaching the person safely"));
        row(Letter::tr("Where now"), settingPhrase(contact.whereNow));
        row(Letter::tr("Safe way"),
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
        heading(Letter::tr("Please do not"));
        bullet(Letter::tr(
            "Ask only what you must know to help today. Do not question the person about what happened; ask "
            "us first what was told."));
        const QString police
            = m_packet.role == u"police_unit" ? Letter::tr("no other police unit") : Letter::tr("no police");
        bullet(Letter::tr(
            "Do not tell anyone else about the person: no embassy, %1, no family member, no employer, no "
            "agent, no journalist, unless the person agrees, alone with you and in their language.")
                .arg(police));
        bullet(Letter::tr(
            "Do not leave the person alone with anyone who came with them or who comes to fetch them."));
        if (m_isUrgentCare)
            return;
        bullet(Letter::tr("Do not make help depend on working with the police or on telling more."));
        bullet(Letter::tr("Do not promise anything about papers, charges or going home."));
    }

    void alreadyTold()
    {
        heading(Letter::tr("Already talked about"));
        row(Letter::tr("Told, do not ask again"),
            m_packet.told.isEmpty() ? Letter::tr("nothing noted")
                                    : cleaned(m_packet.told.join(QStringLiteral("; "))));
        row(Letter::tr("Not talked about"),
            m_packet.notTold.isEmpty() ? Letter::tr("nothing noted")
                                       : cleaned(m_packet.notTold.join(QStringLiteral("; "))));
        say(Letter::tr("What was not talked about says nothing: it was not asked, or it was not the moment. "
                       "Harder subjects "
                       "are not listed here, told or not."));
    }

    void nonPunishment()
    {
        heading(Letter::tr("Protection from punishment"));
        if (m_packet.compelledActs)
            row(Letter::tr("Compelled acts reported"), knownPhrase(*m_packet.compelledActs));
        say(Letter::tr(
            "We ask that detention, charges, removal and fines be suspended until the bodies in charge have "
            "looked at the person's situation."));
        say(Letter::tr("Whoever wrote this decides neither what the person did nor what they are in law."));
    }

    void whyYouHaveThis()
    {
        heading(Letter::tr("Why you have this letter"));
        if (m_packet.basis == u"life_at_risk")
            say(Letter::tr("A life is at risk: here is only what you need to help."));
        else if (m_packet.basis == u"child_best_interests")
            say(Letter::tr("The person is, or may be, under 18: it is sent in their best interests."));
        else
            say(Letter::tr("The person agreed that you are told this and no more (%1).")
                    .arg(timePhrase(m_packet.consentAt)));
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
    if (review == Review::NotYetSeen)
        sheet.status = Letter::tr("Draft until a supervisor has seen it");
    sheet.language = packet.language;
    sheet.practice = packet.practice;
    Composer(packet, sheet).compose();
    return sheet;
}

} // namespace tenang::letter
