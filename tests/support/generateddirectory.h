// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/directory.h"

#include <random>

namespace tenang::test {

// A directory of any size with the spread of a real one: thirty countries, most services in a few of them,
// every role, hours by the week, some stale, some without; a tenth restricted. The same seed gives the same
// directory.
class GeneratedDirectory {
public:
    explicit GeneratedDirectory(unsigned seed)
        : m_engine(seed)
    {
    }

    // Country 0 to 29: TH MM KH LA VN MY … ; lower numbers hold more services.
    static QString country(int index)
    {
        static const QStringList codes = QStringLiteral(
            "TH MM KH LA VN MY ID PH SG BN TL LK BD NP IN PK CN MN JP KR AU NZ FJ PG SB VU TO WS KI NR")
                                             .split(u' ');
        return codes.at(index % codes.size());
    }

    referral::Directory make(int services)
    {
        QList<referral::Service> made;
        made.reserve(services);
        for (int i = 0; i < services; ++i)
            made.append(service(i));
        return referral::Directory(std::move(made));
    }

    // One service; `index` names it.
    referral::Service service(int index)
    {
        using namespace referral;
        Service made;
        made.id = QStringLiteral("s%1").arg(index, 6, 10, QLatin1Char('0'));
        made.name = QStringLiteral("Service %1").arg(index);
        made.evidence = {QStringLiteral("services.csv"), index + 2};
        made.status = below(20) == 0 ? QStringLiteral("inactive") : QStringLiteral("active");
        made.role = static_cast<Role>(below(roleCount));
        addPlace(made);
        addEligibility(made);
        addHours(made, index);
        addContact(made);
        if (below(3) > 0)
            made.assured = QDate(2025, 11, 18).addDays(-below(400));
        if (below(3) == 0)
            made.escalationOrder = below(5);
        if (below(4) == 0)
            made.responseMinutes = 15 * below(20);
        if (index > 0 && below(3) == 0)
            made.fallback = QStringLiteral("s%1").arg(below(index), 6, 10, QLatin1Char('0'));
        return made;
    }

private:
    int below(int limit) { return static_cast<int>(m_engine() % static_cast<quint64>(limit)); }

    QString some(const QStringList &of) { return of.at(below(static_cast<int>(of.size()))); }

    void addPlace(referral::Service &made)
    {
        const int kind = below(20);
        const QString home = country(below(30) * below(30) / 30);
        if (kind == 0) {
            made.areas = {QStringLiteral("*")};
        } else if (kind < 4) {
            made.areas = {home + QStringLiteral("-%1").arg(1 + below(9), 2, 10, QLatin1Char('0'))};
        } else if (kind < 19) {
            made.areas = {home};
        }
        made.areaSource = made.areas.isEmpty() ? referral::AreaSource::Unknown : referral::AreaSource::Stated;
        made.countries = {home};
        if (below(2) == 0) {
            made.latitude = below(180) - 90;
            made.longitude = below(360) - 180;
        }
    }

    void addEligibility(referral::Service &made)
    {
        using referral::Known;
        if (below(3) == 0)
            made.minimumAge = 18;
        else if (below(6) == 0)
            made.maximumAge = 17;
        made.acceptsUnknownAge = below(3) == 0 ? Known::Yes : Known::Unknown;
        if (below(6) == 0)
            made.genders.list = {some({QStringLiteral("female"), QStringLiteral("male")})};
        if (made.role == referral::Role::Consular || below(12) == 0)
            made.nationalityIn.list = {country(below(30))};
        if (below(15) == 0)
            made.nationalityNotIn.list = {country(below(30))};
        if (below(5) == 0)
            made.exploitation.list = {some({QStringLiteral("forced_criminality"),
                QStringLiteral("forced_labour"), QStringLiteral("sexual")})};
        if (below(10) == 0)
            made.acceptsFrom
                = {some({QStringLiteral("border"), QStringLiteral("police"), QStringLiteral("self")})};
        made.sharesWithEnforcement = static_cast<Known>(below(3));
        made.policeReport = static_cast<Known>(below(3));
        for (int i = below(3); i > 0; --i)
            made.languages.append(language());
        if (below(3) == 0)
            made.interpreted.append(language());
    }

    QString language()
    {
        return some({QStringLiteral("en"), QStringLiteral("th"), QStringLiteral("my"), QStringLiteral("km"),
            QStringLiteral("zh"), QStringLiteral("shn")});
    }

    void addHours(referral::Service &made, int index)
    {
        made.alwaysOpen = below(6) == 0;
        static const QList<QTimeZone> zones{QTimeZone("Asia/Bangkok"), QTimeZone("Asia/Yangon"),
            QTimeZone("Asia/Kolkata"), QTimeZone("Australia/Sydney"), QTimeZone::utc()};
        for (int i = below(3); i > 0; --i) {
            referral::Schedule row;
            row.evidence = {QStringLiteral("schedules.csv"), index + 2};
            row.zone = zones.at(below(static_cast<int>(zones.size())));
            if (below(10) == 0)
                row.validTo = QDate(2025, 1, 1).addDays(below(600));
            if (below(12) == 0)
                row.unreadable = QStringLiteral("freq");
            if (below(8) == 0) {
                row.frequency = referral::Schedule::Frequency::Monthly;
                row.byDay = {{1 + below(4), 1 + below(7)}};
            } else {
                for (int day = 1; day <= 5; ++day)
                    row.byDay.append({0, day});
            }
            row.opens = (6 + below(6)) * 3600;
            row.closes = below(12) == 0 ? 3600 : (14 + below(8)) * 3600;
            made.schedules.append(row);
        }
    }

    void addContact(referral::Service &made)
    {
        made.contactWithheld = below(10) == 0;
        for (int i = made.contactWithheld ? 0 : 1 + below(2); i > 0; --i) {
            referral::Phone phone;
            phone.channel = below(5) == 0 ? QStringLiteral("whatsapp") : QStringLiteral("voice");
            phone.number = QString::number(1000 + below(9000));
            if (below(2) == 0)
                phone.e164 = QStringLiteral("+99%1").arg(1'000'000 + below(9'000'000));
            phone.purpose = below(6) == 0 ? QStringLiteral("urgent_24h") : QString();
            made.phones.append(phone);
        }
    }

    std::mt19937_64 m_engine;
};

} // namespace tenang::test
