// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/cells.h"
#include "referral/directory.h"

#include <QSet>

namespace tenang::test {

inline QString casesFolder()
{
    return QStringLiteral(TENANG_SOURCE "/tests/referral/cases/");
}

// A directory and every text of it that no officer may read.
struct NamedDirectories {
    referral::Directory directory;
    QStringList withheld;
    Findings findings;
};

inline QSet<QString> withheldIn(const referral::Table &table, const QStringList &texts, QStringList &withheld,
    const QSet<QString> &places = {})
{
    QSet<QString> ids;
    const QHash<QString, int> columns = referral::columnsOf(table);
    for (const referral::Table::Row &row : table.rows) {
        const auto cell = [&](const char *name) {
            const int column = columns.value(QLatin1String(name), -1);
            return column < 0 ? QString() : row.cells.at(column).trimmed();
        };
        const QString level = cell("x_disclosure");
        if (level != QLatin1String("restricted") && level != QLatin1String("never_export")
            && cell("x_redacted") != QLatin1String("true") && !places.contains(cell("location_id")))
            continue;
        ids.insert(cell("id"));
        for (const QString &name : texts) {
            const QString text = cell(name.toLatin1().constData());
            if (text.size() > 3)
                withheld.append(text);
        }
    }
    return ids;
}

inline NamedDirectories readNamed(const QStringList &names)
{
    NamedDirectories read;
    QList<referral::DirectorySource> sources;
    for (const QString &name : names) {
        const bool made = name.startsWith(QLatin1String("directory-"));
        const QString path
            = made ? casesFolder() + name : QStringLiteral(TENANG_SOURCE "/protocols/directory/") + name;
        auto found = referral::readDirectorySources(path, read.findings);
        if (found)
            sources += *std::move(found);
        else
            read.findings.append({Finding::Severity::Error, name, 0, 0, found.error().detail, {}});
    }
    for (const referral::DirectorySource &source : sources) {
        const auto in = [&](const char *table) { return source.tables.value(QLatin1String(table)); };
        const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
        withheldIn(in("phones"), words("number x_e164 x_dial_abroad"), read.withheld);
        withheldIn(in("organizations"), words("email"), read.withheld);
        withheldIn(in("services"), words("email"), read.withheld);
        const QSet<QString> places
            = withheldIn(in("locations"), words("name latitude longitude"), read.withheld);
        withheldIn(in("addresses"), words("address_1 city postal_code"), read.withheld, places);
    }
    read.directory = referral::joinDirectory(sources, read.findings);
    return read;
}

} // namespace tenang::test
