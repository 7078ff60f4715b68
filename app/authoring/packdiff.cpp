// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/packdiff.h"

#include "authoring/authoring.h"
#include "authoring/packrows.h"
#include "protocol/pack.h"

#include <QCborArray>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <tuple>

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

// In the order in which their authors write them; whatever is not named here comes last.
int rankOf(const QString &key)
{
    static const QStringList order{QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("title"),
        QStringLiteral("language"), QStringLiteral("settings"), QStringLiteral("quick_marks"),
        QStringLiteral("card"), QStringLiteral("phases"), QStringLiteral("items"),
        QStringLiteral("indicators"), QStringLiteral("rules"), QStringLiteral("outcomes")};
    const qsizetype rank = order.indexOf(key);
    return int(rank < 0 ? order.size() : rank);
}

QString titleOf(const QCborMap &row)
{
    for (const char *key : {"label", "title", "name"}) {
        const QString title = row.value(QLatin1StringView(key)).toString();
        if (!title.isEmpty())
            return title;
    }
    return {};
}

bool isListOf(const QCborValue &value, bool (QCborValue::*is)() const)
{
    const QCborArray list = value.toArray();
    return value.isArray()
        && std::all_of(list.begin(), list.end(), [is](const QCborValue &item) { return (item.*is)(); });
}

// Of both, sorted, each once.
QStringList keysOf(const QCborMap &older, const QCborMap &newer)
{
    QStringList keys;
    for (const QCborMap &map : {older, newer}) {
        for (const auto &[key, value] : map)
            keys.append(key.toString());
    }
    keys.removeDuplicates();
    keys.sort();
    return keys;
}

// {"state", "finished": {place: text}, "drafts": …} to {"state", place: text}, and place + " state" for a
// text that is a draft in one of both only.
QCborMap textsByPlace(const QCborMap &translation, const QCborMap &other)
{
    const QString finished = QStringLiteral("finished"), drafts = QStringLiteral("drafts");
    QCborMap texts{{QStringLiteral("state"), translation.value(QStringLiteral("state"))}};
    if (translation.isEmpty())
        texts.clear();
    for (const auto &[list, opposite, state] :
        {std::tuple(finished, drafts, finished), std::tuple(drafts, finished, QStringLiteral("draft"))}) {
        const QCborMap places = translation.value(list).toMap();
        for (const auto &[place, text] : places) {
            texts.insert(place, text);
            if (other.value(opposite).toMap().contains(place))
                texts.insert(place.toString() + u" state", state);
        }
    }
    return texts;
}

// Where in the pack we are.
struct Spot {
    QString what, id, title, field;
    bool contact = false;

    [[nodiscard]] Spot below(const QString &name) const
    {
        Spot spot = *this;
        spot.field = field.isEmpty() ? name : field + u' ' + name;
        return spot;
    }
};

class Diff {
public:
    using Kind = PackChange::Kind;

    void maps(const Spot &spot, const QCborMap &older, const QCborMap &newer)
    {
        QStringList keys = keysOf(older, newer);
        std::ranges::stable_sort(keys, {}, rankOf);
        for (const QString &key : std::as_const(keys))
            field(spot, key, older.value(key), newer.value(key));
    }

    [[nodiscard]] QList<PackChange> changes() const { return m_contacts + m_others; }

private:
    void field(const Spot &spot, const QString &key, const QCborValue &older, const QCborValue &newer)
    {
        if (older == newer)
            return;
        const bool top = spot.what.isEmpty() && spot.field.isEmpty();
        Spot here = spot.below(key);
        here.contact = spot.contact || contactFields().contains(key);
        if (key == u"tables" && top)
            tables(older.toMap(), newer.toMap());
        else if (key == u"translations" && top)
            languages(older.toMap(), newer.toMap());
        else if (older.isMap() && newer.isMap())
            maps(here, older.toMap(), newer.toMap());
        else if (isListOf(older, &QCborValue::isString) && isListOf(newer, &QCborValue::isString))
            texts(here, older.toArray(), newer.toArray());
        else if (isListOf(older, &QCborValue::isMap) && isListOf(newer, &QCborValue::isMap))
            rows(top ? Spot{calledRow(key), {}, {}, {}, here.contact} : here, older.toArray(),
                newer.toArray(), true);
        else
            say(older.isUndefined()       ? Kind::Added
                    : newer.isUndefined() ? Kind::Removed
                                          : Kind::Changed,
                here, older, newer);
    }

