// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/plainwords.h"

#include "letter/phrases.h"
#include "presentation/screenlanguage.h"
#include "text/dates.h"

#include <QCoreApplication>
#include <QHash>

namespace tenang::presentation {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlainWords)
};

using Table = QHash<QString, const char *>;

QString look(const Table &table, const QString &key)
{
    const auto found = table.constFind(key);
    return found == table.cend() ? QString() : Words::tr(*found);
}

} // namespace

QString roleText(const QString &role)
{
    static const Table table{
        //: Kind of service: ambulance, fire, police in an emergency
        {QStringLiteral("emergency"), QT_TRANSLATE_NOOP("PlainWords", "Emergency services")},
        {QStringLiteral("medical"), QT_TRANSLATE_NOOP("PlainWords", "Medical care")},
        {QStringLiteral("child_protection"), QT_TRANSLATE_NOOP("PlainWords", "Child protection")},
        {QStringLiteral("asylum_authority"), QT_TRANSLATE_NOOP("PlainWords", "Asylum authority")},
        //: Kind of service: of the United Nations, or a national one
        {QStringLiteral("refugee_agency"), QT_TRANSLATE_NOOP("PlainWords", "Refugee agency")},
        //: Kind of service: the office of the state that protects trafficked persons
        {QStringLiteral("nrm_authority"), QT_TRANSLATE_NOOP("PlainWords", "Protection authority")},
        //: Kind of service: an NGO
        {QStringLiteral("ngo"), QT_TRANSLATE_NOOP("PlainWords", "Support organisation")},
        {QStringLiteral("hotline"), QT_TRANSLATE_NOOP("PlainWords", "Help line")},
        //: Kind of service: a safe house
        {QStringLiteral("shelter"), QT_TRANSLATE_NOOP("PlainWords", "Shelter")},
        {QStringLiteral("police_unit"), QT_TRANSLATE_NOOP("PlainWords", "Police unit")},
        {QStringLiteral("psychosocial"), QT_TRANSLATE_NOOP("PlainWords", "Counselling and support")},
        {QStringLiteral("legal"), QT_TRANSLATE_NOOP("PlainWords", "Legal help")},
        {QStringLiteral("interpreter"), QT_TRANSLATE_NOOP("PlainWords", "Interpreter")},
        {QStringLiteral("family_tracing"), QT_TRANSLATE_NOOP("PlainWords", "Family tracing")},
        {QStringLiteral("return_reintegration"), QT_TRANSLATE_NOOP("PlainWords", "Return and reintegration")},
        {QStringLiteral("missing_migrants_focal_point"), //: Kind of service: a contact office
            QT_TRANSLATE_NOOP("PlainWords", "Missing persons focal point")},
        {QStringLiteral("consular"), QT_TRANSLATE_NOOP("PlainWords", "Embassy or consulate")},
        {QStringLiteral("labour_authority"), QT_TRANSLATE_NOOP("PlainWords", "Labour authority")},
        //: Kind of service: the contact office for referrals in this place
        {QStringLiteral("focal_point"), QT_TRANSLATE_NOOP("PlainWords", "Focal point")},
        {QStringLiteral("other"), QT_TRANSLATE_NOOP("PlainWords", "Other help")},
    };
    const QString text = look(table, role);
    return text.isEmpty() ? role : text;
}

