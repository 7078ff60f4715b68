// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dates.h"
#include "text/languages.h"

#include <QRegularExpression>
#include <QTest>

using namespace tenang::text;

class DatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_day_is_written_as_its_readers_write_it_data()
    {
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("ofYear");
        QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("4 Sep 2026")
                            << QStringLiteral("4 Sep");
        QTest::newRow("th") << QStringLiteral("th") << QStringLiteral("4 ก.ย. 2569")
                            << QStringLiteral("4 ก.ย.");
        QTest::newRow("zh") << QStringLiteral("zh-Hans") << QStringLiteral("2026年9月4日")
                            << QStringLiteral("9月4日");
        QTest::newRow("id") << QStringLiteral("id") << QStringLiteral("4 Sep 2026")
                            << QStringLiteral("4 Sep");
        QTest::newRow("nothing we know")
            << QStringLiteral("x") << QStringLiteral("4 Sep 2026") << QStringLiteral("4 Sep");
    }

    void a_day_is_written_as_its_readers_write_it()
    {
        QFETCH(QString, in);
        const QDate day(2026, 9, 4);
        QTEST(dayText(day, in), "whole");
        QTEST(dayText(day, in, DayForm::OfYear), "ofYear");
        QVERIFY(dayText(day, in, DayForm::OfWeek).size() > dayText(day, in, DayForm::OfYear).size());
        QCOMPARE(dayText({}, in), QString());
    }

    // Every language of the table, every month: the day is there in ASCII digits, and no two months look
    // alike.
    void the_day_and_the_month_are_told_in_every_language()
    {
        const QRegularExpression otherDigit(QStringLiteral("[^\\P{Nd}0-9]"));
        for (const Language &each : languages()) {
            QSet<QString> seen;
            for (int month = 1; month <= 12; ++month) {
                const QString text = dayText(QDate(2026, month, 17), each.code);
                QVERIFY2(!text.contains(otherDigit), qPrintable(each.code + text));
                QVERIFY2(!text.contains(u"M0"), qPrintable(each.code + text)); // a month without a word
                if (each.code != u"fa" && each.code != u"ps") // another calendar, another day
                    QVERIFY2(text.contains(u"17"), qPrintable(each.code + u' ' + text));
                seen.insert(text);
            }
            QCOMPARE(seen.size(), 12);
        }
    }
};

QTEST_GUILESS_MAIN(DatesTest)
#include "tst_dates.moc"
