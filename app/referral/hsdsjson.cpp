// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/directorysource.h"
#include "referral/jsonlines.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenang::referral {

namespace {

using Owner = QList<std::pair<QString, QString>>; // ("service_id", id): the keys that nesting leaves out

// Flattens the nested form into the tables that the tabular form has.
class Flattener {
public:
    Flattener(const QString &file, const QHash<QString, int> &lines, Findings &findings)
        : m_lines(lines)
        , m_findings(findings)
    {
        m_source.name = file;
    }

    DirectorySource take() { return std::move(m_source); }

    void service(const QJsonObject &object, const QString &at, Owner owner = {})
    {
        const Owner of{{QStringLiteral("service_id"), idOf(object)}};
        if (const QJsonObject organization = object.value(QLatin1String("organization")).toObject();
            !organization.isEmpty()) {
            this->organization(organization, at + QStringLiteral("/organization"));
            owner.append({QStringLiteral("organization_id"), idOf(organization)});
        }
        row(QStringLiteral("services"), object, at, owner);
        children(object, at, of);
        list(object, at, QStringLiteral("capacities"), [&](const QJsonObject &child, const QString &place) {
            row(QStringLiteral("service_capacity"), child, place, of);
        });
        list(object, at, QStringLiteral("service_at_locations"),
            [&](const QJsonObject &child, const QString &place) { serviceAtLocation(child, place, of); });
    }

    void serviceAtLocation(const QJsonObject &object, const QString &at, Owner owner)
    {
        Owner of{{QStringLiteral("service_at_location_id"), idOf(object)}};
        if (const QJsonObject inner = object.value(QLatin1String("service")).toObject(); !inner.isEmpty()) {
            service(inner, at + QStringLiteral("/service"));
            owner = {{QStringLiteral("service_id"), idOf(inner)}};
        }
        of += owner;
        if (const QJsonObject place = object.value(QLatin1String("location")).toObject(); !place.isEmpty()) {
            location(place, at + QStringLiteral("/location"));
            owner.append({QStringLiteral("location_id"), idOf(place)});
        }
        row(QStringLiteral("service_at_location"), object, at, owner);
        children(object, at, of);
    }

    void organization(const QJsonObject &object, const QString &at)
    {
        const Owner of{{QStringLiteral("organization_id"), idOf(object)}};
        row(QStringLiteral("organizations"), object, at, {});
        list(object, at, QStringLiteral("phones"), [&](const QJsonObject &child, const QString &place) {
            row(QStringLiteral("phones"), child, place, of);
        });
        list(object, at, QStringLiteral("services"),
            [&](const QJsonObject &child, const QString &place) { service(child, place, of); });
    }

    void location(const QJsonObject &object, const QString &at)
    {
        const Owner of{{QStringLiteral("location_id"), idOf(object)}};
        row(QStringLiteral("locations"), object, at, {});
        list(object, at, QStringLiteral("addresses"), [&](const QJsonObject &child, const QString &place) {
            row(QStringLiteral("addresses"), child, place, of);
        });
        children(object, at, of);
    }

    void row(const QString &name, const QJsonObject &object, const QString &at, const Owner &owner)
    {
        Table &table = m_source.tables[name];
        if (table.file.isEmpty()) {
            table.file = m_source.name;
            table.nested = true;
        }
        if (table.rows.size() >= maxRows)
            return;
        QMap<int, QString> cells;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it->isObject() && !(it->isArray() && hasObjects(it->toArray())))
                cells.insert(column(table, it.key()), cellOf(*it));
        }
        for (const auto &[key, id] : owner)
            cells.insert(column(table, key), id);
        Table::Row made{m_lines.value(at, 0), QStringList(table.columns.size())};
        for (auto it = cells.cbegin(); it != cells.cend(); ++it)
            made.cells[it.key()] = it.value();
        table.rows.append(made);
    }

    // Every object of object[key], with its pointer; anything else in there is reported.
    template <typename Use>
    void list(const QJsonObject &object, const QString &at, const QString &key, Use use)
    {
        const QJsonValue value = object.value(key);
        if (value.isUndefined() || value.isNull())
            return;
        const QJsonArray array = value.toArray();
        if (!value.isArray())
            fault(at, QStringLiteral("%1 should be a list; it is not used").arg(key));
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (array[i].isObject())
                use(array[i].toObject(), at + QStringLiteral("/%1/%2").arg(key).arg(i));
            else
                fault(at, QStringLiteral("%1/%2 should be an object; it is not used").arg(key).arg(i));
        }
    }

