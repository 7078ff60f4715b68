// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/contactsviewmodel.h"

#include "presentation/plainwords.h"
#include "referral/candidate.h"
#include "referral/contacts.h"
#include "referral/hours.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace tenang::presentation {

namespace {

// The country in English, from the system's table; the code itself where it is none (the fictional XD).
QString countryName(const QString &code)
{
    if (code == QLatin1StringView("*"))
        return ContactsViewModel::tr("Region");
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (code == QLatin1StringView("XD"))
        return ContactsViewModel::tr("Invented country");
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

// This country before the region, and in the order in which help is needed (the rungs of the pathway).
QList<referral::Service> inOrderOfHelp(const referral::Directory &directory)
{
    QList<referral::Service> services = directory.services();
    std::ranges::stable_sort(services, {}, [](const referral::Service &service) {
        const QString area = service.areas.isEmpty() ? QString() : service.areas.first().left(2);
        return std::make_tuple(area == QLatin1StringView("*"), area, referral::rungOf(service.role, true));
    });
    return services;
}

} // namespace

ContactsViewModel::ContactsViewModel(const Clock &clock)
    : m_clock(clock)
{
}

void ContactsViewModel::show(const referral::Directory *directory, const QString &country)
{
    m_directory = directory;
    m_country = country;
    m_query.clear();
    refresh();
}

void ContactsViewModel::chooseCountry(const QString &country)
{
    m_country = country;
    refresh();
}

void ContactsViewModel::search(const QString &query)
{
    m_query = query;
    refresh();
}

QList<Choice> ContactsViewModel::countries() const
{
    return m_directory == nullptr ? QList<Choice>() : countriesOf(*m_directory);
}

QList<Choice> ContactsViewModel::countriesOf(const referral::Directory &directory) const
{
    QList<Choice> choices;
    for (const referral::Service &service : directory.services()) {
        for (const QString &area : service.areas) {
            const QString code = area.left(2);
            const Choice choice{code, countryName(code)};
            if (code.size() == 2 && !choices.contains(choice))
                choices.append(choice);
        }
    }
    std::ranges::sort(choices, {}, &Choice::label);
    return choices;
}

void ContactsViewModel::refresh()
{
    QList<ContactRow> rows;
    if (m_directory != nullptr) {
        const QDateTime now = m_clock.now();
        for (const referral::Service &service : inOrderOfHelp(*m_directory)) {
            const auto here = [this](const QString &area) {
                return area == QLatin1StringView("*") || area.startsWith(m_country);
            };
            if (service.status != QLatin1StringView("active") && !service.status.isEmpty())
                continue;
            if (service.disclosure != QLatin1StringView("public") && !service.disclosure.isEmpty())
                continue; // this page opens on a locked tablet
            if (!m_country.isEmpty() && std::ranges::none_of(service.areas, here))
                continue;
            ContactRow row;
            row.service = service.id;
            row.name = service.name;
            row.role = roleText(toString(service.role));
            row.country = service.areas.isEmpty() ? QString() : countryName(service.areas.first().left(2));
            const referral::OpenState state = referral::hoursAt(service, now).state;
            if (const auto contact = referral::contactOf(service, m_country, state))
                row.number = contact->number;
            row.open = openText(state);
            row.checked = checkedText(referral::verifiedAt(service, now.date()));
            row.risk = service.riskNote;
            const QString all = row.name + QLatin1Char(' ') + row.role + QLatin1Char(' ') + row.country
                + QLatin1Char(' ') + row.number;
            if (m_query.isEmpty() || all.contains(m_query, Qt::CaseInsensitive))
                rows.append(row);
        }
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
}

} // namespace tenang::presentation
