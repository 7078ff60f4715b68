// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/directory.h"

#include "referral/joiner.h"

#include <algorithm>

namespace tenang::referral {

Directory::Directory(QList<Service> services)
    : m_services(std::move(services))
{
    std::ranges::stable_sort(m_services, {}, &Service::id);
}

const Service *Directory::service(const QString &id) const
{
    const auto found = std::ranges::lower_bound(m_services, id, {}, &Service::id);
    return found != m_services.cend() && found->id == id ? &*found : nullptr;
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
