// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborArray>
#include <QCborMap>
#include <QString>

namespace tenang::test {

// Every place of a pack, as the steps that lead there: keys of maps and indexes of lists.
using Steps = QList<QCborValue>;

inline void collect(const QCborValue &value, const Steps &here, QList<Steps> &all)
{
    if (!here.isEmpty())
        all.append(here);
    if (value.isMap()) {
        const QCborMap map = value.toMap();
        for (const auto &[key, item] : map)
            collect(item, here + Steps{key}, all);
    } else if (value.isArray()) {
        const QCborArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            collect(array.at(i), here + Steps{i}, all);
    }
}

// The value with `change(parent, last step)` done at the end of the steps.
template <typename Change>
QCborValue changedAt(const QCborValue &value, const Steps &steps, Change change)
{
    if (value.isMap()) {
        QCborMap map = value.toMap();
        if (steps.size() == 1)
            change(map, steps.first());
        else
            map[steps.first().toString()] = changedAt(map.value(steps.first()), steps.mid(1), change);
        return map;
    }
    QCborArray array = value.toArray();
    array[steps.first().toInteger()] = steps.size() == 1
        ? QCborValue(nullptr)
        : changedAt(array.at(steps.first().toInteger()), steps.mid(1), change);
    return array;
}

inline QString pointer(const Steps &steps)
{
    QString text;
    for (const QCborValue &step : steps)
        text += u'/'
            + (step.isString() ? step.toString().replace(u'/', QStringLiteral("~1"))
                               : QString::number(step.toInteger()));
    return text;
}

} // namespace tenang::test
