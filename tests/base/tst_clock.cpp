// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QTest>
#include <QTimeZone>

using namespace tenang;

class ClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_time_keeps_its_offset()
    {
        const QDateTime time = fromRfc3339(QStringLiteral("2026-03-04T05:06:07+07:00"));
        QVERIFY(time.isValid());
        QCOMPARE(time.offsetFromUtc(), 7 * 3600);
        QCOMPARE(time.toUTC(), QDateTime(QDate(2026, 3, 3), QTime(22, 6, 7), Qt::UTC));
        QCOMPARE(toRfc3339(time), QStringLiteral("2026-03-04T05:06:07+07:00"));
    }

    void spellings_of_one_instant_are_one_instant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Z") << QStringLiteral("2026-03-03T22:06:07Z");
        QTest::newRow("small letters") << QStringLiteral("2026-03-03t22:06:07z");
        QTest::newRow("a space") << QStringLiteral("2026-03-03 22:06:07Z");
        QTest::newRow("zero offset") << QStringLiteral("2026-03-03T22:06:07+00:00");
        QTest::newRow("half an hour") << QStringLiteral("2026-03-04T03:36:07+05:30");
        QTest::newRow("west") << QStringLiteral("2026-03-03T17:06:07-05:00");
    }

    void spellings_of_one_instant_are_one_instant()
    {
        QFETCH(QString, text);
        const QDateTime time = fromRfc3339(text);
        QVERIFY(time.isValid());
        QCOMPARE(time.toMSecsSinceEpoch(),
            QDateTime(QDate(2026, 3, 3), QTime(22, 6, 7), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(fromRfc3339(toRfc3339(time)), time);
    }

    void utc_is_written_with_a_z()
    {
        QCOMPARE(toRfc3339(QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC)),
            QStringLiteral("2026-01-02T03:04:05Z"));
    }

    void what_is_no_time_is_refused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "2026-03-04", "2026-03-04T05:06:07", "2026-13-04T05:06:07Z",
                 "2026-02-30T05:06:07Z", "2026-03-04T25:06:07Z", "2026-03-04T24:00:00Z",
                 "2026-03-04T05:61:07Z", "2026-03-04T05:06:07+7", "2026-03-04T05:06:07 +07:00",
                 " 2026-03-04T05:06:07Z", "2026-03-04T05:06:07Z\n", "04/03/2026 05:06",
                 "2026-03-04T05:06:07+24:00", "2026-03-04T05:06:07+05:60", "tomorrow"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void what_is_no_time_is_refused()
    {
        QFETCH(QString, text);
        QVERIFY2(!fromRfc3339(text).isValid(), qPrintable(text));
    }

    void digits_of_other_scripts_are_refused()
    {
        QVERIFY(!fromRfc3339(QStringLiteral("٢٠٢٦-03-04T05:06:07Z")).isValid());
    }

    void a_set_clock_moves_only_when_told()
    {
        const QDateTime start = fromRfc3339(QStringLiteral("2026-03-04T23:59:30+07:00"));
        SetClock clock(start);
        QCOMPARE(clock.now(), start);
        clock.advance(45);
        QCOMPARE(toRfc3339(clock.now()), QStringLiteral("2026-03-05T00:00:15+07:00"));
    }

    void the_system_clock_says_where_it_stands()
    {
        const QDateTime now = SystemClock().now();
        QCOMPARE(now.timeSpec() == Qt::OffsetFromUTC || now.timeSpec() == Qt::UTC, true);
        QVERIFY(fromRfc3339(toRfc3339(now)).isValid());
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
