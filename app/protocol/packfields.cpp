// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/packfields.h"

#include "protocol/plaintext.h"

#include <QCborArray>
#include <QMap>

namespace tenang::protocol {

void PackFault::set(const QString &place, const QString &text)
{
    if (!m_error)
        m_error = Error{Error::Kind::Invalid,
            (place.isEmpty() ? QStringLiteral("/") : place) + QStringLiteral(": ") + text};
}

PackFields::PackFields(const QCborMap &map, QString place, PackFault &fault)
    : m_map(map)
    , m_place(std::move(place))
    , m_fault(&fault)
{
}

PackFields::PackFields(const QCborValue &value, QString place, PackFault &fault)
    : PackFields(value.toMap(), std::move(place), fault)
{
    if (!value.isMap())
        m_fault->set(m_place, QStringLiteral("must be a map"));
}

QString PackFields::text(const char *key, Blank blank)
{
    const QString value = checked(valueOf(key), placeOf(key));
    if (blank == Blank::Refused && value.trimmed().isEmpty())
        refuse(key, QStringLiteral("must not be blank"));
    return value;
}

QString PackFields::shaped(const char *key, bool (*test)(const QString &), const char *shape)
{
    const QString value = text(key, Blank::Refused);
    if (!test(value))
        refuse(key, QStringLiteral("must be %1").arg(QLatin1String(shape)));
    return value;
}

QString PackFields::shapedOrEmpty(const char *key, bool (*test)(const QString &), const char *shape)
{
    const QString value = text(key, Blank::Allowed);
    if (!value.isEmpty() && !test(value))
        refuse(key, QStringLiteral("must be %1, or empty").arg(QLatin1String(shape)));
    return value;
}

QString PackFields::shapedOr(
    const char *key, const QString &otherwise, bool (*test)(const QString &), const char *shape)
{
    return m_map.contains(QLatin1String(key)) ? shaped(key, test, shape) : otherwise;
}

bool PackFields::flag(const char *key)
{
    const QCborValue value = valueOf(key);
    if (!value.isBool())
        refuse(key, QStringLiteral("must be true or false"));
    return value.toBool();
}

int PackFields::number(const char *key, int least, int most)
{
    const QCborValue value = valueOf(key);
    if (!value.isInteger() || value.toInteger() < least || value.toInteger() > most) {
        refuse(key, QStringLiteral("must be a whole number from %1 to %2").arg(least).arg(most));
        return least;
    }
    return int(value.toInteger());
}

QStringList PackFields::texts(const char *key, bool (*test)(const QString &))
{
    QStringList values;
    const QCborArray array = arrayOf(key);
    for (qsizetype i = 0; i < array.size() && !m_fault->isSet(); ++i) {
        const QString place = placeOf(key) + u'/' + QString::number(i);
        const QString value = checked(array.at(i), place);
        if (value.trimmed().isEmpty() || (test != nullptr && !test(value)))
            m_fault->set(place, QStringLiteral("“%1” has not the shape that is needed here").arg(value));
        values.append(value);
    }
    return values;
}

QMap<QString, QString> PackFields::textMap(const char *key)
{
    QMap<QString, QString> values;
    const QCborMap map = mapAt(key);
    for (const auto &[name, item] : map) {
        const QString place = placeOf(key, name.toString());
        values.insert(checked(name, place), checked(item, place));
    }
    return values;
}

void PackFields::refuse(const char *key, const QString &text)
{
    m_fault->set(placeOf(key), text);
}

void PackFields::refuse(const char *key, const QString &below, const QString &text)
{
    m_fault->set(placeOf(key, below), text);
}

void PackFields::finish()
{
    for (const auto &[key, value] : std::as_const(m_map)) {
        if (!m_known.contains(key.toString()) || !key.isString())
            m_fault->set(m_place, QStringLiteral("unknown key “%1”").arg(key.toString()));
    }
}

QCborValue PackFields::valueOf(const char *key)
{
    m_known.append(QString::fromLatin1(key));
    const QCborValue value = m_map.value(QLatin1String(key));
    if (value.isUndefined())
        refuse(key, QStringLiteral("is missing"));
    return value;
}

QCborArray PackFields::arrayOf(const char *key)
{
    const QCborValue value = valueOf(key);
    if (!value.isArray())
        refuse(key, QStringLiteral("must be a list"));
    return value.toArray();
}

QCborMap PackFields::mapAt(const char *key)
{
    const QCborValue value = valueOf(key);
    if (!value.isMap())
        refuse(key, QStringLiteral("must be a map"));
    return value.toMap();
}

QString PackFields::checked(const QCborValue &value, const QString &place)
{
    if (!value.isString()) {
        m_fault->set(place, QStringLiteral("must be text"));
        return {};
    }
    const QString text = value.toString();
    if (const auto unfit = unfitCharacterIn(text))
        m_fault->set(
            place, QStringLiteral("holds the character %1, which no pack may hold").arg(unfit->name()));
    else if (!isComposed(text))
        m_fault->set(place, QStringLiteral("is not in Unicode normalization form C"));
    return text;
}

QString PackFields::placeOf(const char *key) const
{
    return m_place + u'/' + QLatin1String(key);
}

QString PackFields::placeOf(const char *key, const QString &below) const
{
    QString token = below;
    token.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1")); // RFC 6901
    return placeOf(key) + u'/' + token;
}

} // namespace tenang::protocol
