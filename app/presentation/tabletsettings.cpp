// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/tabletsettings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cmath>

namespace tenang::presentation {

const QStringList &lightCodes()
{
    static const QStringList codes{
        QStringLiteral("hour"), QStringLiteral("day"), QStringLiteral("dark"), QStringLiteral("dim")};
    return codes;
}

const QStringList &keyboardCodes()
{
    static const QStringList codes{QStringLiteral("auto"), QStringLiteral("always"), QStringLiteral("never")};
    return codes;
}

qreal nearestTextScale(qreal scale)
{
    constexpr std::array<qreal, 4> scales{1.0, 0.9, 1.25, 1.5};
    return *std::ranges::min_element(
        scales, {}, [scale](qreal known) { return std::isnan(scale) ? 0 : std::abs(known - scale); });
}

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
    if (const QString light = json[QLatin1StringView("light")].toString(); lightCodes().contains(light))
        settings.light = light;
    settings.textScale = nearestTextScale(json[QLatin1StringView("textScale")].toDouble(1.0));
    settings.reduceMotion = json[QLatin1StringView("reduceMotion")].toBool();
    if (const QString code = json[QLatin1StringView("keyboard")].toString(); keyboardCodes().contains(code))
        settings.keyboard = code;
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
        {QStringLiteral("light"), settings.light},
        {QStringLiteral("textScale"), settings.textScale},
        {QStringLiteral("reduceMotion"), settings.reduceMotion},
        {QStringLiteral("keyboard"), settings.keyboard},
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0 || !file.commit())
        return fail(Error::Kind::Io, file.errorString());
    return {};
}

} // namespace tenang::presentation
