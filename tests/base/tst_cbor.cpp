// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"
#include "base/seeded.h"

#include <QCborArray>
#include <QCborMap>
#include <QDateTime>
#include <QTest>

using namespace tenang;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

QString faultOf(const QByteArray &bytes)
{
    const Result<QCborValue> value = fromCbor(bytes);
    return value ? QStringLiteral("no fault") : value.error().detail;
}

QByteArray nested(int depth)
{
    return QByteArray(depth, char(0x81)) + QByteArray(1, '\0');
}

QCborValue randomValue(test::Seeded &random, int depth)
{
    switch (random.below(depth > 4 ? 6 : 8)) {
    case 0:
        return qint64(random.bits() >> random.below(64));
    case 1:
        return -qint64(random.bits() >> (1 + random.below(63)));
    case 2:
        return QString(random.below(40), QChar(char16_t(0x61 + random.below(2000))));
    case 3:
        return QByteArray(random.below(300), char(random.below(256)));
    case 4:
        return random.below(2) == 0;
    case 5:
        return double(random.below(1000)) / 8;
    case 6: {
        QCborArray list;
        for (int i = random.below(6); i > 0; --i)
            list.append(randomValue(random, depth + 1));
        return list;
    }
    default: {
        QCborMap map;
        for (int i = random.below(6); i > 0; --i)
            map[QString::number(random.below(5000))] = randomValue(random, depth + 1);
        return map;
    }
    }
}

} // namespace

class CborTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keys_stand_in_the_order_of_their_encoded_bytes()
    {
        QCborMap map;
        map[QStringLiteral("aa")] = 1;
        map[QStringLiteral("z")] = 2;
        map[QStringLiteral("b")] = 3;
        map[10] = 4;
        map[100] = 5;
        map[-1] = 6;
        map.insert(QCborValue(false), 7);
        // The order of RFC 8949 §4.2.1: 10, 100, -1, "b", "z", "aa", false.
        QCOMPARE(toCanonicalCbor(map), hex("a7 0a04 186405 2006 616203 617a02 62616101 f407"));
    }

    void the_order_of_insertion_does_not_matter()
    {
        QCborMap one;
        one[QStringLiteral("kind")] = QStringLiteral("protocol");
        one[QStringLiteral("id")] = QStringLiteral("x");
        QCborMap other;
        other[QStringLiteral("id")] = QStringLiteral("x");
        other[QStringLiteral("kind")] = QStringLiteral("protocol");
        QCOMPARE(toCanonicalCbor(one), toCanonicalCbor(other));
    }

    void numbers_take_the_fewest_bytes_data()
    {
        QTest::addColumn<QCborValue>("value");
        QTest::addColumn<QByteArray>("bytes");
        // Appendix A of RFC 8949.
        QTest::newRow("23") << QCborValue(23) << hex("17");
        QTest::newRow("24") << QCborValue(24) << hex("1818");
        QTest::newRow("1000") << QCborValue(1000) << hex("1903e8");
        QTest::newRow("1000000") << QCborValue(1000000) << hex("1a000f4240");
        QTest::newRow("1e12") << QCborValue(Q_INT64_C(1000000000000)) << hex("1b000000e8d4a51000");
        QTest::newRow("-1") << QCborValue(-1) << hex("20");
        QTest::newRow("-1000") << QCborValue(-1000) << hex("3903e7");
        QTest::newRow("1.5") << QCborValue(1.5) << hex("f93e00");
        QTest::newRow("100000.0") << QCborValue(100000.0) << hex("fa47c35000");
        QTest::newRow("1.1") << QCborValue(1.1) << hex("fb3ff199999999999a");
        QTest::newRow("text") << QCborValue(QStringLiteral("ü")) << hex("62c3bc");
        QTest::newRow("bytes") << QCborValue(hex("01020304")) << hex("4401020304");
        QTest::newRow("null") << QCborValue(nullptr) << hex("f6");
        QTest::newRow("empty list") << QCborValue(QCborArray()) << hex("80");
        QTest::newRow("empty map") << QCborValue(QCborMap()) << hex("a0");
    }

    void numbers_take_the_fewest_bytes()
    {
        QFETCH(QCborValue, value);
        QFETCH(QByteArray, bytes);
        QCOMPARE(toCanonicalCbor(value).toHex(), bytes.toHex());
        const Result<QCborValue> read = fromCbor(bytes);
        QVERIFY(read);
        QCOMPARE(*read, value);
    }

    void long_lists_and_maps_have_their_length_in_front()
    {
        QCborArray list;
        QCborMap map;
        for (int i = 0; i < 300; ++i) {
            list.append(0);
            map[i] = 0;
        }
        QVERIFY(toCanonicalCbor(list).startsWith(hex("99012c")));
        QVERIFY(toCanonicalCbor(map).startsWith(hex("b9012c")));
        QCOMPARE(fromCbor(toCanonicalCbor(map))->toMap().size(), 300);
    }

    void what_is_written_is_read_back()
    {
        test::Seeded random;
        for (int i = 0; i < test::manyCases / 10; ++i) {
            const QCborValue value = randomValue(random, 0);
            const QByteArray bytes = toCanonicalCbor(value);
            const Result<QCborValue> read = fromCbor(bytes);
            QVERIFY2(read, bytes.toHex());
            QCOMPARE(toCanonicalCbor(*read), bytes);
        }
    }

    void a_value_by_itself_is_read_and_two_are_not()
    {
        QVERIFY(fromCbor(hex("01")));
        QCOMPARE(faultOf(hex("0102")), QStringLiteral("not one whole CBOR value"));
        QCOMPARE(faultOf(hex("a000")), QStringLiteral("not one whole CBOR value"));
        QCOMPARE(faultOf(hex("8001ff")), QStringLiteral("not one whole CBOR value"));
        QCOMPARE(faultOf({}), QStringLiteral("empty"));
    }

    void nesting_ends_at_depth_32()
    {
        QVERIFY(fromCbor(nested(32)));
        QCOMPARE(faultOf(nested(33)), QStringLiteral("nested deeper than 32"));
        QCOMPARE(faultOf(nested(1'000'000)), QStringLiteral("nested deeper than 32"));
    }

    void a_file_has_at_most_200000_values()
    {
        const auto listOf = [](int count) -> QByteArray {
            return hex("9a") + hex(QByteArray::number(count, 16).rightJustified(8, '0'))
                + QByteArray(count, '\0');
        };
        QVERIFY(fromCbor(listOf(199'999)));
        QCOMPARE(faultOf(listOf(200'000)), QStringLiteral("more than 200000 values"));
        QCOMPARE(faultOf(hex("9bffffffffffffffff")), QStringLiteral("more than 200000 values"));
        QCOMPARE(faultOf(hex("bb7fffffffffffffff")), QStringLiteral("more than 200000 values"));
    }

    void a_string_has_at_most_16_kib()
    {
        const auto textOf = [](int size) { return toCanonicalCbor(QString(size, u'a')); };
        const auto bytesOf = [](int size) { return toCanonicalCbor(QByteArray(size, 'a')); };
        QVERIFY(fromCbor(textOf(16384)));
        QVERIFY(fromCbor(bytesOf(16384)));
        QCOMPARE(faultOf(textOf(16385)), QStringLiteral("a string longer than 16384 bytes"));
        QCOMPARE(faultOf(bytesOf(16385)), QStringLiteral("a string longer than 16384 bytes"));
        QCOMPARE(faultOf(hex("7b7fffffffffffffff")), QStringLiteral("a string longer than 16384 bytes"));
    }

    void a_file_has_at_most_8_mib()
    {
        QCOMPARE(faultOf(QByteArray(8 * 1024 * 1024 + 1, '\0')), QStringLiteral("larger than 8388608 bytes"));
    }

    void indefinite_lengths_are_refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("list") << hex("9fff");
        QTest::newRow("map") << hex("bfff");
        QTest::newRow("text") << hex("7f6161ff");
        QTest::newRow("bytes") << hex("5f4161ff");
        QTest::newRow("inside a list") << hex("819f01ff");
        QTest::newRow("as a map key") << hex("a17f6161ff01");
    }

    void indefinite_lengths_are_refused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!fromCbor(bytes));
    }

    void broken_bytes_are_refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a tag") << hex("c11a514b67b0");
        QTest::newRow("a tag inside") << hex("81c074323031332d30332d32315432303a30343a30305a");
        QTest::newRow("a lone break") << hex("ff");
        QTest::newRow("reserved length") << hex("1c");
        QTest::newRow("list cut short") << hex("8201");
        QTest::newRow("map cut short") << hex("a16161");
        QTest::newRow("text cut short") << hex("6461");
        QTest::newRow("text that is not UTF-8") << hex("62c328");
        QTest::newRow("half a surrogate pair") << hex("63eda080");
        QTest::newRow("the same key twice") << hex("a2616101616102");
        QTest::newRow("a map as a key") << hex("a1a1010203");
        QTest::newRow("an array as a second key") << hex("a201028003");
        QTest::newRow("the same key twice inside") << hex("8181a2616101616102");
    }

    void broken_bytes_are_refused()
    {
        QFETCH(QByteArray, bytes);
        const Result<QCborValue> value = fromCbor(bytes);
        QVERIFY(!value);
        QCOMPARE(value.error().kind, Error::Kind::Invalid);
        QVERIFY(!value.error().detail.isEmpty());
    }

    void a_key_put_in_twice_is_written_once()
    {
        const QCborValue twins = QCborValue::fromCbor(hex("a2616102616101"));
        QCOMPARE(twins.toMap().size(), 2);
        QCOMPARE(toCanonicalCbor(twins), hex("a1616101"));
    }

    void any_bytes_at_all_give_a_value_or_a_fault()
    {
        test::Seeded random;
        int read = 0;
        for (int i = 0; i < test::manyCases; ++i) {
            QByteArray bytes(1 + random.below(40), '\0');
            for (char &byte : bytes)
                byte = char(random.below(256));
            if (const Result<QCborValue> value = fromCbor(bytes)) {
                ++read;
                QVERIFY(fromCbor(toCanonicalCbor(*value)));
            }
        }
        QVERIFY(read > 0);
    }
};

QTEST_GUILESS_MAIN(CborTest)
#include "tst_cbor.moc"
