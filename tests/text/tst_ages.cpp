// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/datereader.h"

#include <QTest>

using namespace tenang::text;

namespace {

const QDate today(2026, 11, 30);

QString dayOf(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

class AgesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ages_are_as_wide_as_what_is_known_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addColumn<AgeBand>("band");
        const auto row = [](const char *born, QDate day, int least, int most, AgeBand band) {
            QTest::addRow("%s on %s", born, qPrintable(dayOf(day)))
                << QString::fromLatin1(born) << day << least << most << band;
        };
        row("12 Nov 2008", QDate(2026, 11, 11), 17, 17, AgeBand::Child);
        row("12 Nov 2008", QDate(2026, 11, 12), 18, 18, AgeBand::Adult);
        row("29 Feb 2008", QDate(2026, 2, 28), 17, 17, AgeBand::Child);
        row("29 Feb 2008", QDate(2026, 3, 1), 18, 18, AgeBand::Adult);
        row("2008", QDate(2026, 6, 1), 17, 18, AgeBand::Unsure);
        row("2008", QDate(2025, 12, 31), 17, 17, AgeBand::Child);
        row("about 2008", QDate(2027, 6, 1), 17, 20, AgeBand::Unsure);
        row("12/11/2008", QDate(2026, 11, 30), 17, 18, AgeBand::Unsure);
        row("before 2005", QDate(2026, 6, 1), 21, 130, AgeBand::Adult);
        row("after 2010", QDate(2026, 6, 1), 0, 15, AgeBand::Child);
        row("2026", QDate(2026, 6, 1), 0, 0, AgeBand::Child);
    }

    void ages_are_as_wide_as_what_is_known()
    {
        QFETCH(QString, born);
        QFETCH(QDate, day);
        const std::optional<ReadDate> birth = readDate(born, QStringLiteral("en"), today);
        QVERIFY(birth.has_value());
        const std::optional<Ages> ages = agesOn(*birth, day);
        QVERIFY(ages.has_value());
        QTEST(ages->least, "least");
        QTEST(ages->most, "most");
        QTEST(ageBand(*ages), "band");
        QVERIFY(!agesOn(*birth, QDate()));
    }

    void nobody_has_an_age_before_birth()
    {
        const std::optional<ReadDate> birth = readDate(QStringLiteral("2008"), QStringLiteral("en"), today);
        QVERIFY(!agesOn(*birth, QDate(2007, 12, 31)));
        QVERIFY(agesOn(*birth, QDate(2008, 1, 1)).has_value());
    }
};

QTEST_GUILESS_MAIN(AgesTest)
#include "tst_ages.moc"
