// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"
#include "protocol/samples.h"

#include <QCborArray>
#include <QTest>

using namespace tenang;
using namespace tenang::protocol;

// Keys that came to the format after the first packs: a pack from before keeps its bytes and its hash, and
// stays readable in every vault that kept it.
class tst_LaterKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_pack_that_says_nothing_new_has_none_of_them()
    {
        const QByteArray bytes = writePack(before());
        const QCborMap map = fromCbor(bytes)->toMap();
        for (const QString &key : test::cameLater)
            QVERIFY2(!map.contains(key), qPrintable(key));
        const Result<Protocol> read = readProtocol(bytes);
        QVERIFY(read);
        QCOMPARE(read->userRole, QStringLiteral("border"));
        QVERIFY(read->useWhen.isEmpty() && read->reminders.isEmpty() && read->card.isEmpty());
        QCOMPARE(writePack(*read), bytes);
    }

    void nobody_writes_the_same_in_other_bytes_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QCborValue>("value");
        QTest::newRow("user_role") << QStringLiteral("user_role") << QCborValue(QStringLiteral("border"));
        QTest::newRow("use_when") << QStringLiteral("use_when") << QCborValue(QString());
        QTest::newRow("reminders") << QStringLiteral("reminders") << QCborValue(QCborArray());
        QTest::newRow("translations") << QStringLiteral("translations") << QCborValue(QCborMap());
        QTest::newRow("card") << QStringLiteral("card") << QCborValue(QCborArray());
        QTest::newRow("card with what is not there")
            << QStringLiteral("card") << QCborValue(QCborArray{QStringLiteral("nowhere")});
        QTest::newRow("card with a twin") << QStringLiteral(
            "card") << QCborValue(QCborArray{QStringLiteral("offer"), QStringLiteral("offer")});
    }
    void nobody_writes_the_same_in_other_bytes()
    {
        QFETCH(QString, key);
        QFETCH(QCborValue, value);
        QCborMap map = fromCbor(writePack(before()))->toMap();
        map[key] = value;
        const Result<Protocol> read = readProtocol(toCanonicalCbor(map));
        QVERIFY(!read);
        QVERIFY2(read.error().detail.startsWith(u'/' + key), qPrintable(read.error().detail));
    }

    void what_they_say_comes_back()
    {
        Protocol sample = test::sampleProtocol();
        sample.reminders = {{QStringLiteral("Stay with their words."), QStringLiteral("a sheet")}};
        const Result<Protocol> read = readProtocol(writePack(sample));
        QVERIFY(read);
        QCOMPARE(read->userRole, sample.userRole);
        QCOMPARE(read->useWhen, sample.useWhen);
        QVERIFY(read->reminders == sample.reminders);
        QCOMPARE(read->card, sample.card);
        sample.reminders.first().source.clear();
        QVERIFY(!readProtocol(writePack(sample))); // nothing without where it comes from
    }

private:
    [[nodiscard]] static Protocol before()
    {
        Protocol sample = test::sampleProtocol();
        sample.userRole = Protocol().userRole;
        sample.useWhen.clear();
        sample.reminders.clear();
        sample.card.clear();
        sample.translations.clear();
        return sample;
    }
};

QTEST_GUILESS_MAIN(tst_LaterKeys)
#include "tst_laterkeys.moc"
