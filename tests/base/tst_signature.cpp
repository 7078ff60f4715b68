// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/seeded.h"
#include "base/signature.h"

#include <QTest>

using namespace tenang;

namespace {

SecretBytes seedOf(const char *hex)
{
    return SecretBytes(QByteArrayView(QByteArray::fromHex(hex)));
}

} // namespace

class SignatureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCryptography()); }

    void the_published_vectors_hold_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        // RFC 8032 §7.1, TEST 1 to 3.
        QTest::newRow("empty")
            << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
            << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") << QByteArray()
            << QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
                          "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("one byte") << QByteArray(
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
                                  << QByteArray(
                                         "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
                                  << QByteArray("72")
                                  << QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb"
                                                "69da085ac1e43e15996e458f3613d0f11d8c3"
                                                "87b2eaeb4302aeeb00d291612bb0c00");
        QTest::newRow("two bytes") << QByteArray(
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
                                   << QByteArray(
                                          "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
                                   << QByteArray("af82")
                                   << QByteArray("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5"
                                                 "ac3ac18ff9b538d16f290ae67f760984dc6594"
                                                 "a7c15e9716ed28dc027beceea1ec40a");
    }
    void the_published_vectors_hold()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        const QByteArray bytes = QByteArray::fromHex(message);
        QCOMPARE(publicKeyOf(seedOf(seed)).toHex(), key);
        QCOMPARE(signatureOf(bytes, seedOf(seed)).toHex(), signature);
        QVERIFY(isSignedBy(bytes, QByteArray::fromHex(signature), QByteArray::fromHex(key)));
    }

    void any_bit_changed_is_noticed()
    {
        test::Seeded random;
        const SecretBytes seed = newSigningSeed();
        const QByteArray key = publicKeyOf(seed);
        const QByteArray message("in her own words");
        const QByteArray signature = signatureOf(message, seed);
        QVERIFY(isSignedBy(message, signature, key));
        for (const QByteArray *whole : {&message, &signature, &key}) {
            for (qsizetype bit = 0; bit < whole->size() * 8; ++bit) {
                QByteArray changed = *whole;
                changed[bit / 8] = char(quint8(changed[bit / 8]) ^ (1U << (bit % 8)));
                const auto pick = [&](const QByteArray &part) { return &part == whole ? changed : part; };
                QVERIFY2(
                    !isSignedBy(pick(message), pick(signature), pick(key)), qPrintable(QString::number(bit)));
            }
        }
        QVERIFY(!isSignedBy(QByteArray(message + '\0'), signature, key));
    }

    void two_seeds_are_two_keys()
    {
        const SecretBytes one = newSigningSeed();
        const SecretBytes other = newSigningSeed();
        QVERIFY(!one.equals(other));
        QVERIFY(publicKeyOf(one) != publicKeyOf(other));
        QVERIFY(!isSignedBy("x", signatureOf("x", one), publicKeyOf(other)));
    }

    void what_has_another_size_is_no_key_and_no_signature()
    {
        const SecretBytes seed = newSigningSeed();
        const QByteArray key = publicKeyOf(seed);
        const QByteArray signature = signatureOf("x", seed);
        QVERIFY(publicKeyOf(SecretBytes(31)).isEmpty());
        QVERIFY(signatureOf("x", SecretBytes()).isEmpty());
        QVERIFY(!isSignedBy("x", {}, key));
        QVERIFY(!isSignedBy("x", signature.chopped(1), key));
        QVERIFY(!isSignedBy("x", QByteArray(signature + '\0'), key));
        QVERIFY(!isSignedBy("x", signature, {}));
        QVERIFY(!isSignedBy("x", signature, key.chopped(1)));
    }

    void a_key_that_signs_anything_is_refused()
    {
        // The neutral point: with it, R = S·B holds for every message when S and R are zero and neutral.
        const QByteArray neutral = QByteArray(1, '\1') + QByteArray(31, '\0');
        QVERIFY(!isSignedBy("x", QByteArray(neutral + QByteArray(32, '\0')), neutral));
        QVERIFY(!isSignedBy("x", QByteArray(64, '\0'), QByteArray(32, '\0')));
    }
};

QTEST_GUILESS_MAIN(SignatureTest)
#include "tst_signature.moc"
