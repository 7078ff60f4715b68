// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/textcheck.h"
#include "fixtures.h"

#include <QTest>

using namespace tenang;
using namespace tenang::authoring;
using namespace tenang::test;

class TextCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_reads_otherwise_than_it_is_written_is_told_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("plain") << QStringLiteral("House of rest, ชั้น 2") << QString();
        QTest::newRow("turned round")
            << QString::fromUtf8("House \u202Etser fo") << QStringLiteral("error: the character U+202E");
        QTest::newRow("Zawgyi") << QString::fromUtf8(
            "ေနေကာင္းလား") << QString::fromUtf8("error: written in Zawgyi; in Unicode it is: နေကောင်းလား");
        QTest::newRow("two alphabets")
            << QString::fromUtf8("C\u0430ritas") << QStringLiteral("letters of two alphabets");
    }

    void what_reads_otherwise_than_it_is_written_is_told()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        Findings findings;
        Report report(QStringLiteral("names.csv"), findings);
        checkText(text, {3, 1}, report);
        QCOMPARE(findings.size(), said.isEmpty() ? 0 : 1);
        const QString all = QString::fromUtf8(spelled(findings));
        QVERIFY2(
            all.contains(said) && (said.isEmpty() || all.startsWith(u"names.csv:3:1: ")), qPrintable(all));
    }
};

QTEST_GUILESS_MAIN(TextCheckTest)
#include "tst_textcheck.moc"
