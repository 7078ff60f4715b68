// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/packrows.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tenang::authoring {

QString calledRow(const QString &list)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("settings"), QStringLiteral("number")},
        {QStringLiteral("phases"), QStringLiteral("phase")},
        {QStringLiteral("items"), QStringLiteral("prompt")},
        {QStringLiteral("indicators"), QStringLiteral("indicator")},
        {QStringLiteral("rules"), QStringLiteral("rule")},
        {QStringLiteral("outcomes"), QStringLiteral("outcome")},
        {QStringLiteral("cases"), QStringLiteral("case")},
        {QStringLiteral("cards"), QStringLiteral("card")},
        {QStringLiteral("phones"), QStringLiteral("phone")},
        {QStringLiteral("addresses"), QStringLiteral("address")},
        {QStringLiteral("contacts"), QStringLiteral("contact")},
        {QStringLiteral("services"), QStringLiteral("service")},
        {QStringLiteral("organizations"), QStringLiteral("organization")},
        {QStringLiteral("locations"), QStringLiteral("location")},
    };
    return names.value(list, list);
}

Rows rowsOf(const QCborArray &list, const QCborArray &other)
{
    QString named;
    for (const char *key : {"id", "linkId", "key", "ref", "code"}) {
        const auto has = [key](const QCborValue &row) {
            return !row.toMap().value(QLatin1StringView(key)).toString().isEmpty();
        };
        if (named.isEmpty() && std::all_of(list.begin(), list.end(), has)
            && std::all_of(other.begin(), other.end(), has))
            named = QLatin1StringView(key);
    }
    Rows found;
    for (const auto &value : list) {
        const QCborMap row = value.toMap();
        const QString name = !named.isEmpty() ? row.value(named).toString()
            : list.size() == other.size()
            ? QString::number(found.ids.size() + 1)
            : QString::fromUtf8(QJsonDocument(row.toJsonObject()).toJson(QJsonDocument::Compact));
        QString id = name;
        for (int twin = 2; found.rows.contains(id); ++twin)
            id = QStringLiteral("%1 (%2)").arg(name).arg(twin);
        found.ids.append(id);
        found.rows.insert(id, row);
    }
    return found;
}

QSet<QString> movedBetween(const QStringList &before, const QStringList &after)
{
    QHash<QString, qsizetype> places;
    for (const QString &id : before)
        places.insert(id, places.size());
    QList<qsizetype> ends; // of the best run of each length: the place in `after` where it ends
    QList<qsizetype> previous(after.size(), -1);
    for (qsizetype i = 0; i < after.size(); ++i) {
        const auto found = std::ranges::lower_bound(
            ends, places.value(after[i]), {}, [&](qsizetype end) { return places.value(after[end]); });
        previous[i] = found == ends.begin() ? -1 : *(found - 1);
        if (found == ends.end())
            ends.append(i);
        else
            *found = i;
    }
    QSet<QString> moved(after.begin(), after.end());
    for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = previous[i])
        moved.remove(after[i]);
    return moved;
}

QCborArray rowsOfTable(const QCborMap &table)
{
    const QCborArray columns = table.value(QStringLiteral("columns")).toArray();
    QCborArray rows;
    const QCborArray lines = table.value(QStringLiteral("rows")).toArray();
    for (const auto &row : lines) {
        const QCborArray cells = row.toArray();
        QCborMap map;
        for (qsizetype i = 0; i < columns.size() && i + 1 < cells.size(); ++i)
            map.insert(columns.at(i).toString(), cells.at(i + 1));
        rows.append(map);
    }
    return rows;
}

} // namespace tenang::authoring
