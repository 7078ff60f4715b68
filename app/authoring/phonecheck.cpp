// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/phonecheck.h"

#include "authoring/report.h"
#include "referral/contacts.h"
#include "text/phone.h"

#include <QSet>

namespace tenang::authoring {

namespace {

using referral::Phone;
using Kind = text::PhoneNumber::Kind;

bool isDialled(const Phone &phone)
{
    return phone.channel == u"voice" || phone.channel == u"sms" || phone.channel == u"whatsapp";
}

// What else there is to say of a number whose x_e164 is in order. A code whose country is named is its
// agency's word: the tables know few hotlines. Nor do they know every range in which a country has lines of
// its own.
QString shortcoming(const Phone &phone, const QString &home, const QString &given)
{
    const bool isAbroad = phone.number.startsWith(u'+');
    if (phone.number.isEmpty() || (home.isEmpty() && !isAbroad))
        return {};
    const text::PhoneNumber number = text::phoneNumber(phone.number, home);
    if (number.kind == Kind::Valid && !given.isEmpty() && given != number.e164)
        return QStringLiteral("is %1, and x_e164 says %2").arg(number.e164, given);
    if (isAbroad)
        return number.kind == Kind::None ? QStringLiteral("is no telephone number") : QString();
    if (!phone.country.isEmpty() || !given.isEmpty() || !phone.dialAbroad.isEmpty())
        return {};
    switch (number.kind) {
    case Kind::None:
        return QStringLiteral("is no telephone number of %1").arg(home);
    case Kind::Unassigned:
        return QStringLiteral("is in no range of numbers that %1 gives out").arg(home);
    case Kind::Short:
        return QStringLiteral("is a short code of %1: without x_dial_abroad it helps nobody elsewhere; "
                              "x_short_code_country says"
                              " that this is known")
            .arg(home);
    case Kind::Valid:
        break;
    }
    return QStringLiteral("cannot be called from abroad: x_e164 would be %1").arg(number.e164);
}

} // namespace

void checkPhones(
    const referral::Directory &directory, const QString &file, const PhoneLines &lines, Findings &findings)
{
    Report report(file, findings);
    QSet<QStringList> told; // an organization's number stands at each of its services
    for (const referral::Service &service : directory.services()) {
        for (const Phone &phone : service.phones) {
            const QString home = referral::homeOf(phone, service);
            const QStringList row{phone.number, phone.e164, phone.dialAbroad, phone.country, home};
            if (!isDialled(phone) || told.contains(row))
                continue;
            told.insert(row);
            const Place at{lines.value({phone.number, phone.e164}), 0};
            const text::PhoneNumber abroad = text::phoneNumber(phone.e164, {});
            if (!phone.e164.isEmpty() && abroad.kind == Kind::None) {
                report.error(
                    at, QStringLiteral("x_e164 “%1” is no number that can be called").arg(phone.e164));
                continue;
            }
            if (const QString lacks = shortcoming(phone, home, abroad.e164); !lacks.isEmpty())
                report.warning(at, QStringLiteral("“%1” %2").arg(phone.number, lacks));
        }
    }
}

} // namespace tenang::authoring
