// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/directorysource.h"

#include "base/cbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

namespace tenang::referral {

namespace {

struct TableName {
    const char *table;
    const char *alias; // singular, or the name of HSDS 1.x
};
constexpr std::array tableNames{
    TableName{"organizations", "organization"},
    TableName{"services", "service"},
    TableName{"service_at_location", "services_at_location"},
    TableName{"locations", "location"},
    TableName{"addresses", "address"},
    TableName{"phones", "phone"},
    TableName{"schedules", "schedule"},
    TableName{"languages", "language"},
    TableName{"service_areas", "service_area"},
    TableName{"service_capacity", "service_capacities"},
};

void add(Findings &findings, Finding::Severity severity, const QString &file, const QString &text)
{
    findings.append({severity, file, 0, 0, text, {}});
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString());
    return file.read(maxFileBytes + 1);
}

// directory.yaml is flat and read in full by the authoring tools; the one value needed here stands on a line
// of its own, so that this library needs no YAML reader.
QString zoneOfYaml(const QByteArray &yaml)
{
    static const QRegularExpression line(
        QStringLiteral(R"(^x_tzid:\s*["']?([A-Za-z0-9_+\-/]+)["']?\s*(#.*)?$)"),
        QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(yaml)).captured(1);
}

// A datapackage may name its files otherwise ({"resources":[{"name":"service","path":"leistungen.csv"}]}).
void readDataPackage(const QByteArray &json, DirectorySource &source, QMap<QString, QString> &files)
{
    const QJsonObject package = QJsonDocument::fromJson(json).object();
    source.zone = package.value(QLatin1String("x_tzid")).toString();
    const QJsonArray resources = package.value(QLatin1String("resources")).toArray();
    for (const QJsonValue value : resources) {
        const QString table = tableOf(value[QLatin1String("name")].toString());
        const QString path = value[QLatin1String("path")].toString();
        const bool inside = !path.contains(u'/') && !path.contains(u'\\') && !path.startsWith(u'.');
        if (!table.isEmpty() && inside && !path.isEmpty())
            files.insert(table, path);
    }
}

Result<QList<DirectorySource>> readFolder(const QString &path, Findings &findings)
{
    const QDir dir(path);
    DirectorySource source;
    source.name = path;
    QMap<QString, QString> files;
    if (auto json = bytesOf(dir.filePath(QStringLiteral("datapackage.json"))))
        readDataPackage(*json, source, files);
    if (auto yaml = bytesOf(dir.filePath(QStringLiteral("directory.yaml")))) {
        if (const QString zone = zoneOfYaml(*yaml); !zone.isEmpty())
            source.zone = zone;
    }
    for (const QString &name : dir.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name)) {
        if (const QString table = tableOf(name); !table.isEmpty() && !files.contains(table))
            files.insert(table, name);
    }
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const QString file = dir.filePath(it.value());
        if (!QFileInfo(file).isFile())
            continue; // a datapackage lists every table of the standard, also those that nobody filled
        auto bytes = bytesOf(file);
        if (!bytes) {
            add(findings, Finding::Severity::Error, file, bytes.error().detail);
            continue;
        }
        source.tables.insert(it.key(), readCsv(*bytes, file, findings));
    }
    if (source.tables.contains(QStringLiteral("services")))
        return QList{source};

    // No CSV services: the folder may hold HSDS JSON.
    QList<DirectorySource> sources;
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QString file = dir.filePath(name);
        auto bytes = bytesOf(file);
        if (!bytes)
            continue;
        Findings found;
        auto read = readHsdsJson(*bytes, file, found);
        if (!read) {
            add(findings, Finding::Severity::Warning, file, read.error().detail);
        } else if (read->tables.contains(QStringLiteral("services"))) {
            read->zone = source.zone;
            findings += found;
            sources.append(*std::move(read));
        }
    }
    if (sources.isEmpty())
        return fail(Error::Kind::NotFound, QStringLiteral("%1: no services.csv and no HSDS JSON").arg(path));
    return sources;
}

} // namespace

QString tableOf(const QString &fileName)
{
    QString base = QFileInfo(fileName).fileName().toLower();
    if (base.endsWith(QLatin1String(".csv")))
        base.chop(4);
    for (const TableName &known : tableNames) {
        if (base == QLatin1String(known.table) || base == QLatin1String(known.alias))
            return QString::fromLatin1(known.table);
    }
    return {};
}

Result<QList<DirectorySource>> readDirectorySources(const QString &path, Findings &findings)
{
    const QFileInfo info(path);
    if (info.isDir())
        return readFolder(path, findings);
    if (!info.isFile())
        return fail(Error::Kind::NotFound, QStringLiteral("%1: no such folder or file").arg(path));
    ASSIGN_OR_RETURN(const QByteArray bytes, bytesOf(path));
    const QByteArray start = bytes.trimmed().left(1);
    if (start == "{" || start == "[" || path.endsWith(QLatin1String(".json"))) {
        ASSIGN_OR_RETURN(const DirectorySource json, readHsdsJson(bytes, path, findings));
        return QList{json};
    }
    ASSIGN_OR_RETURN(const DirectorySource pack, readDirectoryPack(bytes, path, findings));
    return QList{pack};
}

Result<DirectorySource> readDirectoryPack(const QByteArray &bytes, const QString &name, Findings &findings)
{
    ASSIGN_OR_RETURN(const QCborValue value, fromCbor(bytes));
    const QCborMap pack = value.toMap();
    if (pack.value(QStringLiteral("kind")).toString() != QLatin1String("directory"))
        return fail(Error::Kind::Invalid, QStringLiteral("%1: not a directory pack").arg(name));
    DirectorySource source;
    source.name = name;
    source.zone = pack.value(QStringLiteral("x_tzid")).toString();
    for (const auto entry : pack.value(QStringLiteral("tables")).toMap()) {
        const QString table = tableOf(entry.first.toString());
        if (table.isEmpty())
            continue;
        Table read;
        read.file = name + QStringLiteral("/%1.csv").arg(table);
        const QCborMap body = entry.second.toMap();
        for (const QCborValue column : body.value(QStringLiteral("columns")).toArray())
            read.columns.append(column.toString());
        for (const QCborValue row : body.value(QStringLiteral("rows")).toArray()) {
            const QCborArray cells = row.toArray();
            const int line = static_cast<int>(cells.at(0).toInteger(0));
            if (cells.size() != read.columns.size() + 1 || read.rows.size() >= maxRows) {
                findings.append({Finding::Severity::Error, read.file, line, 0,
                    QStringLiteral("%1 cells where the header has %2; the row is not used")
                        .arg(cells.size() - 1)
                        .arg(read.columns.size()),
                    {}});
                continue;
            }
            Table::Row kept{line, {}};
            for (qsizetype i = 1; i < cells.size(); ++i)
                kept.cells.append(cells.at(i).toString());
            read.rows.append(kept);
        }
        source.tables.insert(table, read);
    }
    if (!source.tables.contains(QStringLiteral("services")))
        return fail(Error::Kind::Invalid, QStringLiteral("%1: the pack has no services").arg(name));
    return source;
}

} // namespace tenang::referral
