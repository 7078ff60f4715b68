// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborArray>
#include <QCborMap>
#include <QList>
#include <QStringList>

#include <initializer_list>
#include <utility>

// Values as they stand in a pack, for the writers.
namespace tenang::protocol {

inline QCborMap mapOf(std::initializer_list<std::pair<const char *, QCborValue>> fields)
{
    QCborMap map;
    for (const auto &[key, value] : fields)
        map.insert(QLatin1String(key), value);
    return map;
}

template <typename T, typename Write>
QCborArray listOf(const QList<T> &values, Write write)
{
    QCborArray list;
    for (const T &value : values)
        list.append(write(value));
    return list;
}

inline QCborArray listOf(const QStringList &values)
{
    return QCborArray::fromStringList(values);
}

} // namespace tenang::protocol
