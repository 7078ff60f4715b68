// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QRegularExpression>

namespace tenang {

QDateTime SystemClock::now() const
{
    const QDateTime local = QDateTime::currentDateTime();
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

QString toRfc3339(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QDateTime fromRfc3339(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(^\d{4}-\d\d-\d\d[Tt ]([01]\d|2[0-3]):\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:\d\d)$)"));
    if (!shape.match(text).hasMatch())
        return {};
    QString iso = text.toUpper();
    iso[10] = u'T';
    return QDateTime::fromString(iso, Qt::ISODate);
}

} // namespace tenang
