// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/plainwords.h"

#include "letter/phrases.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

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

#define W(key, text) {QStringLiteral(key), QT_TRANSLATE_NOOP("PlainWords", text)}

} // namespace

QString roleText(const QString &role)
{
    static const Table table{
        W("emergency", "Emergency services"),
        W("medical", "Medical care"),
        W("child_protection", "Child protection"),
        W("asylum_authority", "Asylum authority"),
        W("refugee_agency", "Refugee agency"),
        W("nrm_authority", "Protection authority"),
        W("ngo", "Support organisation"),
        W("hotline", "Help line"),
        W("shelter", "Shelter"),
        W("police_unit", "Police unit"),
        W("psychosocial", "Counselling and support"),
        W("legal", "Legal help"),
        W("interpreter", "Interpreter"),
        W("family_tracing", "Family tracing"),
        W("return_reintegration", "Return and reintegration"),
        W("missing_migrants_focal_point", "Missing persons focal point"),
        W("consular", "Embassy or consulate"),
        W("labour_authority", "Labour authority"),
        W("focal_point", "Focal point"),
        W("other", "Other help"),
    };
    const QString text = look(table, role);
    return text.isEmpty() ? role : text;
}

QString needText(const QString &need)
{
    static const Table table{
        W("medical", "Medical care"),
        W("psychosocial", "Someone to talk to"),
        W("shelter", "A safe place to stay"),
        W("food", "Food and water"),
        W("interpreter", "An interpreter"),
        W("legal", "Legal help"),
        W("consular", "Embassy or consulate"),
        W("family_contact", "Contact with family"),
        W("family_tracing", "Finding family"),
        W("return_home", "Going home"),
        W("asylum", "International protection"),
        W("documents", "Papers"),
        W("missing_person", "A missing person"),
    };
    const QString text = look(table, need);
    return text.isEmpty() ? need : text;
}

QString reasonText(const QString &code)
{
    static const Table table{
        W("DANGER", "Someone is in danger now."),
        W("LIFE_AT_RISK", "Life may be at risk: this does not wait for consent."),
        W("CHILD_FIRST", "Under 18, or age not sure: child protection comes first."),
        W("CHILD_BEST_INTERESTS", "Under 18, or age not sure: child protection comes first."),
        W("HOURS_UNKNOWN", "Opening hours are not known."),
        W("HOURS_STALE", "The opening hours may be out of date."),
        W("CLOSED_UNTIL", "Closed at the moment."),
        W("AGE_ASK", "May depend on age."),
        W("GENDER_ASK", "May depend on sex."),
        W("NATIONALITY_ASK", "May depend on nationality."),
        W("EXPLOITATION_ASK", "May depend on what happened."),
        W("STATUS_GATE", "May ask for formal identification first."),
        W("AREA_REGIONAL", "Works across the region."),
        W("AREA_UNKNOWN", "The area it serves is not known."),
        W("LANG_DIRECT", "Speaks the person's language."),
        W("LANG_INTERPRETER", "Works with an interpreter."),
        W("LANG_NONE", "The person's language is not listed."),
        W("CAPACITY_FULL", "May be full."),
        W("POLICE_REPORT_NEEDED", "Asks for a police report first."),
        W("SHARES_WITH_ENFORCEMENT", "Shares information with the police."),
        W("CONSENT_REFUSED", "The person said no to sharing: tell them about it, do not call."),
        W("CONSENT_NOT_ASKED", "The person has not been asked yet."),
        W("INDEPENDENT_ROUTE",
            "It does not belong to your state. It is here for everybody: hand it over, and do not ask "
            "whether it "
            "is used."),
        W("FALLBACK", "Can be tried when nobody else answers."),
    };
    return look(table, code);
}

