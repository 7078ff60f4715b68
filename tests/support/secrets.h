// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secretbytes.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

// What tests of secrets and files share: a passphrase, a clock that only tests move, bytes of files, and how
// a Result is looked at.
namespace tenang::testing {

inline SecretBytes secret(const char *text)
{
    static const bool started = startCryptography();
    if (!started)
        qFatal("libsodium did not start");
    return SecretBytes(QByteArrayView(text));
}

inline SetClock &ticking()
{
    static SetClock still(QDateTime(QDate(2026, 3, 4), QTime(9, 30, 0, 123), Qt::OffsetFromUTC, 7 * 3600));
    return still;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace tenang::testing

namespace tenang {
inline char *toString(Error::Kind kind)
{
    constexpr const char *names[] = {"NotFound", "WrongPassphrase", "TooSoon", "NotAVault", "NewerThanApp",
        "Damaged", "NoSpace", "Refused", "Invalid", "Io", "CustodiansOnly"};
    return qstrdup(names[int(kind)]);
}
} // namespace tenang

#define VERIFY_GOOD(result) \
    do { \
        const auto &tried_ = (result); \
        QVERIFY2(tried_, tried_ ? "" : qPrintable(tried_.error().detail)); \
    } while (false)
#define COMPARE_FAILURE(result, expected) \
    do { \
        const auto &tried_ = (result); \
        QVERIFY2(!tried_, "it should have failed"); \
        QCOMPARE(tried_.error().kind, expected); \
    } while (false)
