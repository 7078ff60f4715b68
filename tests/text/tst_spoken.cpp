// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/spoken.h"

#include <QTest>

using namespace tenang;

class SpokenTest : public QObject {
    Q_OBJECT

    // Words as they are, pauses as , stops as . open ends as … questions as ? and quotes as ".
    static QString spelled(const QString &text)
    {
        QStringList parts;
        for (const text::SpokenToken &token : text::spokenTokens(text)) {
            const QStringList signs{token.text, QStringLiteral(","), QStringLiteral("."), QStringLiteral("…"),
                QStringLiteral("?"), QStringLiteral("\"")};
            parts.append(signs.at(int(token.kind)));
        }
        return parts.join(u' ');
    }

private Q_SLOTS:
    void words_and_pauses_are_heard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("heard");
        const auto row = [](const char *text, const char *heard) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(heard);
        };
        row("Why didn’t YOU leave?", "why didn't you leave ?");
        row("At 3.30 p.m. a well-known man", "at 3.30 p.m . a well known man");
        row("He came - alone", "he came , alone");
        row("Really?!", "really ?");
        row("Um... so… then?", "um … so … then ?");
        row("\"Are you well\" she said", "\" are you well \" she said");
        row("ＷＨＯ？", "who ?");
        row("one\ntwo", "one . two");
        row("  , . ", ".");
        row("", "");
        row("កើតអ្វី?", "កើតអ្វី ?");
    }
    void words_and_pauses_are_heard()
    {
        QFETCH(QString, text);
        QFETCH(QString, heard);
        QCOMPARE(spelled(text), heard);
    }

    void capitals_are_remembered_and_composed_spellings_are_one()
    {
        QVERIFY(text::spokenTokens(QStringLiteral("Chen")).first().capital);
        QVERIFY(!text::spokenTokens(QStringLiteral("chen")).first().capital);
        QCOMPARE(text::spokenWord(QStringLiteral("E\u0301T\u00C9")), QStringLiteral("\u00E9t\u00E9"));
    }

    void half_a_pair_and_endless_marks_are_taken()
    {
        QVERIFY(text::spokenTokens(QString(QChar(0xD800))).isEmpty());
        const QString marks = QStringLiteral("a") + QString(16 * 1024, QChar(0x0301));
        QCOMPARE(text::spokenTokens(marks).size(), 1);
    }
};

QTEST_GUILESS_MAIN(SpokenTest)
#include "tst_spoken.moc"
