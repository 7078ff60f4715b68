// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QFile>
#include <QRegularExpression>

#include <ctime>

namespace tenang {

QDateTime SystemClock::now() const
{
    const QDateTime local = QDateTime::currentDateTime();
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

Uptime SystemClock::uptime() const
{
    static const Id boot = [] {
        QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return Id::fromString(QString::fromLatin1(text.trimmed()).remove(u'-'));
    }();
    timespec since{};
    if (clock_gettime(CLOCK_BOOTTIME, &since) != 0)
        return {};
    return {boot, qint64(since.tv_sec) * 1000 + since.tv_nsec / 1'000'000};
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
