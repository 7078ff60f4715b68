// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/directorysource.h"
#include "referral/service.h"

namespace tenang::referral {

// Who can help: the services of one or several directories, immutable, sorted by id.
class Directory {
public:
    Directory() = default;
    explicit Directory(QList<Service> services);

    [[nodiscard]] const QList<Service> &services() const { return m_services; }
    [[nodiscard]] bool isEmpty() const { return m_services.isEmpty(); }
    [[nodiscard]] const Service *service(const QString &id) const; // nullptr: not in this directory

    // For resolving. Indexes into services(), ascending; -1: none.
    [[nodiscard]] int indexOf(const QString &id) const;
    [[nodiscard]] int fallbackOf(int index) const { return m_fallbacks.at(index); }
    // Those whose area may hold a place in this country; all, when the country is not known ("").
    [[nodiscard]] QList<int> near(const QString &country) const;
    // What is asked of the services elsewhere, kept apart so that passing over them stays cheap.
    [[nodiscard]] const QStringList &ids() const { return m_ids; }
    [[nodiscard]] const QList<Role> &roles() const { return m_roles; }

private:
    QList<Service> m_services;
    QStringList m_ids;
    QList<Role> m_roles;
    QList<int> m_fallbacks;
    QHash<QString, QList<int>> m_inCountry;
    QList<int> m_anywhere; // regional, or nobody says where
};

// Joins the tables. Rows that are broken are reported with file and line and left out; cells that cannot be
// read are reported and count as unknown. Keys are looked up in the row's own source first. The first service
// with an id stays, later ones are reported.
[[nodiscard]] Directory joinDirectory(const QList<DirectorySource> &sources, Findings &findings);

// Several paths make one directory (`--directory DIR…`). NotFound or Invalid names the first path of which
// nothing can be used; an empty directory means that no row could.
[[nodiscard]] Result<Directory> readDirectory(const QStringList &paths, Findings &findings);

// The values that Service::status, x_disclosure and the like may have, for linters.
[[nodiscard]] const QStringList &serviceStatuses(); // "active" first

} // namespace tenang::referral
