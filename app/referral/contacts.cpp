// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/contacts.h"

#include <tuple>

namespace tenang::referral {

namespace {

constexpr int unusable = 9;

int channelRank(const QString &channel)
{
    static const QStringList order{QStringLiteral("voice"), QStringLiteral("whatsapp"), QStringLiteral("sms"),
        QStringLiteral("email"), QStringLiteral("radio")};
    const qsizetype rank = order.indexOf(channel);
    return rank < 0 ? unusable : static_cast<int>(rank);
}

int purposeRank(const QString &purpose, OpenState state)
{
    if (purpose == QLatin1String("urgent_24h"))
        return 0;
    const bool closed = state == OpenState::Closed;
    if (purpose == QLatin1String("after_hours")) // when nobody sits at the desks of the day
        return closed ? 1 : 6;
    if (purpose == QLatin1String("referral_intake"))
        return 2;
    if (purpose == QLatin1String("victim_hotline"))
        return 3;
    if (purpose == QLatin1String("office_hours"))
        return closed ? 6 : 4;
    return purpose == QLatin1String("tips_only") ? 7 : 5;
}

} // namespace

QString homeOf(const Phone &phone, const Service &service)
{
    if (!phone.country.isEmpty())
        return phone.country;
    if (service.countries.size() == 1)
        return service.countries.first();
    QStringView home;
    for (const QString &area : service.areas) {
        const QStringView country = QStringView(area).left(2);
        if (country == QLatin1String("*") || (!home.isEmpty() && home != country))
            return {};
        home = country;
    }
    return home.toString();
}

QString dialled(const Phone &phone, const Service &service, const QString &country)
{
    if (phone.channel == QLatin1String("email") || phone.channel == QLatin1String("radio"))
        return phone.number;
    const QString home = homeOf(phone, service);
    const QString abroad = phone.dialAbroad.isEmpty() ? phone.e164 : phone.dialAbroad;
    const bool known = !home.isEmpty() && !country.isEmpty();
    if (known && home == country && !phone.number.isEmpty())
        return phone.number;
    if (known && home != country)
        return abroad.isEmpty() && phone.number.startsWith(u'+') ? phone.number : abroad;
    if (phone.number.startsWith(u'+') || abroad.isEmpty())
        return phone.number;
    return abroad; // works from everywhere
}

std::optional<Contact> contactOf(const Service &service, const QString &country, OpenState state)
{
    std::optional<Contact> best;
    std::tuple<bool, int, int> bestRank;
    for (const Phone &phone : service.phones) {
        const std::tuple rank(
            phone.ofOrganization, channelRank(phone.channel), purposeRank(phone.purpose, state));
        if (std::get<1>(rank) == unusable || (best && rank >= bestRank))
            continue;
        const QString number = dialled(phone, service, country);
        if (number.isEmpty())
            continue;
        best = Contact{phone.channel, number, phone.extension};
        bestRank = rank;
    }
    if (best)
        return best;
    if (!service.email.isEmpty())
        return Contact{QStringLiteral("email"), service.email, {}};
    if (!service.streetAddress.isEmpty())
        return Contact{QStringLiteral("in_person"), service.streetAddress, {}};
    return std::nullopt;
}

} // namespace tenang::referral
