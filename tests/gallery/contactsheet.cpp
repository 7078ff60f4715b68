// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contactsheet.h"

#include <QFileInfo>
#include <QImage>
#include <QMap>
#include <QPainter>

#include <cmath>

namespace {

constexpr int rows = 6;
constexpr int gap = 12;
constexpr int caption = 24;
constexpr int area
    = 100'000; // pixels of a picture on the sheet: as much for an upright one as for a wide one

using Pictures = QList<std::pair<QString, QString>>; // what it is, its file

// By look: "landscape", "portrait", "dark", "mirrored", and the gallery's others.
QMap<QString, Pictures> found(const QDir &folder)
{
    QMap<QString, Pictures> looks;
    const auto take = [&looks](const QString &look, const QDir &where) {
        for (const QFileInfo &file : where.entryInfoList({QStringLiteral("*.png")}, QDir::Files, QDir::Name))
            looks[look].append({file.completeBaseName(), file.filePath()});
    };
    const QDir tour(folder.filePath(QStringLiteral("tour")));
    take(QStringLiteral("landscape"), tour);
    for (const QString &look :
        {QStringLiteral("portrait"), QStringLiteral("dark"), QStringLiteral("mirrored")})
        take(look, QDir(tour.filePath(look)));
    const QMap<QString, QString> names{{QStringLiteral("light"), QStringLiteral("landscape")},
        {QStringLiteral("rtl"), QStringLiteral("mirrored")}};
    const QDir moments(folder.filePath(QStringLiteral("moments")));
    for (const QFileInfo &file : moments.entryInfoList({QStringLiteral("*.png")}, QDir::Files, QDir::Name)) {
        const QString look = file.completeBaseName().section(u'-', 1);
        looks[names.value(look, look)].append({file.completeBaseName().section(u'-', 0, 0), file.filePath()});
    }
    return looks;
}

bool writeSheet(const Pictures &pictures, const QSize &cell, int columns, const QString &path)
{
    const int height = cell.height() + caption + gap;
    const int used = int((pictures.size() + columns - 1) / columns);
    QImage sheet(columns * (cell.width() + gap) + gap, used * height + gap, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    for (int i = 0; i < pictures.size(); ++i) {
        const QPoint at(gap + i % columns * (cell.width() + gap), gap + i / columns * height);
        const QImage picture(pictures[i].second);
        painter.drawText(QRect(at, QSize(cell.width(), caption)), Qt::AlignVCenter, pictures[i].first);
        painter.drawImage(
            at + QPoint(0, caption), picture.scaled(cell, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    }
    painter.end();
    return sheet.save(path);
}

} // namespace

bool writeContactSheets(const QDir &folder)
{
    const QMap<QString, Pictures> looks = found(folder);
    bool good = !looks.isEmpty();
    for (auto look = looks.begin(); look != looks.end(); ++look) {
        const QSizeF first = QImage(look->first().second).size();
        const double scale = std::sqrt(area / (first.width() * first.height()));
        const QSize cell = (first * scale).toSize();
        const int columns = 2000 / (cell.width() + gap);
        for (qsizetype from = 0, number = 1; from < look->size(); from += rows * columns, ++number)
            good = writeSheet(look->mid(from, rows * columns), cell, columns,
                       folder.filePath(QStringLiteral("%1-%2.png").arg(look.key()).arg(number)))
                && good;
    }
    return good;
}
