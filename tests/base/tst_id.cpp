// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "base/secretbytes.h"

#include <QSet>
#include <QTest>

using namespace tenang;

class IdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCryptography()); }

    void no_two_ids_are_the_same()
    {
        QSet<Id> seen;
        for (int i = 0; i < 10'000; ++i)
            seen.insert(Id::random());
        QCOMPARE(seen.size(), 10'000);
        QVERIFY(!seen.contains(Id{}));
    }

    void an_id_survives_text_and_bytes()
    {
        const Id id = Id::random();
        QCOMPARE(id.toString().size(), 32);
        QVERIFY(Id::fromString(id.toString()) == id);
        QVERIFY(Id::fromString(id.toString().toUpper()) == id);
        QVERIFY(Id::fromBytes(id.toBytes()) == id);
    }

    void what_is_no_id_gives_the_null_id_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << QString(31, u'a');
        QTest::newRow("long") << QString(33, u'a');
        QTest::newRow("not hexadecimal") << QString(32, u'g');
        QTest::newRow("a space inside") << QString(QStringLiteral("0123456789abcdef 123456789abcdef"));
        QTest::newRow("letters of another script") << QString(32, QChar(0x0430));
        QTest::newRow("with dashes") << QStringLiteral("01234567-89ab-cdef-0123-456789ab");
    }

    void what_is_no_id_gives_the_null_id()
    {
        QFETCH(QString, text);
        QVERIFY(Id::fromString(text).isNull());
    }

    void bytes_of_another_length_give_the_null_id()
    {
        QVERIFY(Id::fromBytes({}).isNull());
        QVERIFY(Id::fromBytes(QByteArray(15, 'x')).isNull());
        QVERIFY(Id::fromBytes(QByteArray(17, 'x')).isNull());
        QVERIFY(!Id::fromBytes(QByteArray(16, 'x')).isNull());
    }

    void ids_are_ordered_by_their_bytes()
    {
        const Id low = Id::fromBytes(QByteArray(16, char(0x01)));
        const Id high = Id::fromBytes(QByteArray(16, char(0xff)));
        QVERIFY(Id{} < low);
        QVERIFY(low < high);
    }
};

QTEST_GUILESS_MAIN(IdTest)
#include "tst_id.moc"
