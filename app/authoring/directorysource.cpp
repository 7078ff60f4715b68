// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/contentfiles.h"
#include "authoring/csvtable.h"
#include "authoring/sources.h"
#include "protocol/plaintext.h"

#include <QCborArray>
#include <QFileInfo>
#include <QSet>

namespace tenang::authoring {

namespace {

struct Loaded {
    QString file;
    CsvTable table;
};

QCborMap toCbor(const CsvTable &table)
{
    QCborArray rows;
    for (const CsvTable::Row &row : table.rows) {
        QCborArray cells{row.line};
        for (const QString &cell : row.cells)
            cells.append(cell);
        rows.append(cells);
    }
    return {{QStringLiteral("columns"), QCborArray::fromStringList(table.columns)},
        {QStringLiteral("rows"), rows}};
}

QSet<QString> idsOf(const Loaded &loaded, Findings &findings)
{
    Report report(loaded.file, findings);
    QSet<QString> ids;
    const qsizetype column = loaded.table.columns.indexOf(QStringLiteral("id"));
    for (const CsvTable::Row &row : loaded.table.rows) {
        if (column < 0)
            break;
        const QString &id = row.cells[column];
        if (id.trimmed().isEmpty())
            report.error({row.line, 0}, QStringLiteral("the row has no id"));
        else if (ids.contains(id))
            report.error({row.line, 0}, QStringLiteral("the id “%1” stands twice").arg(id));
        ids.insert(id);
    }
    return ids;
}

// <thing>_id of HSDS names a row of the table <thing>s.
void checkReferences(const Loaded &loaded, const QMap<QString, QSet<QString>> &ids, Findings &findings)
{
    Report report(loaded.file, findings);
    for (qsizetype column = 0; column < loaded.table.columns.size(); ++column) {
        const QString name = loaded.table.columns[column];
        const QString thing = name.chopped(qMin(name.size(), qsizetype(3)));
        if (!name.endsWith(u"_id"))
            continue;
        const QString table = ids.contains(thing) ? thing : thing + u's';
        if (!ids.contains(table))
            continue;
        for (const CsvTable::Row &row : loaded.table.rows) {
            const QString &id = row.cells[column];
            if (!id.trimmed().isEmpty() && !ids[table].contains(id))
                report.error({row.line, 0}, QStringLiteral("%1 “%2” is not in %3.csv").arg(name, id, table));
        }
    }
}

} // namespace

DirectorySource readDirectorySource(const YamlValue &document, Report &report, Findings &findings)
{
    Fields fields(document, report);
    DirectorySource source;
    source.file = report.file();
    source.at = fields.at("id");
    source.id = fields.shaped("id", Need::Required, protocol::isPackId, "[a-z0-9-]+");
    const QString version
        = fields.shaped("version", Need::Required, protocol::isVersion, "a version such as 1.0.0");
    source.pack = {{QStringLiteral("kind"), fields.text("kind", Need::Required)},
        {QStringLiteral("id"), source.id}, {QStringLiteral("version"), version},
        {QStringLiteral("title"), fields.text("title", Need::Required)},
        {QStringLiteral("licence"), fields.text("licence", Need::Required)},
        {QStringLiteral("source"), fields.text("source", Need::Required)}};
    // The IANA zone of rows that name none.
    if (const QString zone = fields.text("x_tzid", Need::Optional); !zone.isEmpty())
        source.pack.insert(QStringLiteral("x_tzid"), zone);
    fields.finish();

    QMap<QString, Loaded> loaded;
    for (const QString &file : tablesBeside(source.file)) {
        Report own(file, findings);
        if (const auto bytes = readContent(file, own))
            loaded.insert(QFileInfo(file).completeBaseName(), {file, readCsv(*bytes, own)});
    }
    if (!loaded.contains(QStringLiteral("services")))
        report.error({}, QStringLiteral("services.csv is missing beside it"));
    QMap<QString, QSet<QString>> ids;
    for (auto it = loaded.cbegin(); it != loaded.cend(); ++it)
        ids.insert(it.key(), idsOf(it.value(), findings));
    QCborMap tables;
    for (auto it = loaded.cbegin(); it != loaded.cend(); ++it) {
        checkReferences(it.value(), ids, findings);
        tables.insert(it.key(), toCbor(it.value().table));
    }
    source.pack.insert(QStringLiteral("tables"), tables);
    return source;
}

} // namespace tenang::authoring
