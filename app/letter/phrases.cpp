// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/phrases.h"

#include "letter/plaintext.h"
#include "text/languages.h"

#include <QLocale>
#include <QMap>

namespace tenang::letter {

namespace {

using Table = QMap<QString, const char *>;

QString phrase(const Table &table, const QString &key)
{
    const char *found = table.value(key, nullptr);
    return found == nullptr ? QString() : Letter::tr(found);
}

} // namespace

QString practiceWord()
{
    //: Printed over papers of an invented case: training, not a medical practice; keep short
    return Letter::tr("Practice");
}

QString practiceSentence()
{
    return Letter::tr("Practice: an invented person. Do not act on this paper.");
}

QString notKnown()
{
    //: Value of a row: nobody knows or asked it
    return Letter::tr("not known");
}

QString orNotKnown(const QString &text)
{
    const QString fit = cleaned(text);
    return fit.isEmpty() ? notKnown() : fit;
}

QString needPhrase(const QString &need)
{
    static const Table table{
        //: In a list of what is needed, after “Needed now:”
        {QStringLiteral("medical"), QT_TRANSLATE_NOOP("Letter", "a doctor or nurse")},
        {QStringLiteral("psychosocial"),
            //: In a list of what is needed, after “Needed now:”
            QT_TRANSLATE_NOOP("Letter", "someone trained in psychological support")},
        //: In a list of what is needed, after “Needed now:”
        {QStringLiteral("shelter"), QT_TRANSLATE_NOOP("Letter", "a safe place to sleep")},
        //: In a list of what is needed, after “Needed now:”
        {QStringLiteral("food"), QT_TRANSLATE_NOOP("Letter", "food, water or clothes")},
        //: In a list of what is needed, after “Needed now:”
        {QStringLiteral("interpreter"), QT_TRANSLATE_NOOP("Letter", "an interpreter")},
        //: In a list of what is needed, after “Needed now:”
        {QStringLiteral("legal"), QT_TRANSLATE_NOOP("Letter", "a lawyer or legal aid")},
        //: In a list of what is needed, after “Needed now:”
        {QStringLiteral("consular"), QT_TRANSLATE_NOOP("Letter", "to speak with a consular officer")},
        //: In a list of what is needed, after “Needed now:”
        {QStringLiteral("family_contact"), QT_TRANSLATE_NOOP("Letter", "contact with family")},
        //: In a list of what is needed, after “Needed now:”
        {QStringLiteral("family_tracing"), QT_TRANSLATE_NOOP("Letter", "help to find family")},
        //: In a list of what is needed, after “Needed now:”
        {QStringLiteral("return_home"), QT_TRANSLATE_NOOP("Letter", "help to travel home")},
        //: In a list of what is needed: asylum; avoid a word that frightens
        {QStringLiteral("asylum"), QT_TRANSLATE_NOOP("Letter", "access to international protection")},
        //: In a list of what is needed: documents such as a passport
        {QStringLiteral("documents"), QT_TRANSLATE_NOOP("Letter", "identity or travel papers")},
        //: In a list of what is needed, after “Needed now:”
        {QStringLiteral("missing_person"), QT_TRANSLATE_NOOP("Letter", "help to find a missing person")},
    };
    return phrase(table, need);
}

QString dangerPhrase(const QString &danger)
{
    static const Table table{
        //: In a list of dangers, after “Which danger:”
        {QStringLiteral("injury"), QT_TRANSLATE_NOOP("Letter", "an injury")},
        //: In a list of dangers, after “Which danger:”
        {QStringLiteral("acute_illness"), QT_TRANSLATE_NOOP("Letter", "sudden or severe illness")},
        //: In a list of dangers, after “Which danger:”
        {QStringLiteral("pregnancy_pain"), QT_TRANSLATE_NOOP("Letter", "pregnancy with pain or bleeding")},
        {QStringLiteral("sexual_violence_recent"),
            //: In a list of dangers, after “Which danger:”; care is medical care
            QT_TRANSLATE_NOOP(
                "Letter", "recent sexual violence: some care works only in the first 72 hours")},
        //: In a list of dangers, after “Which danger:”; do not leave the person alone
        {QStringLiteral("self_harm"), QT_TRANSLATE_NOOP("Letter", "risk of self-harm: do not leave alone")},
        //: In a list of dangers: withdrawal from drugs or alcohol, not of consent
        {QStringLiteral("overdose_or_withdrawal"), QT_TRANSLATE_NOOP("Letter", "overdose or withdrawal")},
        //: In a list of dangers, after “Which danger:”
        {QStringLiteral("unconscious"), QT_TRANSLATE_NOOP("Letter", "unconscious or hard to wake")},
        //: In a list of dangers, after “Which danger:”
        {QStringLiteral("threat_here"), QT_TRANSLATE_NOOP("Letter", "a threat in or near the building")},
        {QStringLiteral("controller_present"),
            //: In a list of dangers: somebody of whom the person is afraid stands near
            QT_TRANSLATE_NOOP("Letter", "someone the person fears is near")},
        //: In a list of dangers, after “Which danger:”
        {QStringLiteral("child_alone"), QT_TRANSLATE_NOOP("Letter", "a child without a responsible adult")},
    };
    const QString found = phrase(table, danger);
    //: In a list of dangers, after “Which danger:”; ask the sender of the letter
    return found.isEmpty() ? Letter::tr("another danger: ask us") : found;
}

QString agePhrase(const QString &band)
{
    //: Value of the row Age
    if (band == u"adult")
        return Letter::tr("18 or older");
    //: Value of the row Age
    return band == u"child"
        ? Letter::tr("under 18")
        : /*: Age of the person */ Letter::tr("not sure: treat as under 18 until it is known");
}

QString sexPhrase(const QString &sex)
{
    static const Table table{
        //: Value of the row Sex
        {QStringLiteral("female"), QT_TRANSLATE_NOOP("Letter", "female")},
        //: Value of the row Sex
        {QStringLiteral("male"), QT_TRANSLATE_NOOP("Letter", "male")},
        //: Value of the row Sex; to the reader
        {QStringLiteral("other"), QT_TRANSLATE_NOOP("Letter", "other: ask the person, in private")},
    };
    const QString found = phrase(table, sex);
    return found.isEmpty() ? notKnown() : found;
}

QString languagePhrase(const QString &tag)
{
    const text::Language *language = text::language(tag);
    if (language != nullptr)
        return language->english;
    const QLocale locale(tag);
    return locale.language() == QLocale::C ? notKnown() : QLocale::languageToString(locale.language());
}

QString countryPhrase(const QString &code)
{
    const auto territory = QLocale::codeToTerritory(code);
    if (territory != QLocale::AnyTerritory)
        return QLocale::territoryToString(territory);
    return code.size() == 2 ? cleaned(code) : notKnown();
}

QString settingPhrase(const QString &setting)
{
    static const Table table{
        //: Value of the row “Where now”: the person is with the sender's office
        {QStringLiteral("airport"), QT_TRANSLATE_NOOP("Letter", "with us, at an airport")},
        //: Value of the row “Where now”: the person is with the sender's office
        {QStringLiteral("land_border"), QT_TRANSLATE_NOOP("Letter", "with us, at a land border")},
        //: Value of the row “Where now”: the person is with the sender's office
        {QStringLiteral("seaport"), QT_TRANSLATE_NOOP("Letter", "with us, at a seaport")},
        //: Value of the row “Where now”: where the person is
        {QStringLiteral("consulate"), QT_TRANSLATE_NOOP("Letter", "at a consulate")},
        //: Value of the row “Where now”: where the person is
        {QStringLiteral("detention"), QT_TRANSLATE_NOOP("Letter", "in detention")},
        //: Value of the row “Where now”: a centre that takes in arrivals
        {QStringLiteral("reception"), QT_TRANSLATE_NOOP("Letter", "in a reception centre")},
        //: Value of the row “Where now”: living among other people, not held anywhere
        {QStringLiteral("community"), QT_TRANSLATE_NOOP("Letter", "in the community")},
    };
    const QString found = phrase(table, setting);
    return found.isEmpty() ? notKnown() : found;
}

QString journeyPhrase(const QString &topic)
{
    static const Table table{
        //: Label of a row on the sheet for the journey
        {QStringLiteral("health"), QT_TRANSLATE_NOOP("Letter", "Health")},
        //: Label of a row on the sheet for the journey: drugs to take, not the science
        {QStringLiteral("medicine"), QT_TRANSLATE_NOOP("Letter", "Medicine")},
        //: Label of a row on the sheet for the journey: what frightens the person
        {QStringLiteral("frightens"), QT_TRANSLATE_NOOP("Letter", "Better avoided")},
        //: Label of a row on the sheet for the journey: what calms the person
        {QStringLiteral("helps"), QT_TRANSLATE_NOOP("Letter", "What helps")},
        //: Label of a row on the sheet for the journey: documents and luggage
        {QStringLiteral("papers"), QT_TRANSLATE_NOOP("Letter", "Papers and bags")},
        //: Label of a row: how the person shows that they want to stop on the way
        {QStringLiteral("stop"), QT_TRANSLATE_NOOP("Letter", "Wants to stop")},
        //: Label of a row: who is allowed to meet the person on arrival
        {QStringLiteral("meets"), QT_TRANSLATE_NOOP("Letter", "May meet them")},
        //: Label of a row: who must not learn of the arrival
        {QStringLiteral("must_not_know"), QT_TRANSLATE_NOOP("Letter", "Not to be told")},
        //: Label of a row on the sheet for the journey: where the person sleeps at first
        {QStringLiteral("first_night"), QT_TRANSLATE_NOOP("Letter", "First night")},
        //: Label of a row, or a subject not to ask about: how old the person is
        {QStringLiteral("age"), QT_TRANSLATE_NOOP("Letter", "Age")},
        //: Label of a row: the language of the person
        {QStringLiteral("language"), QT_TRANSLATE_NOOP("Letter", "Language")},
        //: A subject that the reader of the sheet for the journey leaves alone
        {QStringLiteral("family"), QT_TRANSLATE_NOOP("Letter", "Contact with family")},
        //: A subject that the reader of the sheet for the journey leaves alone
        {QStringLiteral("what_happened"), QT_TRANSLATE_NOOP("Letter", "Anything that happened before")},
        //: A subject that the reader of the sheet for the journey leaves alone
        {QStringLiteral("home"), QT_TRANSLATE_NOOP("Letter", "Home and safe places")},
        //: A subject to leave alone: what the person wants to happen next
        {QStringLiteral("wishes"), QT_TRANSLATE_NOOP("Letter", "Wishes")},
    };
    return phrase(table, topic);
}

QString urgencyPhrase(referral::Urgency urgency)
{
    switch (urgency) {
    case referral::Urgency::Hours24:
        //: Value of the row “Help needed”
        return Letter::tr("urgent: within 24 hours");
    case referral::Urgency::Hours72:
        //: Value of the row “Help needed”
        return Letter::tr("soon: within 72 hours");
    case referral::Urgency::Weeks2:
        //: Value of the row “Help needed”
        return Letter::tr("within two weeks");
    }
    return notKnown();
}

QString knownPhrase(referral::Known known)
{
    //: Value of a row, such as “Interpreter needed”
    if (known == referral::Known::Yes)
        return Letter::tr("yes");
    //: Value of a row, such as “Interpreter needed”
    return known == referral::Known::No ? Letter::tr("no") : notKnown();
}

QString timePhrase(const QDateTime &time)
{
    if (!time.isValid())
        return notKnown();
    const int minutes = time.offsetFromUtc() / 60;
    const int shown = std::abs(minutes);
    return QStringLiteral("%1 (UTC%2%3:%4)")
        .arg(QLocale::c().toString(time, QStringLiteral("d MMM yyyy, HH:mm")),
            minutes < 0 ? QStringLiteral("-") : QStringLiteral("+"))
        .arg(shown / 60, 2, 10, QChar(u'0'))
        .arg(shown % 60, 2, 10, QChar(u'0'));
}

QString contactPhrase(const referral::Contact &contact)
{
    static const Table table{
        //: Way to reach somebody; a number follows
        {QStringLiteral("voice"), QT_TRANSLATE_NOOP("Letter", "phone")},
        //: Way to reach somebody; a number follows: SMS
        {QStringLiteral("sms"), QT_TRANSLATE_NOOP("Letter", "text message")},
        //: A name, leave as it is; a number follows
        {QStringLiteral("whatsapp"), QT_TRANSLATE_NOOP("Letter", "WhatsApp")},
        //: Way to reach somebody; an address follows
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("Letter", "e-mail")},
        //: Way to reach somebody: two-way radio, a channel or call sign follows
        {QStringLiteral("radio"), QT_TRANSLATE_NOOP("Letter", "radio")},
        //: Way to reach somebody: by going there; an address follows
        {QStringLiteral("in_person"), QT_TRANSLATE_NOOP("Letter", "in person")},
    };
    const QString way = QString(phrase(table, contact.channel) + u' ' + cleaned(contact.number)).trimmed();
    //: %1 a way to call, such as “phone 112”; %2 an extension or desk to ask for
    return contact.extension.isEmpty() ? way
                                       : Letter::tr("%1, ask for %2").arg(way, cleaned(contact.extension));
}

