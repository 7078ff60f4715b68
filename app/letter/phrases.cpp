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
    return Letter::tr("Practice");
}

QString practiceSentence()
{
    return Letter::tr("Practice: an invented person. Do not act on this paper.");
}

QString notKnown()
{
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
        {QStringLiteral("medical"), QT_TRANSLATE_NOOP("Letter", "a doctor or nurse")},
        {QStringLiteral("psychosocial"),
            QT_TRANSLATE_NOOP("Letter", "someone trained in psychological support")},
        {QStringLiteral("shelter"), QT_TRANSLATE_NOOP("Letter", "a safe place to sleep")},
        {QStringLiteral("food"), QT_TRANSLATE_NOOP("Letter", "food, water or clothes")},
        {QStringLiteral("interpreter"), QT_TRANSLATE_NOOP("Letter", "an interpreter")},
        {QStringLiteral("legal"), QT_TRANSLATE_NOOP("Letter", "a lawyer or legal aid")},
        {QStringLiteral("consular"), QT_TRANSLATE_NOOP("Letter", "to speak with a consular officer")},
        {QStringLiteral("family_contact"), QT_TRANSLATE_NOOP("Letter", "contact with family")},
        {QStringLiteral("family_tracing"), QT_TRANSLATE_NOOP("Letter", "help to find family")},
        {QStringLiteral("return_home"), QT_TRANSLATE_NOOP("Letter", "help to travel home")},
        {QStringLiteral("asylum"), QT_TRANSLATE_NOOP("Letter", "access to international protection")},
        {QStringLiteral("documents"), QT_TRANSLATE_NOOP("Letter", "identity or travel papers")},
        {QStringLiteral("missing_person"), QT_TRANSLATE_NOOP("Letter", "help to find a missing person")},
    };
    return phrase(table, need);
}

QString dangerPhrase(const QString &danger)
{
    static const Table table{
        {QStringLiteral("injury"), QT_TRANSLATE_NOOP("Letter", "an injury")},
        {QStringLiteral("acute_illness"), QT_TRANSLATE_NOOP("Letter", "sudden or severe illness")},
        {QStringLiteral("pregnancy_pain"), QT_TRANSLATE_NOOP("Letter", "pregnancy with pain or bleeding")},
        {QStringLiteral("sexual_violence_recent"),
            QT_TRANSLATE_NOOP(
                "Letter", "recent sexual violence: some care works only in the first 72 hours")},
        {QStringLiteral("self_harm"), QT_TRANSLATE_NOOP("Letter", "risk of self-harm: do not leave alone")},
        {QStringLiteral("overdose_or_withdrawal"), QT_TRANSLATE_NOOP("Letter", "overdose or withdrawal")},
        {QStringLiteral("unconscious"), QT_TRANSLATE_NOOP("Letter", "unconscious or hard to wake")},
        {QStringLiteral("threat_here"), QT_TRANSLATE_NOOP("Letter", "a threat in or near the building")},
        {QStringLiteral("controller_present"),
            QT_TRANSLATE_NOOP("Letter", "someone the person fears is near")},
        {QStringLiteral("child_alone"), QT_TRANSLATE_NOOP("Letter", "a child without a responsible adult")},
    };
    const QString found = phrase(table, danger);
    return found.isEmpty() ? Letter::tr("another danger: ask us") : found;
}

QString agePhrase(const QString &band)
{
    if (band == u"adult")
        return Letter::tr("18 or older");
    return band == u"child" ? Letter::tr("under 18")
                            : Letter::tr("not sure: treat as under 18 until it is known");
}

QString sexPhrase(const QString &sex)
{
    static const Table table{
        {QStringLiteral("female"), QT_TRANSLATE_NOOP("Letter", "female")},
        {QStringLiteral("male"), QT_TRANSLATE_NOOP("Letter", "male")},
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
        {QStringLiteral("airport"), QT_TRANSLATE_NOOP("Letter", "with us, at an airport")},
        {QStringLiteral("land_border"), QT_TRANSLATE_NOOP("Letter", "with us, at a land border")},
        {QStringLiteral("seaport"), QT_TRANSLATE_NOOP("Letter", "with us, at a seaport")},
        {QStringLiteral("consulate"), QT_TRANSLATE_NOOP("Letter", "at a consulate")},
        {QStringLiteral("detention"), QT_TRANSLATE_NOOP("Letter", "in detention")},
        {QStringLiteral("reception"), QT_TRANSLATE_NOOP("Letter", "in a reception centre")},
        {QStringLiteral("community"), QT_TRANSLATE_NOOP("Letter", "in the community")},
    };
    const QString found = phrase(table, setting);
    return found.isEmpty() ? notKnown() : found;
}

