// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/packdiff.h"

#include "authoring/authoring.h"
#include "protocol/pack.h"
#include "protocol/plaintext.h"

#include <QCborArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>
#include <optional>

namespace tenang::authoring {

namespace {

const QStringList &contactTables()
{
    static const QStringList names{
        QStringLiteral("addresses"), QStringLiteral("contacts"), QStringLiteral("phones")};
    return names;
}

const QStringList &contactFields()
{
    static const QStringList names{QStringLiteral("email"), QStringLiteral("url"), QStringLiteral("uri"),
        QStringLiteral("website"), QStringLiteral("latitude"), QStringLiteral("longitude")};
    return names;
}

// As JSON, in one line; what could turn a line round on a terminal is not printed.
QString spelled(const QCborValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value.toJsonValue()}).toJson(QJsonDocument::Compact);
    QString text = QString::fromUtf8(json.mid(1, json.size() - 2));
    while (const auto unfit = protocol::unfitCharacterIn(text))
        text.replace(unfit->at, 1, QStringLiteral("\\u%1").arg(int(unfit->character), 4, 16, QChar(u'0')));
    return text;
}

// What a person would call the row.
QString titleOf(const QCborMap &row)
{
    for (const char *key : {"number", "address_1", "email", "name", "title", "label", "text", "value"}) {
        const QCborValue value = row.value(QLatin1StringView(key));
        if (!value.isUndefined() && !value.toString(QStringLiteral("-")).isEmpty())
            return u": " + spelled(value);
    }
    return {};
}

struct Rows {
    QStringList ids; // in the order of the pack, each once
    QHash<QString, QCborMap> rows;
};

// By the first key that all of them have. Without one, a row is its own name.
Rows rowsOf(const QCborArray &list)
{
    QString named;
    for (const char *key : {"id", "linkId", "key", "ref", "code"}) {
        const auto has = [key](const QCborValue &row) {
            return !row.toMap().value(QLatin1StringView(key)).toString().isEmpty();
        };
        if (named.isEmpty() && std::all_of(list.begin(), list.end(), has))
            named = QLatin1StringView(key);
    }
    Rows found;
    for (const auto &row : list) {
        const QString name = named.isEmpty() ? spelled(row) : row.toMap().value(named).toString();
        QString id = name;
        for (int twin = 2; found.rows.contains(id); ++twin)
            id = QStringLiteral("%1 (%2)").arg(name).arg(twin);
        found.ids.append(id);
        found.rows.insert(id, row.toMap());
    }
    return found;
}

bool isListOfMaps(const QCborValue &value)
{
    const QCborArray list = value.toArray();
    return value.isArray()
        && std::all_of(list.begin(), list.end(), [](const QCborValue &item) { return item.isMap(); });
}

// {"columns", "rows": [[line, cell …] …]} of a directory to maps. The line is where it stood in a file.
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

class Diff {
public:
    void maps(const QString &place, const QCborMap &older, const QCborMap &newer, bool contact)
    {
        QMap<QString, QCborValue> keys;
        for (const QCborMap &map : {older, newer}) {
            for (const auto &[key, value] : map)
                keys.insert(key.toString(), value);
        }
        for (auto it = keys.begin(); it != keys.end(); ++it)
            field(place, it.key(), older.value(it.key()), newer.value(it.key()), contact);
    }

    void rows(const QString &name, const QCborArray &older, const QCborArray &newer, bool contact)
    {
        const Rows before = rowsOf(older);
        const Rows after = rowsOf(newer);
        QStringList stayed, stay;
        for (const QString &id : before.ids) {
            if (after.rows.contains(id))
                stayed.append(id);
            else
                say(contact, QStringLiteral("removed %1 %2%3").arg(name, id, titleOf(before.rows[id])));
        }
        for (const QString &id : after.ids) {
            if (before.rows.contains(id)) {
                stay.append(id);
                maps(name + u' ' + id, before.rows[id], after.rows[id], contact);
            } else {
                say(contact, QStringLiteral("added %1 %2%3").arg(name, id, titleOf(after.rows[id])));
            }
        }
        if (stayed != stay)
            say(false, QStringLiteral("changed the order of %1").arg(name));
    }

    void tables(const QCborMap &older, const QCborMap &newer)
    {
        QStringList names;
        for (const QCborMap &map : {older, newer}) {
            for (const auto &[key, table] : map)
                names.append(key.toString());
        }
        names.removeDuplicates();
        names.sort();
        for (const QString &name : std::as_const(names))
            rows(name, rowsOfTable(older.value(name).toMap()), rowsOfTable(newer.value(name).toMap()),
                contactTables().contains(name));
    }

    [[nodiscard]] QStringList lines() const { return m_contacts + m_others; }

private:
    void field(const QString &place, const QString &key, const QCborValue &older, const QCborValue &newer,
        bool contact)
    {
        const QString name = place.isEmpty() ? key : place + u' ' + key;
        const bool marked = contact || contactFields().contains(key);
        if (older == newer)
            return;
        if (key == u"tables" && place.isEmpty())
            tables(older.toMap(), newer.toMap());
        else if (older.isMap() && newer.isMap())
            maps(name, older.toMap(), newer.toMap(), contact);
        else if (isListOfMaps(older) && isListOfMaps(newer))
            rows(name, older.toArray(), newer.toArray(), contact);
        else if (older.isUndefined())
            say(marked, QStringLiteral("added %1: %2").arg(name, spelled(newer)));
        else if (newer.isUndefined())
            say(marked, QStringLiteral("removed %1: %2").arg(name, spelled(older)));
        else
            say(marked, QStringLiteral("changed %1: %2 -> %3").arg(name, spelled(older), spelled(newer)));
    }

    void say(bool contact, const QString &text)
    {
        if (contact)
            m_contacts.append(u"! " + text);
        else
            m_others.append(u"  " + text);
    }

    QStringList m_contacts, m_others;
};

} // namespace

Result<QStringList> packDiff(const QByteArray &older, const QByteArray &newer)
{
    for (const QByteArray &bytes : {older, newer}) {
        if (const std::optional<Error> refusal = refusalOf(bytes))
            return *refusal;
    }
    ASSIGN_OR_RETURN(const protocol::PackHead before, protocol::readPackHead(older));
    ASSIGN_OR_RETURN(const protocol::PackHead after, protocol::readPackHead(newer));
    if (before.kind != after.kind)
        return fail(Error::Kind::Invalid,
            QStringLiteral("a pack of the kind %1 and one of the kind %2")
                .arg(toString(before.kind), toString(after.kind)));
    Diff diff;
    diff.maps({}, before.body, after.body, false);
    return diff.lines();
}

} // namespace tenang::authoring
