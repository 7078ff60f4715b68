// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/contactrows.h"

#include "letter/plaintext.h"
#include "presentation/languagenames.h"
#include "presentation/plainwords.h"
#include "presentation/screenlanguage.h"
#include "referral/candidate.h"
#include "referral/contacts.h"
#include "text/dates.h"
#include "text/folding.h"
#include "text/names.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace tenang::presentation {

using referral::Known;
using referral::Phone;
using referral::Service;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Contacts)
};

QString homeOf(const Service &service)
{
    return service.areas.isEmpty() ? QString() : countryName(service.areas.first().left(2));
}

QString languagesOf(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(nameOfLanguage(code));
    return names.join(QStringLiteral(", "));
}

QString channelText(const QString &channel)
{
    if (channel == QLatin1StringView("whatsapp"))
        return QStringLiteral("WhatsApp");
    if (channel == QLatin1StringView("signal"))
        return QStringLiteral("Signal");
    if (channel == QLatin1StringView("line"))
        return QStringLiteral("LINE");
    //: Way to reach a service, above its number: SMS
    if (channel == QLatin1StringView("sms"))
        return Words::tr("Text message");
    if (channel == QLatin1StringView("email"))
        return Words::tr("E-mail");
    //: Way to reach a service: two-way radio
    if (channel == QLatin1StringView("radio"))
        return Words::tr("Radio");
    //: Way to reach a service, above its number: by phone
    return Words::tr("Call");
}

QString purposeText(const QString &purpose)
{
    //: Behind “Call” and the like: when the number answers
    if (purpose == QLatin1StringView("urgent_24h"))
        return Words::tr("day and night");
    //: Behind “Call” and the like: when the number answers
    if (purpose == QLatin1StringView("office_hours"))
        return Words::tr("in office hours");
    //: Behind “Call” and the like: when the number answers
    if (purpose == QLatin1StringView("after_hours"))
        return Words::tr("outside office hours");
    //: Behind “Call” and the like: the number for officers who refer a person
    if (purpose == QLatin1StringView("referral_intake"))
        return Words::tr("for referrals");
    //: Behind “Call” and the like: whom the number is for
    if (purpose == QLatin1StringView("victim_hotline"))
        return Words::tr("for people who were harmed");
    //: Behind “Call” and the like: tips are reports of a crime
    return purpose == QLatin1StringView("tips_only") ? Words::tr("for tips only, not for help") : QString();
}

QString joined(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

// The hour of the next change on the officer's clock; with its day unless it is today.
QString hourOf(const QDateTime &at, const QDateTime &now)
{
    const QDateTime here = at.toOffsetFromUtc(now.offsetFromUtc());
    const QString hour = here.toString(QStringLiteral("HH:mm"));
    return here.date() == now.date()
        ? hour
        : text::dayText(here.date(), screensAreIn(), text::DayForm::OfWeek) + QStringLiteral(", ") + hour;
}

QString hoursText(const Service &service, const QDateTime &now)
{
    //: Opening hours of a service
    if (service.alwaysOpen)
        return Words::tr("Open day and night");
    const referral::Hours hours = referral::hoursAt(service, now);
    //: Opening hours of a service; %1 such as “17:00” or “Monday, 09:00”
    if (hours.state == referral::OpenState::Open && hours.until.isValid())
        return Words::tr("Open now, until %1").arg(hourOf(hours.until, now));
    //: Opening hours of a service; %1 such as “09:00” or “Monday, 09:00”
    if (hours.state == referral::OpenState::Closed && hours.nextOpen.isValid())
        return Words::tr("Closed now, opens at %1").arg(hourOf(hours.nextOpen, now));
    return openText(hours.state);
}

// Every number that may be shown. One that is known to work at home only says so and comes last.
QList<Choice> waysOf(const Service &service, const QString &country)
{
    QList<Choice> ways, elsewhere;
    for (const Phone &phone : service.phones) {
        QString number = referral::dialled(phone, service, country);
        const bool works = !number.isEmpty();
        if (!works)
            number = phone.number;
        if (number.isEmpty())
            continue;
        //: %1 a phone number, %2 the extension to dial behind it
        if (!phone.extension.isEmpty())
            number = letter::withNumbersInOrder(Words::tr("%1, extension %2").arg(number, phone.extension));
        const QString how = joined({channelText(phone.channel), purposeText(phone.purpose),
            //: Behind “Call” and the like: the number is not the service's own
            phone.ofOrganization ? Words::tr("front desk of the organization") : QString(),
            //: Behind “Call” and the like: the number cannot be dialled from this country
            works ? QString() : Words::tr("does not work from here")});
        (works ? ways : elsewhere).append({phone.channel, how, number});
    }
    if (!service.email.isEmpty())
        ways.append({QStringLiteral("email"), channelText(QStringLiteral("email")), service.email});
    if (!service.streetAddress.isEmpty())
        ways.append({QStringLiteral("in_person"), Words::tr("Address"), service.streetAddress});
    if (ways.isEmpty() && elsewhere.isEmpty() && service.contactWithheld)
        ways.append(
            //: Label: “it” is the service
            {QString(), Words::tr("How to reach it"),
                /*: Value of “How to reach it”: the number is kept back on purpose */
                Words::tr("Not given out. Ask your supervisor.")});
    return ways + elsewhere;
}

QString agesOf(const Service &service)
{
    //: Ages that a service takes: %1 youngest, %2 oldest
    if (service.minimumAge && service.maximumAge)
        return Words::tr("From %1 to %2 years").arg(*service.minimumAge).arg(*service.maximumAge);
    //: Ages that a service takes: %1 the youngest
    if (service.minimumAge)
        return Words::tr("From %1 years").arg(*service.minimumAge);
    //: Ages that a service takes: %1 the oldest
    return service.maximumAge ? Words::tr("Up to %1 years").arg(*service.maximumAge) : QString();
}

QString knownText(Known known, const QString &yes, const QString &no)
{
    //: Answer to “Does it tell the police?”; share: tell them about the person
    return known == Known::Yes ? yes : known == Known::No ? no : Words::tr("Not known: ask before you share");
}

QString sourceOf(const Service &service)
{
    const QString host = QUrl(service.sourceUrl).host();
    return joined({host.isEmpty() ? service.sourceUrl : host, service.sourceDate});
}

QList<Choice> factsOf(const Service &service)
{
    QList<Choice> facts;
    const auto add = [&facts](const QString &label, const QString &fact) {
        if (!fact.isEmpty())
            facts.append({QString(), label, fact});
    };
    add(Words::tr("Organization"), service.organization == service.name ? QString() : service.organization);
    add(Words::tr("Languages"), languagesOf(service.languages));
    //: Label: languages that the service speaks with an interpreter
    add(Words::tr("Through an interpreter"), languagesOf(service.interpreted));
    add(Words::tr("Ages"), agesOf(service));
    //: Label: whom the service helps
    add(Words::tr("Who it takes"), joined({service.eligibilityText, service.eligibilityOther}));
    //: Label: how to ask the service for help
    add(Words::tr("How to ask"), service.application);
    //: Label: what the help of the service costs
    add(Words::tr("What it costs"), service.fees);
    //: Label: documents that the service wants to see
    add(Words::tr("Papers it asks for"), service.documentsRequired);
    //: Label: how to call the service without harm to the person
    add(Words::tr("A safe way to call"), service.safeContactRules);
    //: Label: does the service pass on information to the police
    add(Words::tr("Does it tell the police?"),
        //: Answer to “Does it tell the police?” or “Does it ask for a police report?”
        knownText(service.sharesWithEnforcement, Words::tr("Yes"),
            /*: Does it tell the police? */ Words::tr("No")));
    //: Label: does the service want a police report before it helps
    if (service.policeReport == Known::Yes)
        add(Words::tr("Does it ask for a police report?"), Words::tr("Yes"));
    //: Label: the source of what is known about the service
    add(Words::tr("Where this comes from"), sourceOf(service));
    return facts;
}

QString shortChecked(const referral::Verified &verified)
{
    //: In the list of services, keep short: nobody checked this contact
    if (!verified.on.isValid())
        return Words::tr("Not checked");
    //: In the list of services, keep short: the check of this contact is old
    return verified.band == referral::Band::Unverified ? Words::tr("Checked too long ago")
                                                       : checkedText(verified);
}

} // namespace