QString blockedText(const referral::Blocked &blocked)
{
    static const Table table{
        W("FEAR_OF_RETURN", "The person fears their own state."),
        W("FEAR_NOT_ASKED", "The person has not been asked whether they fear to return."),
        W("CONSENT_REFUSED", "The person said no."),
        W("CONSENT_NOT_ASKED", "The person has not been asked."),
        W("MUST_NOT_KNOW", "The person said that they must not know."),
        W("SHARES_WITH_ENFORCEMENT",
            "It may pass information to the police, and the person does not want that."),
    };
    return look(table, blocked.reason);
}

QString askText(const QString &ask)
{
    static const Table table{
        W("consent.protection_service", "Ask: may we tell a protection service?"),
        W("consent.ngo", "Ask: may we tell a support organisation?"),
        W("consent.police", "Ask: may we tell the police?"),
        W("consent.embassy", "Ask: may we contact the embassy?"),
        W("consent.family", "Ask: may we contact the family?"),
        W("age", "It would help to know the age."),
        W("age_years", "It would help to know the age."),
        W("sex", "It would help to know whether they take men, women or both."),
        W("nationality", "It would help to know the nationality, if the person is free to say."),
        W("nationalities", "It would help to know the nationality, if the person is free to say."),
        W("exploitation", "It would help to know what kind of work it was."),
        W("language", "It would help to know the language."),
        W("languages", "It would help to know the language."),
        W("location", "It would help to know which district this is."),
    };
    return look(table, ask);
}

QString actionText(const referral::Step &step)
{
    switch (step.action) {
    case referral::Action::Call:
        return Words::tr("Call now");
    case referral::Action::AskAdvice:
        return Words::tr("Ask for advice, without saying who");
    case referral::Action::InformPerson:
        return Words::tr("Tell the person about it; do not call");
    }
    return {};
}

QString openText(referral::OpenState state)
{
    switch (state) {
    case referral::OpenState::Open:
        return Words::tr("Open now");
    case referral::OpenState::Closed:
        return Words::tr("Closed now");
    case referral::OpenState::Unknown:
        return Words::tr("Hours not known");
    }
    return {};
}

QString checkedText(const referral::Verified &verified)
{
    if (!verified.on.isValid())
        return Words::tr("Not checked by your agency: call before you promise anything");
    const QString on = QLocale::c().toString(verified.on, QStringLiteral("d MMM yyyy"));
    switch (verified.band) {
    case referral::Band::Fresh:
        return Words::tr("Checked on %1").arg(on);
    case referral::Band::Ageing:
        return Words::tr("Checked on %1: may have changed").arg(on);
    case referral::Band::Unverified:
        break;
    }
    return Words::tr("Checked on %1, too long ago: call before you promise anything").arg(on);
}

QString withinText(int minutes)
{
    if (minutes <= 0)
        return Words::tr("Now");
    if (minutes < 120)
        return Words::tr("Within %1 minutes").arg(minutes);
    return minutes < 48 * 60 ? Words::tr("Within %1 hours").arg(minutes / 60)
                             : Words::tr("Within %1 days").arg(minutes / (24 * 60));
}

QString shareText(const referral::Step &step)
{
    switch (step.shareTier) {
    case 0:
        return Words::tr("Share nothing that could identify the person.");
    case 1:
        return Words::tr("Share what is needed and the language. No name, no story.");
    default:
        return Words::tr(
            "Share what is needed, the language and a safe way to reach the person. No name, no story.");
    }
}

QString paperWarningText(const Finding &finding)
{
    const QString topic = finding.field.section(u'/', 1);
    if (finding.field.startsWith(QLatin1String("held_back/")))
        return Words::tr(
            "“%1” is left off this sheet: its words tell what happened, or stand in the notes. Find "
            "other words with the person.")
            .arg(letter::journeyPhrase(topic));
    if (finding.field == QLatin1String("read_out"))
        return Words::tr("Read this sheet to the person before it leaves. They say what comes off.");
    if (finding.field == QLatin1String("leave_out"))
        return Words::tr("The person asked that something be left out. Read this paper against that wish.");
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
