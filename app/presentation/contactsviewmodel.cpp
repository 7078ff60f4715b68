// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/contactsviewmodel.h"

#include "presentation/screenlanguage.h"
#include "referral/candidate.h"
#include "text/collation.h"
#include "text/folding.h"

#include <algorithm>
#include <tuple>

namespace tenang::presentation {

namespace {

// This country before the region, and in the order in which help is needed (the rungs of the pathway).
QList<const referral::Service *> inOrderOfHelp(const referral::Directory &directory)
{
    QList<const referral::Service *> services;
    for (const referral::Service &service : directory.services()) {
        if (isPublic(service))
            services.append(&service);
    }
    std::ranges::stable_sort(services, {}, [](const referral::Service *service) {
        const QString area = service->areas.isEmpty() ? QString() : service->areas.first().left(2);
        return std::make_tuple(area == QLatin1StringView("*"), area, referral::rungOf(service->role, true));
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
    m_searched.clear();
    m_services = directory == nullptr ? QList<const referral::Service *>() : inOrderOfHelp(*directory);
    m_country = country;
    m_query.clear();
    m_chosen.clear();
    refresh();
    Q_EMIT directoryChanged();
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

void ContactsViewModel::choose(const QString &service)
{
    m_chosen = service;
    Q_EMIT chosenChanged();
}

int ContactsViewModel::chosenRow() const
{
    const auto &rows = m_rows.rows();
    const auto at = std::ranges::find(rows, m_chosen, &ContactRow::service);
    return at == rows.end() ? -1 : static_cast<int>(at - rows.begin());
}

ContactDetail ContactsViewModel::chosenContact() const
{
    const referral::Service *service = m_directory == nullptr ? nullptr : m_directory->service(m_chosen);
    return service == nullptr || !isPublic(*service) ? ContactDetail()
                                                     : contactDetail(*service, m_country, m_clock.now());
}

QString ContactsViewModel::countryName() const
{
    return m_country.isEmpty() ? QString() : presentation::countryName(m_country);
}

QList<Choice> ContactsViewModel::countries() const
{
    return m_directory == nullptr ? QList<Choice>() : countriesOf(*m_directory);
}

QList<Choice> ContactsViewModel::countriesOf(const referral::Directory &directory) const
{
    QSet<QString> codes;
    for (const referral::Service &service : directory.services()) {
        for (const QString &area : service.areas)
            codes.insert(area.left(2));
    }
    QList<Choice> choices;
    for (const QString &code : std::as_const(codes)) {
        if (code.size() == 2)
            choices.append({code, presentation::countryName(code)});
    }
    std::ranges::sort(
        choices, {}, [](const Choice &choice) { return text::sortKey(choice.label, screensAreIn()); });
    return choices;
}

void ContactsViewModel::refresh()
{
    QList<ContactRow> rows;
    const QDateTime now = m_clock.now();
    referral::LocalTimes times(now);
    const auto here = [this](const QString &area) {
        return area == QLatin1StringView("*") || area.startsWith(m_country);
    };
    if (m_searchedIn != screensAreIn()) {
        m_searched.clear();
        m_searchedIn = screensAreIn();
    }
    const QStringList words = text::folded(m_query).split(u' ', Qt::SkipEmptyParts);
    const auto answers = [&](const referral::Service &service) {
        if (words.isEmpty())
            return true;
        QString &said = m_searched[&service];
        if (said.isEmpty())
            said = searchedOf(service);
        return std::ranges::all_of(words, [&said](const QString &word) { return said.contains(word); });
    };
    for (const referral::Service *service : std::as_const(m_services)) {
        if ((m_country.isEmpty() || std::ranges::any_of(service->areas, here)) && answers(*service))
            rows.append(contactRow(*service, m_country, now, times));
    }
    m_rows.setRows(rows);
    if (chosenRow() < 0)
        m_chosen.clear();
    Q_EMIT changed();
    Q_EMIT chosenChanged(); // the hour has changed, or the country that it is called from
}

} // namespace tenang::presentation
