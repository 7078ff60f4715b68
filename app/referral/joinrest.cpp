// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of Joiner: what side tables say about services, and the joining itself.
#include "referral/cells.h"
#include "referral/joiner.h"
#include "referral/languagenames.h"
#include "referral/servicereader.h"

namespace tenang::referral {

void Joiner::readLanguages()
{
    // Languages of a phone belong to the service that it reaches.
    QHash<QString, QString> serviceOfPhone;
    if (const auto phones = m_source.tables.constFind(QStringLiteral("phones"));
        phones != m_source.tables.cend()) {
        const QHash<QString, int> columns = columnsOf(*phones);
        for (const Table::Row &row : phones->rows) {
            const Cells cells(*phones, columns, row, m_findings);
            serviceOfPhone.insert(cells.text(QStringLiteral("id")), cells.text(QStringLiteral("service_id")));
        }
    }
    eachRow(QStringLiteral("languages"), [&](const Cells &cells) {
        QString code = languageOf(cells.text(QStringLiteral("code")));
        if (code.isEmpty())
            code = languageNamed(cells.text(QStringLiteral("name")));
        if (code.isEmpty()) {
            cells.warn(QStringLiteral("code"), QStringLiteral("names no language; not used"));
            return;
        }
        QStringList services = servicesOf(cells, true);
        if (services.isEmpty())
            services.append(serviceOfPhone.value(cells.text(QStringLiteral("phone_id"))));
        for (const QString &id : services) {
            if (Service *service = find(id); service && !service->languages.contains(code))
                service->languages.append(code);
        }
    });
}

void Joiner::readAreas()
{
    eachRow(QStringLiteral("service_areas"), [&](const Cells &cells) {
        const QString stated = cells.text(QStringLiteral("x_area"));
        const QString extent = cells.text(QStringLiteral("extent"));
        bool ok = true;
        const QStringList areas = referral::readAreas(stated.isEmpty() ? extent : stated, &ok);
        if (!ok && !stated.isEmpty()) {
            cells.warn(QStringLiteral("x_area"),
                QStringLiteral("\"%1\" is no ISO 3166 code and not *; the area is unknown").arg(stated));
        }
        for (const QString &id : servicesOf(cells, true)) {
            Service *service = find(id);
            if (!service)
                continue;
            if (!stated.isEmpty()) {
                if (service->areaSource != AreaSource::Stated)
                    service->areas.clear();
                service->areaSource = AreaSource::Stated;
                service->areas += areas;
                m_areaUnreadable[id] = m_areaUnreadable.value(id) || !ok;
            } else if (ok && service->areaSource != AreaSource::Stated && !areas.isEmpty()) {
                service->areaSource = AreaSource::Extent;
                service->areas += areas;
            }
        }
    });
}

void Joiner::readCapacity()
{
    eachRow(QStringLiteral("service_capacity"), [&](const Cells &cells) {
        const auto available = cells.integer(QStringLiteral("available"), 0, 1'000'000);
        for (const QString &id : servicesOf(cells, false)) {
            if (Service *service = find(id); service && available)
                service->capacityAvailable = qMax(*available, service->capacityAvailable.value_or(0));
        }
    });
}

void Joiner::finish()
{
    for (auto it = m_organizationOf.cbegin(); it != m_organizationOf.cend(); ++it) {
        Service *service = find(it.key());
        if (!service)
            continue;
        finishContacts(*service, it.value());
        finishPlaces(*service);
    }
}

void Joiner::finishContacts(Service &service, const QString &organizationId)
{
    const bool withheld = isWithheld(service.disclosure);
    const Organization organization = m_organizations.value(organizationId);
    service.organization = organization.name;
    if (withheld) {
        service.contactWithheld = true;
        service.email.clear();
    }
    if (service.email.isEmpty() && !organization.withheld)
        service.email = organization.email;
    for (Phone phone : organization.phones) { // the front door
        phone.ofOrganization = true;
        service.phones.append(phone);
    }
}

void Joiner::finishPlaces(Service &service)
{
    QStringList places = m_placesOf.values(service.id);
    places.sort();
    places.removeDuplicates();
    const bool ownHours = !service.schedules.isEmpty();
    for (const QString &id : places) {
        const Place place = m_places.value(id);
        service.countries += place.countries;
        if (!ownHours)
            service.schedules += m_placeSchedules.value(id);
        if (isWithheld(service.disclosure))
            continue;
        if (service.streetAddress.isEmpty())
            service.streetAddress = place.address;
        if (!service.latitude && place.latitude && place.longitude) {
            service.latitude = place.latitude;
            service.longitude = place.longitude;
        }
    }
    service.countries.removeDuplicates();
    service.areas.removeDuplicates();
    // A stated area that cannot be read is unknown; the address would be a guess.
    if (m_areaUnreadable.value(service.id) && service.areas.isEmpty()) {
        service.areaSource = AreaSource::Unknown;
    } else if (service.areaSource == AreaSource::Unknown && !service.countries.isEmpty()) {
        service.areaSource = AreaSource::Address;
        service.areas = service.countries;
    }
}

} // namespace tenang::referral
