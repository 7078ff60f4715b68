// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/edtf.h"

#include <QTest>

using namespace tenang::text;

class EdtfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void edtf_is_strict_data()
    {
        QTest::addColumn<bool>("good");
        for (const char *good : {"2025", "2025-03", "2025-03-12", "2025-24", "199X~", "19XX", "2025-XX-XX?",
                 "2025-03~/2025-06%", "../2025", "2025/..", "/2025", "2025/"})
            QTest::newRow(good) << true;
        for (const char *bad : {"", "/", "../..", "25", "2025-3", "2025-13", "2025-25", "2025-02-30",
                 "2025-21-01", "2025-21~", "2025-XX-12", "1XXX", "0000", "X025", "199X-03", "2025~~",
                 "2025-21/2026", "2026/2025", "2025/2026/2027", "-2025", "2025T10", "Y20250"})
            QTest::newRow(bad) << false;
    }

    void edtf_is_strict()
    {
        QFETCH(bool, good);
        const QString text = QString::fromLatin1(QTest::currentDataTag());
        const std::optional<Edtf> value = readEdtf(text);
        QCOMPARE(value.has_value(), good);
        if (value)
            QCOMPARE(edtfText(*value), text);
    }

    void the_unit_before_and_after_is_as_large_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *date, const char *before, const char *after) {
            QTest::newRow(date) << QString::fromLatin1(before) << QString::fromLatin1(after);
        };
        row("2025", "2024", "2026");
        row("2025-01~", "2024-12~", "2025-02~");
        row("2024-03-01", "2024-02-29", "2024-03-02");
        row("199X", "1989", "2000");
        row("2024-22", "2024~", "2024~");
        row("2025-XX", "2024", "2026");
    }

    void the_unit_before_and_after_is_as_large()
    {
        const std::optional<Edtf> date = readEdtf(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(date.has_value());
        QTEST(edtfText({.from = unitBefore(*date->from)}), "before");
        QTEST(edtfText({.from = unitAfter(*date->from)}), "after");
    }

    void doubt_widens_by_what_was_given_data()
    {
        QTest::addColumn<QDate>("earliest");
        QTest::addColumn<QDate>("latest");
        QTest::newRow("2025%") << QDate(2023, 1, 1) << QDate(2027, 12, 31);
        QTest::newRow("2025-01~") << QDate(2024, 12, 1) << QDate(2025, 2, 28);
        QTest::newRow("2024-02-28~") << QDate(2024, 2, 27) << QDate(2024, 2, 29);
        QTest::newRow("199X~") << QDate(1980, 1, 1) << QDate(2009, 12, 31);
        QTest::newRow("2026-12-11?") << QDate(2026, 11, 12) << QDate(2026, 12, 11);
        QTest::newRow("2026-12-25?") << QDate(2026, 12, 24) << QDate(2026, 12, 26);
        QTest::newRow("2026-12-11?/..") << QDate(2026, 12, 10) << QDate();
        QTest::newRow("2024~/2025") << QDate(2023, 1, 1) << QDate(2025, 12, 31);
    }

    void doubt_widens_by_what_was_given()
    {
        const std::optional<Edtf> value = readEdtf(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(value.has_value());
        QTEST(boundsOf(*value).earliest, "earliest");
        QTEST(boundsOf(*value).latest, "latest");
        QVERIFY(isDoubtful(*value));
    }
};

QTEST_GUILESS_MAIN(EdtfTest)
#include "tst_edtf.moc"