QString ContactRow::what() const
{
    //: %1 the kind of service, such as “Shelter”; %2 a country
    return country.isEmpty() ? role : Words::tr("%1, %2", "kind of service, country").arg(role, country);
}

bool isPublic(const Service &service)
{
    return (service.status.isEmpty() || service.status == QLatin1StringView("active"))
        && (service.disclosure.isEmpty() || service.disclosure == QLatin1StringView("public"));
}

QString countryName(const QString &code)
{
    //: Stands for a country: a service for the whole region
    if (code == QLatin1StringView("*"))
        return Words::tr("Region");
    //: Stands for a country: made up, for practice
    if (code == QLatin1StringView("XD"))
        return Words::tr("Invented country");
    return nameOfCountry(code);
}

QString searchedOf(const Service &service)
{
    QStringList said{service.name, service.organization, roleText(toString(service.role)), homeOf(service),
        languagesOf(service.languages), service.email};
    for (const Phone &phone : service.phones) {
        // As written, and without what somebody puts between the digits.
        QString digits = phone.number;
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        said << phone.number << phone.e164 << phone.dialAbroad << digits;
    }
    for (const QString &code : service.languages) // also where the screens are in another language
        said << text::languageName(code, QStringLiteral("en"));
    if (!service.areas.isEmpty())
        said << text::countryName(service.areas.first().left(2), QStringLiteral("en"));
    return text::folded(said.join(u'\n'));
}

ContactRow contactRow(
    const Service &service, const QString &country, const QDateTime &now, referral::LocalTimes &times)
{
    ContactRow row;
    row.service = service.id;
    row.name = service.name;
    row.role = roleText(toString(service.role));
    row.country = homeOf(service);
    const referral::OpenState state = referral::stateAt(service, times).state;
    if (const auto contact = referral::contactOf(service, country, state))
        row.number = contact->number;
    row.open = openText(state);
    row.checked = shortChecked(referral::verifiedAt(service, now.date()));
    return row;
}

ContactDetail contactDetail(const Service &service, const QString &country, const QDateTime &now)
{
    const referral::Verified verified = referral::verifiedAt(service, now.date());
    referral::LocalTimes times(now);
    ContactDetail detail;
    detail.name = service.name;
    detail.what = contactRow(service, country, now, times).what();
    detail.description = service.description;
    detail.open = hoursText(service, now);
    detail.checked = checkedText(verified);
    detail.doubtful = verified.band != referral::Band::Fresh;
    detail.risk = service.riskNote;
    detail.alert = service.alert;
    detail.ways = waysOf(service, country);
    detail.facts = factsOf(service);
    return detail;
}

} // namespace tenang::presentation
