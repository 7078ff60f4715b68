// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"
#include "protocol/samples.h"

#include <QCborArray>
#include <QTest>

using namespace tenang;
using namespace tenang::protocol;

// What a coach has learnt, as lines of text: read as it is written, or refused with the line.
class tst_CoachNet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_are_read_as_they_are_meant()
    {
        const Result<CoachNet> net = readCoachNet(test::sampleNet(-2));
        QVERIFY2(net, net ? "" : qPrintable(net.error().detail));
        QCOMPARE(net->size, 8);
        QCOMPARE(net->words.value(QStringLiteral("boat"), -1), 0);
        QCOMPARE(net->vectors, std::vector<qint16>(8, -2));
        QCOMPARE(net->filters.size(), size_t(1));
        QCOMPARE(net->filters.front().bias, 0.5F);
        QCOMPARE(net->filters.front().scale, 0.25F);
        QCOMPARE(net->filters.front().weights, std::vector<qint16>(12, -2));
        QCOMPARE(net->answers.front().weights, std::vector<float>(1 + 8 + 13 + 1, -0.25F));
    }

    void filters_stand_in_the_order_of_their_lines()
    {
        QStringList lines = test::sampleNet();
        lines.insert(
            2, QStringLiteral("filter 2 0.5 0.25 ") + QString::fromLatin1(QByteArray(24, 1).toBase64()));
        for (QString &line : lines) {
            if (line.startsWith(QStringLiteral("form ")))
                line
                    = line.section(u' ', 0, 4) + u' ' + QString::fromLatin1(QByteArray(2 + 22, 1).toBase64());
        }
        const Result<CoachNet> net = readCoachNet(lines);
        QVERIFY2(net, net ? "" : qPrintable(net.error().detail));
        QCOMPARE(net->filters.size(), size_t(2));
        QCOMPARE(net->filters.at(0).width, 2);
        QCOMPARE(net->filters.at(0).weights.size(), size_t(24));
        QCOMPARE(net->filters.at(1).width, 1);
    }

    void nothing_learnt_is_no_network()
    {
        const Result<CoachNet> net = readCoachNet({});
        QVERIFY(net);
        QCOMPARE(net->size, 0);
        CoachRules sample = test::sampleCoach();
        sample.learnt.clear();
        QVERIFY(!fromCbor(writePack(sample))->toMap().contains(QLatin1StringView("learnt")));
        QCborMap map = fromCbor(writePack(sample))->toMap();
        map[QLatin1StringView("learnt")] = QCborArray();
        QVERIFY(!readCoachRules(toCanonicalCbor(map)));
    }

    void a_fault_is_told_with_its_line_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("text");
        QTest::newRow("no size first") << 1 << QStringLiteral("word boat AQEBAQEBAQE=");
        QTest::newRow("size of nothing") << 1 << QStringLiteral("words 0");
        QTest::newRow("size past the bound") << 1 << QStringLiteral("words 129");
        QTest::newRow("size twice") << 2 << QStringLiteral("words 8");
        QTest::newRow("short vector") << 2 << QStringLiteral("word boat AQEB");
        QTest::newRow("broken base64") << 2 << QStringLiteral("word boat AQEBAQE?AQE=");
        QTest::newRow("wide filter") << 3 << QStringLiteral("filter 8 0 1 AQ==");
        QTest::newRow("no number") << 3 << QStringLiteral("filter 1 nan 1 AQEBAQEBAQEBAQEB");
        QTest::newRow("endless number") << 3 << QStringLiteral("filter 1 inf 1 AQEBAQEBAQEBAQEB");
        QTest::newRow("unknown line") << 3 << QStringLiteral("layer 1");
        QTest::newRow("empty line") << 3 << QString();
        QTest::newRow("unknown form") << 4 << QStringLiteral("form question 0 1 0 AQ==");
        QTest::newRow("sure past one") << 4 << QStringLiteral("form invitation 0 1 1.5 AQ==");
        QTest::newRow("a form twice") << 5 << test::sampleNet().at(3);
        QTest::newRow("a filter behind a form") << 5 << test::sampleNet().at(2);
    }

    void a_fault_is_told_with_its_line()
    {
        QFETCH(int, line);
        QFETCH(QString, text);
        QStringList lines = test::sampleNet();
        lines[line - 1] = text;
        const Result<CoachNet> net = readCoachNet(lines);
        QVERIFY(!net);
        QVERIFY2(net.error().detail.startsWith(QString::number(line) + u':'), qPrintable(net.error().detail));
    }

    void every_form_has_its_line()
    {
        QStringList lines = test::sampleNet();
        lines.removeLast();
        QVERIFY(!readCoachNet(lines));
    }
};

QTEST_GUILESS_MAIN(tst_CoachNet)
#include "tst_coachnet.moc"