QString needText(const QString &need)
{
    static const Table table{
        {QStringLiteral("medical"), QT_TRANSLATE_NOOP("PlainWords", "Medical care")},
        {QStringLiteral("danger"), QT_TRANSLATE_NOOP("PlainWords", "Help in danger")},
        {QStringLiteral("child"), QT_TRANSLATE_NOOP("PlainWords", "Protection of a child")},
        {QStringLiteral("protection"), QT_TRANSLATE_NOOP("PlainWords", "Protection beside the police")},
        //: A need of the person: counselling
        {QStringLiteral("psychosocial"), QT_TRANSLATE_NOOP("PlainWords", "Someone to talk to")},
        {QStringLiteral("shelter"), QT_TRANSLATE_NOOP("PlainWords", "A safe place to stay")},
        {QStringLiteral("food"), QT_TRANSLATE_NOOP("PlainWords", "Food and water")},
        {QStringLiteral("interpreter"), QT_TRANSLATE_NOOP("PlainWords", "An interpreter")},
        {QStringLiteral("legal"), QT_TRANSLATE_NOOP("PlainWords", "Legal help")},
        {QStringLiteral("consular"), QT_TRANSLATE_NOOP("PlainWords", "Embassy or consulate")},
        {QStringLiteral("family_contact"), QT_TRANSLATE_NOOP("PlainWords", "Contact with family")},
        {QStringLiteral("family_tracing"), QT_TRANSLATE_NOOP("PlainWords", "Finding family")},
        //: A need of the person: to go back to their country
        {QStringLiteral("return_home"), QT_TRANSLATE_NOOP("PlainWords", "Going home")},
        //: A need of the person: asylum
        {QStringLiteral("asylum"), QT_TRANSLATE_NOOP("PlainWords", "International protection")},
        //: A need of the person: identity or travel documents
        {QStringLiteral("documents"), QT_TRANSLATE_NOOP("PlainWords", "Papers")},
        //: A need of the person: somebody they miss
        {QStringLiteral("missing_person"), QT_TRANSLATE_NOOP("PlainWords", "A missing person")},
    };
    const QString text = look(table, need);
    return text.isEmpty() ? need : text;
}

QString reasonText(const QString &code)
{
    static const Table table{
        {QStringLiteral("DANGER"), QT_TRANSLATE_NOOP("PlainWords", "Someone is in danger now.")},
        {QStringLiteral("LIFE_AT_RISK"), //: Life and consent of the person
            QT_TRANSLATE_NOOP("PlainWords", "Life may be at risk: this does not wait for consent.")},
        {QStringLiteral("CHILD_FIRST"), //: Why a service stands on this step; of the person
            QT_TRANSLATE_NOOP("PlainWords", "Under 18, or age not sure: child protection comes first.")},
        {QStringLiteral("CHILD_BEST_INTERESTS"),
            QT_TRANSLATE_NOOP("PlainWords", "Under 18, or age not sure: child protection comes first.")},
        {QStringLiteral("HOURS_UNKNOWN"), QT_TRANSLATE_NOOP("PlainWords", "Opening hours are not known.")},
        {QStringLiteral("HOURS_STALE"),
            QT_TRANSLATE_NOOP("PlainWords", "The opening hours may be out of date.")},
        //: Of a service: its opening hours
        {QStringLiteral("CLOSED_UNTIL"), QT_TRANSLATE_NOOP("PlainWords", "Closed at the moment.")},
        {QStringLiteral("AGE_ASK"), QT_TRANSLATE_NOOP("PlainWords", "May depend on age.")},
        {QStringLiteral("GENDER_ASK"), QT_TRANSLATE_NOOP("PlainWords", "May depend on sex.")},
        {QStringLiteral("NATIONALITY_ASK"), QT_TRANSLATE_NOOP("PlainWords", "May depend on nationality.")},
        //: Whether the service helps may depend on the kind of exploitation
        {QStringLiteral("EXPLOITATION_ASK"), QT_TRANSLATE_NOOP("PlainWords", "May depend on what happened.")},
        {QStringLiteral("STATUS_GATE"), //: Identification as a trafficked person
            QT_TRANSLATE_NOOP("PlainWords", "May ask for formal identification first.")},
        //: Of a service: in several countries
        {QStringLiteral("AREA_REGIONAL"), QT_TRANSLATE_NOOP("PlainWords", "Works across the region.")},
        {QStringLiteral("AREA_UNKNOWN"), QT_TRANSLATE_NOOP("PlainWords", "The area it serves is not known.")},
        {QStringLiteral("LANG_DIRECT"), QT_TRANSLATE_NOOP("PlainWords", "Speaks the person's language.")},
        {QStringLiteral("LANG_INTERPRETER"), QT_TRANSLATE_NOOP("PlainWords", "Works with an interpreter.")},
        {QStringLiteral("LANG_NONE"), //: Of a service: among the languages it speaks
            QT_TRANSLATE_NOOP("PlainWords", "The person's language is not listed.")},
        //: Of a service: it may have no free place
        {QStringLiteral("CAPACITY_FULL"), QT_TRANSLATE_NOOP("PlainWords", "May be full.")},
        {QStringLiteral("POLICE_REPORT_NEEDED"), //: Of a service: before it helps
            QT_TRANSLATE_NOOP("PlainWords", "Asks for a police report first.")},
        {QStringLiteral("SHARES_WITH_ENFORCEMENT"), //: Of a service
            QT_TRANSLATE_NOOP("PlainWords", "Shares information with the police.")},
        {QStringLiteral("CONSENT_REFUSED"), //: To the officer; them: the person, it: this service
            QT_TRANSLATE_NOOP(
                "PlainWords", "The person said no to sharing: tell them about it, do not call.")},
        {QStringLiteral("CONSENT_NOT_ASKED"), //: Whether this service may be told about the person
            QT_TRANSLATE_NOOP("PlainWords", "The person has not been asked yet.")},
        {QStringLiteral("INDEPENDENT_ROUTE"), //: It: a service; hand over its number to the person
            QT_TRANSLATE_NOOP("PlainWords",
                "It does not belong to your state. It is here for everybody: hand it over, and do not ask "
                "whether it "
                "is used.")},
        {QStringLiteral("FALLBACK"), //: Of a service: it can be called then
            QT_TRANSLATE_NOOP("PlainWords", "Can be tried when nobody else answers.")},
    };
    return look(table, code);
}

