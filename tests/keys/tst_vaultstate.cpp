// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/vaultstate.h"
#include "support/secrets.h"

using namespace tenang;
using namespace tenang::keys;
using namespace tenang::testing;
using Kind = Error::Kind;

class VaultStateTest : public QObject {
    Q_OBJECT

private:
    static VaultState some()
    {
        return {Id::fromBytes(QByteArray(16, 'v')), 3, hashOfHeader("header"), 1, 77, QByteArray(32, 'h'),
            1'772'591'400'123, true};
    }
    static SecretBytes key(char letter) { return SecretBytes(QByteArrayView(QByteArray(32, letter))); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCryptography()); }

    void what_a_record_says_is_read_without_a_key_and_proven_with_it()
    {
        const StateRecord made = StateRecord::make(some(), key('k'));
        QCOMPARE(made.bytes().size(), StateRecord::size);
        const auto read = StateRecord::parse(made.bytes());
        VERIFY_GOOD(read);
        QVERIFY(read->claim() == some());
        VERIFY_GOOD(read->verified(key('k')));
        QVERIFY(*read->verified(key('k')) == some());
        COMPARE_FAILURE(read->verified(key('j')), Kind::Damaged);
    }

    void every_flipped_bit_is_refused_or_unproven()
    {
        const QByteArray good = StateRecord::make(some(), key('k')).bytes();
        for (qsizetype at = 0; at < good.size() * 8; ++at) {
            QByteArray bad = good;
            bad[at / 8] = char(bad[at / 8] ^ (1 << (at % 8)));
            const auto read = StateRecord::parse(bad);
            QVERIFY2(!read || !read->isProven(key('k')), qPrintable(QString::number(at)));
        }
    }

    void each_fault_has_its_answer()
    {
        const QByteArray good = StateRecord::make(some(), key('k')).bytes();
        COMPARE_FAILURE(StateRecord::parse({}), Kind::NotAVault);
        COMPARE_FAILURE(StateRecord::parse(QByteArray(160, 'x')), Kind::NotAVault);
        COMPARE_FAILURE(StateRecord::parse(good.first(159)), Kind::Damaged);
        COMPARE_FAILURE(StateRecord::parse(good + 'x'), Kind::Damaged);
        QByteArray newer = good;
        newer[9] = 2;
        COMPARE_FAILURE(StateRecord::parse(newer), Kind::NewerThanApp);
        QByteArray negative = good;
        negative[80] = char(0x80);
        COMPARE_FAILURE(StateRecord::parse(negative), Kind::Damaged);
    }

    void newer_is_a_later_epoch_or_more_in_the_same_one()
    {
        const VaultState base = some();
        VaultState other = base;
        QVERIFY(!other.isNewerThan(base));
        other.auditSeq = 78;
        QVERIFY(other.isNewerThan(base) && !base.isNewerThan(other));
        other = base;
        other.generation = 4;
        QVERIFY(other.isNewerThan(base));
        other = base;
        other.epoch = 2;
        other.auditSeq = 1;
        other.generation = 1;
        QVERIFY(other.isNewerThan(base) && !base.isNewerThan(other));
    }
};

QTEST_GUILESS_MAIN(VaultStateTest)
#include "tst_vaultstate.moc"