// Never the id: the name of a pack may say what the conversation was about.
QString packsPhrase(const QList<referral::PackMark> &packs)
{
    static const Table kinds{
        //: In “Content:”: the set of questions that was used; a version follows
        {QStringLiteral("protocol"), QT_TRANSLATE_NOOP("Letter", "questions")},
        //: In “Content:”: the list of indicators that was used, not named on purpose; a version follows
        {QStringLiteral("indicators"), QT_TRANSLATE_NOOP("Letter", "list")},
        //: In “Content:”: the directory of services that was used; a version follows
        {QStringLiteral("directory"), QT_TRANSLATE_NOOP("Letter", "contacts")},
    };
    QStringList named;
    for (const referral::PackMark &pack : packs)
        named.append(QStringLiteral("%1 %2 %3")
                .arg(phrase(kinds, pack.kind), cleaned(pack.version),
                    QString::fromLatin1(pack.hash.toHex().first(qMin<qsizetype>(8, pack.hash.size() * 2))))
                .simplified());
    //: Foot of the page; %1 such as “questions 1.4 9f3a62c1, contacts 2.0 77ab01de”
    return named.isEmpty() ? QString() : Letter::tr("Content: %1").arg(named.join(QStringLiteral(", ")));
}

} // namespace tenang::letter