QString blockedText(const referral::Blocked &blocked)
{
    static const Table table{
        {QStringLiteral("FEAR_OF_RETURN"), //: Why a service is left out; state: government
            QT_TRANSLATE_NOOP("PlainWords", "The person fears their own state.")},
        {QStringLiteral("FEAR_NOT_ASKED"), //: Why a service is left out; return to their country
            QT_TRANSLATE_NOOP("PlainWords", "The person has not been asked whether they fear to return.")},
        //: Why a service is left out: no to telling it
        {QStringLiteral("CONSENT_REFUSED"), QT_TRANSLATE_NOOP("PlainWords", "The person said no.")},
        {QStringLiteral("CONSENT_NOT_ASKED"), //: Why a service is left out: whether it may be told
            QT_TRANSLATE_NOOP("PlainWords", "The person has not been asked.")},
        {QStringLiteral("MUST_NOT_KNOW"), //: Why a service is left out; they: those at the service
            QT_TRANSLATE_NOOP("PlainWords", "The person said that they must not know.")},
        {QStringLiteral("SHARES_WITH_ENFORCEMENT"), //: Why a service is left out; it: the service
            QT_TRANSLATE_NOOP(
                "PlainWords", "It may pass information to the police, and the person does not want that.")},
    };
    return look(table, blocked.reason);
}

QString askText(const QString &ask)
{
    static const Table table{
        {QStringLiteral("consent.protection_service"), //: To the officer: ask the person this
            QT_TRANSLATE_NOOP("PlainWords", "Ask: may we tell a protection service?")},
        {QStringLiteral("consent.ngo"), //: To the officer: ask the person this
            QT_TRANSLATE_NOOP("PlainWords", "Ask: may we tell a support organisation?")},
        {QStringLiteral("consent.police"), QT_TRANSLATE_NOOP("PlainWords", "Ask: may we tell the police?")},
        {QStringLiteral("consent.embassy"), //: To the officer: ask the person this
            QT_TRANSLATE_NOOP("PlainWords", "Ask: may we contact the embassy?")},
        {QStringLiteral("consent.family"), //: To the officer: ask the person this
            QT_TRANSLATE_NOOP("PlainWords", "Ask: may we contact the family?")},
        {QStringLiteral("age"), QT_TRANSLATE_NOOP("PlainWords", "It would help to know the age.")},
        {QStringLiteral("age_years"), QT_TRANSLATE_NOOP("PlainWords", "It would help to know the age.")},
        {QStringLiteral("sex"), //: They: those at the service
            QT_TRANSLATE_NOOP("PlainWords", "It would help to know whether they take men, women or both.")},
        {QStringLiteral("nationality"), //: Free to say: without fear
            QT_TRANSLATE_NOOP(
                "PlainWords", "It would help to know the nationality, if the person is free to say.")},
        {QStringLiteral("nationalities"),
            QT_TRANSLATE_NOOP(
                "PlainWords", "It would help to know the nationality, if the person is free to say.")},
        {QStringLiteral("exploitation"), //: What the person had to do
            QT_TRANSLATE_NOOP("PlainWords", "It would help to know what kind of work it was.")},
        {QStringLiteral("language"), QT_TRANSLATE_NOOP("PlainWords", "It would help to know the language.")},
        {QStringLiteral("languages"), QT_TRANSLATE_NOOP("PlainWords", "It would help to know the language.")},
        {QStringLiteral("location"), //: Where the conversation is held
            QT_TRANSLATE_NOOP("PlainWords", "It would help to know which district this is.")},
    };
    return look(table, ask);
}

