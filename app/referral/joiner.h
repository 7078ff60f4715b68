// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/directorysource.h"
#include "referral/service.h"

#include <QHash>
#include <QMap>

#include <functional>

namespace tenang::referral {

class Cells;

// Joins the tables of one source into its services. Keys are looked up here first, then among `earlier`
// (services of the sources before), so that an agency can add hours or a number to a service of another
// directory.
class Joiner {
public:
    Joiner(const DirectorySource &source, QMap<QString, Service> &services, Findings &findings);
    void join();

private:
    struct Place {
        bool confidential = false;
        std::optional<double> latitude, longitude;
        QStringList countries;
        QString address;
    };
    struct Organization {
        QString name, email;
        bool withheld = false;
        QList<Phone> phones;
    };

    void eachRow(const QString &name, const std::function<void(const Cells &)> &use);
    bool isRepeated(const Cells &cells, const QString &table);
    // The service of a row by service_id, service_at_location_id or (only where `byLocation`) location_id.
    QStringList servicesOf(const Cells &cells, bool byLocation);
    Service *find(const QString &id);

    void readOrganizations();
    void readPlaces();
    void readServices();
    void readLinks();
    void readPhones();
    void readSchedules();
    void readLanguages();
    void readAreas();
    void readCapacity();
    void finish();
    void finishContacts(Service &service, const QString &organizationId);
    void finishPlaces(Service &service);

    const DirectorySource &m_source;
    QMap<QString, Service> &m_services;
    Findings &m_findings;
    QMap<QString, Organization> m_organizations;
    QMap<QString, Place> m_places;
    QMap<QString, QString> m_organizationOf; // of services of this source
    QHash<QString, bool> m_own; // services of this source; false: refused
    QHash<QString, QString> m_serviceOfLink; // service_at_location
    QMultiHash<QString, QString> m_servicesAt; // location to services
    QMultiMap<QString, QString> m_placesOf; // service to locations
    QHash<QString, QList<Schedule>>
        m_placeSchedules; // hours of a place, for services without hours of their own
    QHash<QString, bool> m_seen; // table + id
    QHash<QString, bool> m_areaUnreadable; // services whose x_area names no code
};

} // namespace tenang::referral
