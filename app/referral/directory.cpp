// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/directory.h"

#include "referral/joiner.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace tenang::referral {

Directory::Directory(QList<Service> services)
    : m_services(std::move(services))
{
    std::ranges::stable_sort(m_services, {}, &Service::id);
    for (const Service &service : std::as_const(m_services)) {
        m_ids.append(service.id);
        m_roles.append(service.role);
    }
    for (int index = 0; index < m_services.size(); ++index) {
        const Service &service = m_services.at(index);
        m_fallbacks.append(service.fallback.isEmpty() ? -1 : indexOf(service.fallback));
        if (service.areas.isEmpty() || service.areas.contains(QLatin1String("*"))) {
            m_anywhere.append(index);
            continue;
        }
        for (const QString &area : service.areas) {
            QList<int> &known = m_inCountry[area.left(2)];
            if (known.isEmpty() || known.last() != index)
                known.append(index);
        }
    }
}

int Directory::indexOf(const QString &id) const
{
    const auto found = std::ranges::lower_bound(m_ids, id);
    return found != m_ids.cend() && *found == id ? static_cast<int>(found - m_ids.cbegin()) : -1;
}

QList<int> Directory::near(const QString &country) const
{
    QList<int> made;
    if (country.isEmpty()) {
        made.resize(m_services.size());
        std::iota(made.begin(), made.end(), 0);
        return made;
    }
    const QList<int> here = m_inCountry.value(country);
    made.reserve(here.size() + m_anywhere.size());
    std::ranges::merge(here, m_anywhere, std::back_inserter(made));
    return made;
}

const Service *Directory::service(const QString &id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &m_services.at(index);
}

Directory joinDirectory(const QList<DirectorySource> &sources, Findings &findings)
{
    QMap<QString, Service> services;
    for (const DirectorySource &source : sources)
        Joiner(source, services, findings).join();
    for (const Service &service : std::as_const(services)) {
        if (service.fallback.isEmpty() || services.contains(service.fallback))
            continue;
        findings.append({Finding::Severity::Warning, service.evidence.file, service.evidence.row, 0,
            QStringLiteral("x_fallback_service_id: there is no service \"%1\"").arg(service.fallback), {}});
    }
    return Directory(services.values());
}

Result<Directory> readDirectory(const QStringList &paths, Findings &findings)
{
    QList<DirectorySource> sources;
    for (const QString &path : paths) {
        ASSIGN_OR_RETURN(const QList<DirectorySource> read, readDirectorySources(path, findings));
        sources += read;
    }
    return joinDirectory(sources, findings);
}

const QStringList &serviceStatuses()
{
    static const QStringList statuses{QStringLiteral("active"), QStringLiteral("inactive"),
        QStringLiteral("defunct"), QStringLiteral("temporarily closed")};
    return statuses;
}

} // namespace tenang::referral