QString actionText(const referral::Step &step)
{
    switch (step.action) {
    case referral::Action::Call: //: On a step: what to do about the service; by phone
        return Words::tr("Call now");
    case referral::Action::AskAdvice: //: On a step: call it, tell not who the person is
        return Words::tr("Ask for advice, without saying who");
    case referral::Action::InformPerson: //: On a step: it is the service
        return Words::tr("Tell the person about it; do not call");
    }
    return {};
}

QString openText(referral::OpenState state)
{
    switch (state) {
    case referral::OpenState::Open: //: Opening hours of a service, keep short; adjective
        return Words::tr("Open now");
    case referral::OpenState::Closed: //: Opening hours of a service, keep short; adjective
        return Words::tr("Closed now");
    case referral::OpenState::Unknown: //: Opening hours of a service, keep short
        return Words::tr("Hours not known");
    }
    return {};
}

QString checkedText(const referral::Verified &verified)
{
    //: Of the contact of a service, to the officer
    if (!verified.on.isValid())
        return Words::tr("Not checked by your agency: call before you promise anything");
    const QString on = text::dayText(verified.on, screensAreIn());
    switch (verified.band) {
    case referral::Band::Fresh: //: When somebody last checked the contact of a service; %1 is a date
        return Words::tr("Checked on %1").arg(on);
    case referral::Band::Ageing: //: When somebody last checked the contact of a service; %1 is a date
        return Words::tr("Checked on %1: may have changed").arg(on);
    case referral::Band::Unverified:
        break;
    }
    //: When somebody last checked the contact of a service; %1 is a date
    return Words::tr("Checked on %1, too long ago: call before you promise anything").arg(on);
}

QString withinText(int minutes)
{
    //: On a step: how soon to do it; keep short
    if (minutes <= 0)
        return Words::tr("Now");
    //: On a step: how soon to do it; %1 is 1 to 119, keep short
    if (minutes < 120)
        return Words::tr("Within %1 minutes").arg(minutes);
    //: On a step: how soon to do it; %1 is 2 to 47, keep short
    return minutes < 48 * 60
        ? Words::tr("Within %1 hours").arg(minutes / 60)
        : /*: How soon; %1 is 2 or more */ Words::tr("Within %1 days").arg(minutes / (24 * 60));
}

QString shareText(const referral::Step &step)
{
    switch (step.shareTier) {
    case 0: //: To the officer who calls the service
        return Words::tr("Share nothing that could identify the person.");
    case 1: //: What is needed: the needs of the person; language: theirs
        return Words::tr("Share what is needed and the language. No name, no story.");
    default: //: What is needed: the needs of the person; language: theirs
        return Words::tr(
            "Share what is needed, the language and a safe way to reach the person. No name, no story.");
    }
}

QString paperWarningText(const Finding &finding)
{
    const QString topic = finding.field.section(u'/', 1);
    //: %1 is a row of the sheet for the journey, such as “What helps”
    if (finding.field.startsWith(QLatin1String("held_back/")))
        return Words::tr(
            "“%1” is left off this sheet: its words tell what happened, or stand in the notes. Find "
            "other words with the person.")
            .arg(letter::journeyPhrase(topic));
    //: It: the sheet leaves the tablet; they: the person
    if (finding.field == QLatin1String("read_out"))
        return Words::tr("Read this sheet to the person before it leaves. They say what comes off.");
    //: Compare the paper with that wish
    if (finding.field == QLatin1String("leave_out"))
        return Words::tr("The person asked that something be left out. Read this paper against that wish.");
    //: The number of a document such as a passport
    return Words::tr(
        "Some words here look like a name or the number of a paper. Read them again, and take them "
        "out of the note if they are the person's.");
}

QString sentences(const QStringList &codes, QString (*words)(const QString &))
{
    QStringList said;
    for (const QString &code : codes) {
        const QString text = words(code);
        if (!text.isEmpty() && !said.contains(text))
            said.append(text);
    }
    return said.join(u' ');
}

} // namespace tenang::presentation
