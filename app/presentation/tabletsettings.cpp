// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/tabletsettings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace tenang::presentation {

TabletSettings readSettings(const QString &path)
{
    TabletSettings settings;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return settings;
    const QJsonObject json = QJsonDocument::fromJson(file.read(64 * 1024)).object();
    settings.language = json[QLatin1StringView("language")].toString();
    settings.role = json[QLatin1StringView("role")].toString();
    settings.country = json[QLatin1StringView("country")].toString();
    settings.office = json[QLatin1StringView("office")].toString();
    settings.officePhone = json[QLatin1StringView("officePhone")].toString();
    settings.dark = json[QLatin1StringView("dark")].toBool();
    settings.textScale = qBound(0.9, json[QLatin1StringView("textScale")].toDouble(1.0), 1.5);
    return settings;
}

Result<void> writeSettings(const QString &path, const TabletSettings &settings)
{
    const QJsonObject json{
        {QStringLiteral("language"), settings.language},
        {QStringLiteral("role"), settings.role},
        {QStringLiteral("country"), settings.country},
        {QStringLiteral("office"), settings.office},
        {QStringLiteral("officePhone"), settings.officePhone},
        {QStringLiteral("dark"), settings.dark},
        {QStringLiteral("textScale"), settings.textScale},
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0 || !file.commit())
        return fail(Error::Kind::Io, file.errorString());
    return {};
}

} // namespace tenang::presentation
