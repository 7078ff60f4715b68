// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/contentfiles.h"
#include "authoring/phonecheck.h"
#include "authoring/sources.h"
#include "authoring/textcheck.h"
#include "base/cbor.h"
#include "protocol/plaintext.h"
#include "referral/directory.h"

#include <QCborArray>
#include <QFileInfo>

#include <algorithm>

namespace tenang::authoring {

namespace {

constexpr qsizetype maxCellBytes = qsizetype{16} * 1024; // the cap of a string in a pack (design.md §5)

void checkCells(const referral::Table &table, Findings &findings)
{
    Report report(table.file, findings);
    const auto check = [&](int line, const QString &cell) {
        checkText(cell, {line, 0}, report);
        if (!protocol::isComposed(cell))
            report.error({line, 0}, QStringLiteral("“%1” is not in Unicode normalization form C").arg(cell));
        else if (cell.toUtf8().size() > maxCellBytes)
            report.error({line, 0}, QStringLiteral("a cell longer than %1 bytes").arg(maxCellBytes));
    };
    for (const QString &name : table.columns)
        check(1, name);
    for (const referral::Table::Row &row : table.rows) {
        for (const QString &cell : row.cells)
            check(row.line, cell);
    }
}

// Line breaks within a cell are one line feed, whatever the system that wrote them.
QString plain(QString cell)
{
    return cell.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

QCborMap toCbor(const referral::Table &table)
{
    QCborArray rows;
    for (const referral::Table::Row &row : table.rows) {
        QCborArray cells{row.line};
        for (const QString &cell : row.cells)
            cells.append(cell);
        rows.append(cells);
    }
    return {{QStringLiteral("columns"), QCborArray::fromStringList(table.columns)},
        {QStringLiteral("rows"), rows}};
}

QCborMap readTables(const QString &file, Findings &findings)
{
    QCborMap tables;
    for (const QString &path : tablesBeside(file)) {
        Report report(path, findings);
        const std::optional<QByteArray> bytes = readContent(path, report);
        if (!bytes)
            continue;
        referral::Table table = referral::readCsv(*bytes, path, findings);
        for (referral::Table::Row &row : table.rows) {
            for (QString &cell : row.cells)
                cell = plain(cell);
        }
        checkCells(table, findings);
        tables.insert(QFileInfo(path).completeBaseName(), toCbor(table));
    }
    return tables;
}

PhoneLines phoneLines(const QCborMap &pack)
{
    PhoneLines lines;
    const QCborMap table
        = pack.value(QStringLiteral("tables")).toMap().value(QStringLiteral("phones")).toMap();
    const QCborArray columns = table.value(QStringLiteral("columns")).toArray();
    const QCborArray rows = table.value(QStringLiteral("rows")).toArray();
    const auto column = [&columns](const char *name) {
        return std::find(columns.begin(), columns.end(), QCborValue(QLatin1StringView(name)))
            - columns.begin();
    };
    for (const auto row : rows) {
        const QCborArray cells = row.toArray(); // the line comes first
        const std::pair number(
            cells.at(1 + column("number")).toString(), cells.at(1 + column("x_e164")).toString());
        if (!lines.contains(number))
            lines.insert(number, int(cells.at(0).toInteger()));
    }
    return lines;
}

// Reads the pack as the app will, so that a phone without a number or an hour that cannot be read is seen
// today.
void tryOut(const DirectorySource &source, Report &report, Findings &findings)
{
    const QString folder = QFileInfo(source.file).path();
    const Result<referral::DirectorySource> read
        = referral::readDirectoryPack(toCanonicalCbor(source.pack), folder, findings);
    if (!read) {
        report.error({}, QStringLiteral("the app would refuse this directory: %1").arg(read.error().detail));
        return;
    }
    const referral::Directory directory = referral::joinDirectory({*read}, findings);
    if (directory.isEmpty())
        report.error({}, QStringLiteral("the directory has no service that can be used"));
    checkPhones(directory, folder + QStringLiteral("/phones.csv"), phoneLines(source.pack), findings);
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
    source.pack.insert(QStringLiteral("tables"), readTables(source.file, findings));
    tryOut(source, report, findings);
    return source;
}

} // namespace tenang::authoring
