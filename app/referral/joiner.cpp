// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/joiner.h"

#include "referral/schedulereader.h"
#include "referral/servicereader.h"

namespace tenang::referral {

Joiner::Joiner(const DirectorySource &source, QMap<QString, Service> &services, Findings &findings)
    : m_source(source)
    , m_services(services)
    , m_findings(findings)
{
}

void Joiner::join()
{
    readOrganizations();
    readPlaces();
    readServices();
    readLinks();
    readPhones();
    readSchedules();
    readLanguages();
    readAreas();
    readCapacity();
    finish();
}

void Joiner::eachRow(const QString &name, const std::function<void(const Cells &)> &use)
{
    const auto table = m_source.tables.constFind(name);
    if (table == m_source.tables.cend())
        return;
    const QHash<QString, int> columns = columnsOf(*table);
    for (const Table::Row &row : table->rows) {
        const Cells cells(*table, columns, row, m_findings);
        if (!isRepeated(cells, name))
            use(cells);
    }
}

bool Joiner::isRepeated(const Cells &cells, const QString &table)
{
    const QString id = cells.text(QStringLiteral("id"));
    if (id.isEmpty())
        return false;
    const bool nested = m_source.tables.value(table).nested;
    // Nested JSON repeats a row for each owner: the same row of the same owner counts once.
    const QString owner = nested ? cells.text(QStringLiteral("service_id"))
            + cells.text(QStringLiteral("location_id")) + cells.text(QStringLiteral("organization_id"))
                                 : QString();
    bool &seen
        = m_seen[table + u'\n' + id + u'\n' + (table == QLatin1String("services") ? QString() : owner)];
    if (seen && !nested)
        cells.refuse(
            QStringLiteral("id"), QStringLiteral("\"%1\" stands twice; the first row is used").arg(id));
    return std::exchange(seen, true);
}

Service *Joiner::find(const QString &id)
{
    if (const auto own = m_own.constFind(id); own != m_own.cend() && !*own)
        return nullptr;
    const auto found = m_services.find(id);
    return found == m_services.end() ? nullptr : &*found;
}

QStringList Joiner::servicesOf(const Cells &cells, bool byLocation)
{
    const QString id = cells.text(QStringLiteral("service_id"));
    if (!id.isEmpty()) {
        if (find(id))
            return {id};
        if (!m_own.contains(id))
            cells.warn(QStringLiteral("service_id"), QStringLiteral("there is no service \"%1\"").arg(id));
        return {};
    }
    const QString link = cells.text(QStringLiteral("service_at_location_id"));
    if (!link.isEmpty()) {
        const QString service = m_serviceOfLink.value(link);
        if (service.isEmpty())
            cells.warn(
                QStringLiteral("service_at_location_id"), QStringLiteral("there is no \"%1\"").arg(link));
        return find(service) ? QStringList{service} : QStringList{};
    }
    QStringList services;
    if (byLocation)
        services = m_servicesAt.values(cells.text(QStringLiteral("location_id")));
    services.sort();
    return services;
}

void Joiner::readOrganizations()
{
    eachRow(QStringLiteral("organizations"), [&](const Cells &cells) {
        m_organizations.insert(cells.text(QStringLiteral("id")),
            {cells.text(QStringLiteral("name")), cells.text(QStringLiteral("email")),
                isWithheld(readDisclosure(cells)), {}});
    });
}

void Joiner::readPlaces()
{
    eachRow(QStringLiteral("locations"), [&](const Cells &cells) {
        Place place;
        place.confidential
            = cells.yesNo(QStringLiteral("x_redacted")) == Known::Yes || isWithheld(readDisclosure(cells));
        if (!place.confidential) {
            place.latitude = cells.number(QStringLiteral("latitude"), -90, 90);
            place.longitude = cells.number(QStringLiteral("longitude"), -180, 180);
        }
        m_places.insert(cells.text(QStringLiteral("id")), place);
    });
    eachRow(QStringLiteral("addresses"), [&](const Cells &cells) {
        const auto place = m_places.find(cells.text(QStringLiteral("location_id")));
        if (place == m_places.end()) {
            cells.warn(QStringLiteral("location_id"), QStringLiteral("there is no such location"));
            return;
        }
        const QString country = cells.text(QStringLiteral("country"));
        if (const QString code = countryOf(country); !code.isEmpty())
            place->countries.append(code);
        else
            cells.warn(
                QStringLiteral("country"), QStringLiteral("\"%1\" is no ISO 3166-1 code").arg(country));
        if (place->confidential || isWithheld(readDisclosure(cells)) || !place->address.isEmpty()
            || cells.text(QStringLiteral("address_type")) == QLatin1String("postal"))
            return;
        QStringList line{cells.text(QStringLiteral("address_1")), cells.text(QStringLiteral("address_2")),
            cells.text(QStringLiteral("city"))};
        line.removeAll(QString());
        place->address = line.join(QStringLiteral(", "));
    });
}

void Joiner::readServices()
{
    eachRow(QStringLiteral("services"), [&](const Cells &cells) {
        auto service = readService(cells);
        const QString id = cells.text(QStringLiteral("id"));
        if (service && m_services.contains(id)) {
            const Evidence &first = m_services.value(id).evidence;
            cells.refuse(QStringLiteral("id"),
                QStringLiteral("\"%1\" was read before (%2:%3); this row is not used")
                    .arg(id, first.file)
                    .arg(first.row));
            service.reset();
        }
        if (!id.isEmpty())
            m_own.insert(id, service.has_value());
        if (!service)
            return;
        const QString organization = cells.text(QStringLiteral("organization_id"));
        if (!organization.isEmpty() && !m_organizations.contains(organization)
            && m_source.tables.contains(QStringLiteral("organizations"))) {
            cells.warn(QStringLiteral("organization_id"),
                QStringLiteral("there is no organization \"%1\"").arg(organization));
        }
        m_organizationOf.insert(id, organization);
        m_services.insert(id, *std::move(service));
    });
}

void Joiner::readLinks()
{
    eachRow(QStringLiteral("service_at_location"), [&](const Cells &cells) {
        const QString id = cells.text(QStringLiteral("id"));
        const QString service = cells.text(QStringLiteral("service_id"));
        const QString place = cells.text(QStringLiteral("location_id"));
        if (!find(service)) {
            if (!m_own.contains(service))
                cells.warn(
                    QStringLiteral("service_id"), QStringLiteral("there is no service \"%1\"").arg(service));
            return;
        }
        m_serviceOfLink.insert(id, service);
        if (!m_places.contains(place)) {
            cells.warn(
                QStringLiteral("location_id"), QStringLiteral("there is no location \"%1\"").arg(place));
            return;
        }
        m_servicesAt.insert(place, service);
        m_placesOf.insert(service, place);
    });
}

void Joiner::readPhones()
{
    eachRow(QStringLiteral("phones"), [&](const Cells &cells) {
        const auto phone = readPhone(cells);
        const QString own = readDisclosure(cells);
        const QStringList services = servicesOf(cells, true);
        const QString place = cells.text(QStringLiteral("location_id"));
        const QString organization = cells.text(QStringLiteral("organization_id"));
        const bool ofService = cells.has(QStringLiteral("service_id"))
            || cells.has(QStringLiteral("service_at_location_id")) || !place.isEmpty();
        // The number of a confidential place is withheld unless its own row opens it.
        const bool hidden = isWithheld(own) || (own.isEmpty() && m_places.value(place).confidential);
        for (const QString &id : services) {
            Service *service = find(id);
            if (!service || !phone)
                continue;
            if (hidden || isWithheld(service->disclosure))
                service->contactWithheld = true;
            else
                service->phones.append(*phone);
        }
        if (ofService || !phone)
            return;
        const auto owner = m_organizations.find(organization);
        if (owner == m_organizations.end())
            cells.warn({}, QStringLiteral("the phone belongs to nothing in this directory; not used"));
        else if (!hidden && !owner->withheld)
            owner->phones.append(*phone);
    });
}

void Joiner::readSchedules()
{
    eachRow(QStringLiteral("schedules"), [&](const Cells &cells) {
        const bool placeOnly = !cells.has(QStringLiteral("service_id"))
            && !cells.has(QStringLiteral("service_at_location_id"));
        const Schedule schedule = readSchedule(cells, m_source.zone);
        if (placeOnly) {
            m_placeSchedules[cells.text(QStringLiteral("location_id"))].append(schedule);
            return;
        }
        for (const QString &id : servicesOf(cells, false))
            find(id)->schedules.append(schedule);
    });
}

} // namespace tenang::referral