private:
    // Phones of a contact person are left alone: a director's mobile is not a way in.
    void children(const QJsonObject &object, const QString &at, const Owner &of)
    {
        list(object, at, QStringLiteral("phones"), [&](const QJsonObject &child, const QString &place) {
            row(QStringLiteral("phones"), child, place, of);
            list(child, place, QStringLiteral("languages"), [&](const QJsonObject &tongue, const QString &p) {
                row(QStringLiteral("languages"), tongue, p, of);
            });
        });
        for (const QString &key :
            {QStringLiteral("schedules"), QStringLiteral("languages"), QStringLiteral("service_areas")}) {
            list(object, at, key,
                [&](const QJsonObject &child, const QString &place) { row(key, child, place, of); });
        }
    }

    static QString idOf(const QJsonObject &object) { return object.value(QLatin1String("id")).toString(); }

    static bool hasObjects(const QJsonArray &array)
    {
        return std::ranges::any_of(
            array, [](const QJsonValue &value) { return value.isObject() || value.isArray(); });
    }

    static QString cellOf(const QJsonValue &value)
    {
        if (value.isArray()) {
            QStringList parts;
            const QJsonArray items = value.toArray();
            for (const QJsonValue part : items)
                parts.append(cellOf(part));
            return parts.join(u',');
        }
        return value.isNull() ? QString() : value.toVariant().toString();
    }

    static int column(Table &table, const QString &name)
    {
        const qsizetype known = table.columns.indexOf(name);
        if (known >= 0)
            return static_cast<int>(known);
        table.columns.append(name);
        for (Table::Row &row : table.rows)
            row.cells.append(QString());
        return static_cast<int>(table.columns.size() - 1);
    }

    void fault(const QString &at, const QString &text)
    {
        m_findings.append(
            {Finding::Severity::Error, m_source.name, m_lines.value(at, 0), 0, text, QString()});
    }

    DirectorySource m_source;
    const QHash<QString, int> &m_lines;
    Findings &m_findings;
};

void flattenTop(Flattener &to, const QJsonObject &object, const QString &at)
{
    bool listed = false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString table = it.key().endsWith(QLatin1String(".csv")) ? tableOf(it.key()) : QString();
        if (table.isEmpty())
            continue;
        listed = true;
        to.list(object, at, it.key(),
            [&](const QJsonObject &row, const QString &place) { to.row(table, row, place, {}); });
    }
    for (const QString &key : {QStringLiteral("contents"), QStringLiteral("services")}) {
        if (!object.value(key).isArray()
            || (key == QLatin1String("services") && object.contains(QLatin1String("id"))))
            continue;
        listed = true;
        to.list(object, at, key,
            [&](const QJsonObject &row, const QString &place) { flattenTop(to, row, place); });
    }
    if (listed)
        return;
    if (object.contains(QLatin1String("location")) && object.contains(QLatin1String("service")))
        to.serviceAtLocation(object, at, {});
    else if (!object.contains(QLatin1String("location_type"))
        && (object.contains(QLatin1String("status")) || object.contains(QLatin1String("schedules"))))
        to.service(object, at);
    else if (object.value(QLatin1String("services")).isArray())
        to.organization(object, at);
}

} // namespace

Result<DirectorySource> readHsdsJson(const QByteArray &bytes, const QString &file, Findings &findings)
{
    if (bytes.size() > maxFileBytes)
        return fail(Error::Kind::Invalid, QStringLiteral("%1: larger than 20 MB").arg(file));
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isNull()) {
        return fail(Error::Kind::Invalid,
            QStringLiteral("%1:%2: %3")
                .arg(file)
                .arg(bytes.left(error.offset).count('\n') + 1)
                .arg(error.errorString()));
    }
    const QHash<QString, int> lines = linesOfObjects(bytes);
    Flattener flattener(file, lines, findings);
    if (document.isObject()) {
        flattenTop(flattener, document.object(), {});
    } else {
        const QJsonArray array = document.array();
        for (qsizetype i = 0; i < array.size(); ++i)
            flattenTop(flattener, array[i].toObject(), QStringLiteral("/%1").arg(i));
    }
    return flattener.take();
}

} // namespace tenang::referral
