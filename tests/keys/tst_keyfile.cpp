// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "base/seeded.h"
#include "base/signature.h"
#include "keys/keyfile.h"

#include <QTest>
#include <QtEndian>

using namespace tenang;
using namespace tenang::keys;

namespace {

SecretBytes words(const char *text)
{
    return SecretBytes(QByteArrayView(text));
}

Error::Kind faultOf(const QByteArray &bytes, const char *passphrase = "correct horse battery")
{
    const auto opened = openedKey(bytes, words(passphrase));
    return opened ? Error::Kind::NotFound
                  : opened.error().kind; // NotFound is never given: it stands for none
}

// As one would who knows the format: the checksum fits again.
QByteArray mended(QByteArray bytes)
{
    bytes.truncate(bytes.size() - 32);
    return bytes + contentHash("signing key", bytes);
}

QByteArray withNumber(QByteArray bytes, qsizetype at, quint32 value)
{
    qToBigEndian(value, bytes.data() + at);
    return mended(bytes);
}

} // namespace

class KeyFileTest : public QObject {
    Q_OBJECT

    SecretBytes m_seed;
    QByteArray m_file;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCryptography());
        m_seed = newSigningSeed();
        const auto sealed = sealedKey(m_seed, words("correct horse battery"), KeySuite::Test);
        QVERIFY(sealed);
        m_file = *sealed;
        QCOMPARE(m_file.size(), keyFileSize);
    }

    void a_key_comes_back_with_its_passphrase()
    {
        const auto opened = openedKey(m_file, words("correct horse battery"));
        QVERIFY(opened);
        QVERIFY(opened->equals(m_seed));
    }

    void the_real_costs_open_too()
    {
        const auto sealed = sealedKey(m_seed, words("correct horse battery"));
        QVERIFY(sealed);
        QCOMPARE(qFromBigEndian<quint32>(sealed->constData() + 20), 256U * 1024);
        QCOMPARE(qFromBigEndian<quint32>(sealed->constData() + 24), 3U);
        const auto opened = openedKey(*sealed, words("correct horse battery"));
        QVERIFY(opened && opened->equals(m_seed));
        QCOMPARE(faultOf(*sealed, "correct horse batterx"), Error::Kind::WrongPassphrase);
    }

    void another_passphrase_is_told_as_such()
    {
        for (const char *other :
            {"correct horse batter", "Correct horse battery", "correct horse battery ", ""})
            QCOMPARE(faultOf(m_file, other), Error::Kind::WrongPassphrase);
    }

    void the_seed_stands_nowhere_in_the_file_and_no_two_files_are_alike()
    {
        const QByteArray seed(reinterpret_cast<const char *>(m_seed.data()), qsizetype(m_seed.size()));
        QVERIFY(!m_file.contains(seed.first(8)));
        const auto again = sealedKey(m_seed, words("correct horse battery"), KeySuite::Test);
        QVERIFY(again);
        QVERIFY(again->mid(28, 40) != m_file.mid(28, 40));
        QVERIFY(again->mid(100, 48) != m_file.mid(100, 48));
        QCOMPARE(again->mid(68, 32), publicKeyOf(m_seed));
    }

    void every_changed_byte_is_damage_and_never_another_key()
    {
        for (qsizetype at = 0; at < m_file.size(); ++at) {
            for (const int bit : {0x01, 0x80}) {
                QByteArray changed = m_file;
                changed[at] = char(quint8(changed[at]) ^ bit);
                const Error::Kind told = faultOf(changed);
                const Error::Kind wanted = at < 16 ? Error::Kind::Invalid
                    : at < 20                      ? Error::Kind::NewerThanApp
                                                   : Error::Kind::Damaged;
                QVERIFY2(told == wanted, qPrintable(QString::number(at)));
            }
        }
    }

    void every_cut_is_damage()
    {
        for (qsizetype size = 0; size < m_file.size(); ++size) {
            const Error::Kind told = faultOf(m_file.first(size));
            QVERIFY2(told == (size < 16 ? Error::Kind::Invalid : Error::Kind::Damaged),
                qPrintable(QString::number(size)));
        }
        QCOMPARE(faultOf(m_file + '\0'), Error::Kind::Damaged);
    }

    void costs_out_of_their_bounds_are_refused_before_they_are_paid()
    {
        QByteArray standard = m_file;
        standard[19] = 1;
        standard[18] = 0;
        // 4 TiB would kill the program if anyone asked for it.
        for (const quint32 kib : {0U, 65'535U, 1'048'577U, 0xffffffffU})
            QCOMPARE(faultOf(withNumber(withNumber(standard, 24, 3), 20, kib)), Error::Kind::Damaged);
        for (const quint32 passes : {0U, 2U, 17U, 0xffffffffU})
            QCOMPARE(faultOf(withNumber(withNumber(standard, 20, 65'536), 24, passes)), Error::Kind::Damaged);
        QCOMPARE(faultOf(withNumber(m_file, 20, 65'536)), Error::Kind::Damaged); // tests have one cost only
    }

    void what_is_changed_by_one_who_mends_the_checksum_does_not_open()
    {
        for (const qsizetype at : {28, 43, 44, 67, 68, 99, 100, 131, 132, 147}) {
            QByteArray changed = m_file;
            changed[at] = char(quint8(changed[at]) ^ 1);
            QCOMPARE(faultOf(mended(changed)), Error::Kind::WrongPassphrase);
        }
    }

    void what_is_no_key_is_not_sealed()
    {
        QVERIFY(!sealedKey(SecretBytes(), words("correct horse battery"), KeySuite::Test));
        QVERIFY(!sealedKey(SecretBytes(31), words("correct horse battery"), KeySuite::Test));
        QVERIFY(!sealedKey(m_seed, words("correct horse battery"), KeySuite(7)));
    }

    void random_damage_never_opens()
    {
        test::Seeded random;
        for (int i = 0; i < test::manyCases / 20; ++i) {
            QByteArray damaged = m_file;
            for (int change = 1 + random.below(4); change > 0; --change)
                damaged[random.below(damaged.size())] = char(random.below(256));
            if (damaged != m_file)
                QVERIFY2(!openedKey(damaged, words("correct horse battery")), damaged.toHex());
        }
    }

    void a_custodians_key_and_a_signing_key_are_never_taken_for_each_other()
    {
        const SecretBytes words = ::words("correct horse battery");
        const auto custodians = sealedKey(m_seed, words, KeySuite::Test, KeyKind::Custodian);
        QVERIFY(custodians);
        QCOMPARE(custodians->size(), keyFileSize);
        QCOMPARE(custodians->mid(68, 32), publicKeyOf(KeyKind::Custodian, m_seed));
        QVERIFY(publicKeyOf(KeyKind::Custodian, m_seed) != publicKeyOf(KeyKind::Signing, m_seed));
        const auto opened = openedKey(*custodians, words, KeyKind::Custodian);
        QVERIFY(opened && opened->equals(m_seed));
        QCOMPARE(openedKey(*custodians, words).error().kind, Error::Kind::Invalid);
        QCOMPARE(openedKey(m_file, words, KeyKind::Custodian).error().kind, Error::Kind::Invalid);
        // Also when somebody writes the other's name over it.
        QByteArray renamed = m_file;
        renamed.replace(0, 16, "TENANG-CUST-KEY\n");
        QCOMPARE(openedKey(renamed, words, KeyKind::Custodian).error().kind, Error::Kind::Damaged);
        renamed.replace(148, 32, contentHash("custodian key", renamed.first(148)));
        QCOMPARE(openedKey(renamed, words, KeyKind::Custodian).error().kind, Error::Kind::WrongPassphrase);
    }
};

QTEST_GUILESS_MAIN(KeyFileTest)
#include "tst_keyfile.moc"
