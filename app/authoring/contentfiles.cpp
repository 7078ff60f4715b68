// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/contentfiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace tenang::authoring {

namespace {

constexpr qint64 maxBytes = qint64{8} * 1024 * 1024; // design.md §5

} // namespace

QStringList contentFilesAt(const QString &path, Findings &findings)
{
    Report report(path, findings);
    const QFileInfo info(path);
    if (!info.exists()) {
        report.error({}, QStringLiteral("is not there"));
        return {};
    }
    if (!info.isDir())
        return {path};
    QStringList files;
    QDirIterator walk(
        path, {QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    files.sort();
    if (files.isEmpty())
        report.error({}, QStringLiteral("holds no YAML file"));
    return files;
}

QStringList tablesBeside(const QString &file)
{
    const QDir folder = QFileInfo(file).dir();
    QStringList files;
    for (const QString &name : folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

std::optional<QByteArray> readContent(const QString &file, Report &report)
{
    QFile source(file);
    if (!QFileInfo(file).isFile()) {
        report.error({}, QStringLiteral("is no plain file"));
    } else if (!source.open(QIODevice::ReadOnly)) {
        report.error({}, QStringLiteral("cannot be opened: %1").arg(source.errorString()));
    } else {
        QByteArray bytes = source.read(maxBytes + 1);
        if (source.error() != QFileDevice::NoError)
            report.error({}, QStringLiteral("cannot be read: %1").arg(source.errorString()));
        else if (bytes.size() > maxBytes)
            report.error({}, QStringLiteral("larger than 8 MiB"));
        else
            return bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3)
                                                    : bytes; // spreadsheets and editors put a mark in front
    }
    return std::nullopt;
}

} // namespace tenang::authoring