    void rows(const Spot &spot, const QCborArray &older, const QCborArray &newer, bool ordered)
    {
        const Rows before = rowsOf(older, newer);
        const Rows after = rowsOf(newer, older);
        const auto spotOf = [&](const QString &id, const QCborMap &row) {
            if (!spot.field.isEmpty())
                return spot.below(id);
            return Spot{spot.what, id, titleOf(row), {}, spot.contact};
        };
        QStringList stayed, stay;
        for (const QString &id : before.ids) {
            if (after.rows.contains(id))
                stayed.append(id);
            else
                say(Kind::Removed, spotOf(id, before.rows[id]), before.rows[id], {});
        }
        for (const QString &id : after.ids) {
            if (before.rows.contains(id)) {
                stay.append(id);
                maps(spotOf(id, after.rows[id]), before.rows[id], after.rows[id]);
            } else {
                say(Kind::Added, spotOf(id, after.rows[id]), {}, after.rows[id]);
            }
        }
        if (stayed == stay)
            return;
        if (!ordered) { // the rows of a table stand in no order
            say(Kind::Moved, spot, {}, {});
            return;
        }
        const QSet<QString> moved = movedBetween(stayed, stay);
        for (const QString &id : std::as_const(stay)) {
            const auto standsAfter
                = [&](const QStringList &ids) { return QCborValue(ids.value(ids.indexOf(id) - 1)); };
            if (moved.contains(id))
                say(Kind::Moved, spotOf(id, after.rows[id]), standsAfter(before.ids), standsAfter(after.ids));
        }
    }

    // A text that takes the place of another is a change; others come, go, or stand in another order.
    void texts(const Spot &spot, const QCborArray &older, const QCborArray &newer)
    {
        QCborArray stayed, stay;
        for (qsizetype i = 0; i < qMax(older.size(), newer.size()); ++i) {
            const QCborValue was = older.at(i), is = newer.at(i);
            const bool gone = i < older.size() && !newer.contains(was);
            const bool come = i < newer.size() && !older.contains(is);
            if (gone && come && older.size() == newer.size())
                say(Kind::Changed, spot.below(QString::number(i + 1)), was, is);
            else if (gone || come) {
                if (gone)
                    say(Kind::Removed, spot, was, {});
                if (come)
                    say(Kind::Added, spot, {}, is);
            }
            if (i < older.size() && !gone)
                stayed.append(was);
            if (i < newer.size() && !come)
                stay.append(is);
        }
        if (stayed != stay)
            say(Kind::Changed, spot, older, newer);
    }

    void tables(const QCborMap &older, const QCborMap &newer)
    {
        for (const QString &name : keysOf(older, newer))
            rows({calledRow(name), {}, {}, {}, contactTables().contains(name)},
                rowsOfTable(older.value(name).toMap()), rowsOfTable(newer.value(name).toMap()), false);
    }

    // Text by text, also where a whole language comes or goes: somebody answers for each of them.
    void languages(const QCborMap &older, const QCborMap &newer)
    {
        for (const QString &language : keysOf(older, newer)) {
            const QCborMap was = older.value(language).toMap(), is = newer.value(language).toMap();
            maps({QStringLiteral("translation"), language, {}, {}, false}, textsByPlace(was, is),
                textsByPlace(is, was));
        }
    }

    void say(Kind kind, const Spot &spot, const QCborValue &older, const QCborValue &newer)
    {
        (spot.contact ? m_contacts : m_others)
            .append({kind, spot.contact, spot.what, spot.id, spot.title, spot.field, older, newer});
    }

    QList<PackChange> m_contacts, m_others;
};

} // namespace

Result<QList<PackChange>> packDiff(const QByteArray &older, const QByteArray &newer)
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
    diff.maps({}, before.body, after.body);
    return diff.changes();
}

} // namespace tenang::authoring