QString journeyPhrase(const QString &topic)
{
    static const Table table{
        {QStringLiteral("health"), QT_TRANSLATE_NOOP("Letter", "Health")},
        {QStringLiteral("medicine"), QT_TRANSLATE_NOOP("Letter", "Medicine")},
        {QStringLiteral("frightens"), QT_TRANSLATE_NOOP("Letter", "Better avoided")},
        {QStringLiteral("helps"), QT_TRANSLATE_NOOP("Letter", "What helps")},
        {QStringLiteral("papers"), QT_TRANSLATE_NOOP("Letter", "Papers and bags")},
        {QStringLiteral("stop"), QT_TRANSLATE_NOOP("Letter", "Wants to stop")},
        {QStringLiteral("meets"), QT_TRANSLATE_NOOP("Letter", "May meet them")},
        {QStringLiteral("must_not_know"), QT_TRANSLATE_NOOP("Letter", "Not to be told")},
        {QStringLiteral("first_night"), QT_TRANSLATE_NOOP("Letter", "First night")},
        {QStringLiteral("age"), QT_TRANSLATE_NOOP("Letter", "Age")},
        {QStringLiteral("language"), QT_TRANSLATE_NOOP("Letter", "Language")},
        {QStringLiteral("family"), QT_TRANSLATE_NOOP("Letter", "Contact with family")},
        {QStringLiteral("what_happened"), QT_TRANSLATE_NOOP("Letter", "Anything that happened before")},
        {QStringLiteral("home"), QT_TRANSLATE_NOOP("Letter", "Home and safe places")},
        {QStringLiteral("wishes"), QT_TRANSLATE_NOOP("Letter", "Wishes")},
    };
    return phrase(table, topic);
}

QString urgencyPhrase(referral::Urgency urgency)
{
    switch (urgency) {
    case referral::Urgency::Hours24:
        return Letter::tr("urgent: within 24 hours");
    case referral::Urgency::Hours72:
        return Letter::tr("soon: within 72 hours");
    case referral::Urgency::Weeks2:
        return Letter::tr("within two weeks");
    }
    return notKnown();
}

QString knownPhrase(referral::Known known)
{
    if (known == referral::Known::Yes)
        return Letter::tr("yes");
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
        {QStringLiteral("voice"), QT_TRANSLATE_NOOP("Letter", "phone")},
        {QStringLiteral("sms"), QT_TRANSLATE_NOOP("Letter", "text message")},
        {QStringLiteral("whatsapp"), QT_TRANSLATE_NOOP("Letter", "WhatsApp")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("Letter", "e-mail")},
        {QStringLiteral("radio"), QT_TRANSLATE_NOOP("Letter", "radio")},
        {QStringLiteral("in_person"), QT_TRANSLATE_NOOP("Letter", "in person")},
    };
    const QString way = QString(phrase(table, contact.channel) + u' ' + cleaned(contact.number)).trimmed();
    return contact.extension.isEmpty() ? way
                                       : Letter::tr("%1, ask for %2").arg(way, cleaned(contact.extension));
}

// Never the id: the name of a pack may say what the conversation was about.
QString packsPhrase(const QList<referral::PackMark> &packs)
{
    static const Table kinds{
        {QStringLiteral("protocol"), QT_TRANSLATE_NOOP("Letter", "questions")},
        {QStringLiteral("indicators"), QT_TRANSLATE_NOOP("Letter", "list")},
        {QStringLiteral("directory"), QT_TRANSLATE_NOOP("Letter", "contacts")},
    };
    QStringList named;
    for (const referral::PackMark &pack : packs)
        named.append(QStringLiteral("%1 %2 %3")
                .arg(phrase(kinds, pack.kind), cleaned(pack.version),
                    QString::fromLatin1(pack.hash.toHex().first(qMin<qsizetype>(8, pack.hash.size() * 2))))
                .simplified());
    return named.isEmpty() ? QString() : Letter::tr("Content: %1").arg(named.join(QStringLiteral(", ")));
}

} // namespace tenang::letter
