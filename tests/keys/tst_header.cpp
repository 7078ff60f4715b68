// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "keys/header.h"
#include "support/secrets.h"

#include <QRandomGenerator>
#include <QtEndian>

using namespace tenang;
using namespace tenang::keys;
using namespace tenang::testing;
using Kind = Error::Kind;

class HeaderTest : public QObject {
    Q_OBJECT

private:
    static Header made(const char *passphrase = "correct horse")
    {
        auto header = Header::make(secret(passphrase), Suite::Test, testCosts, ticking().now());
        return header->header;
    }
    static QByteArray resealed(QByteArray bytes)
    {
        bytes.replace(Header::size - 32, 32,
            contentHash("tenang/vault-header/v1", QByteArrayView(bytes).first(Header::size - 32)));
        return bytes;
    }
    static QByteArray asking(Suite suite, quint32 kib, quint32 passes)
    {
        QByteArray bytes = made().bytes();
        bytes[10] = char(suite);
        qToBigEndian(kib, bytes.data() + 60);
        qToBigEndian(passes, bytes.data() + 64);
        return resealed(bytes);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCryptography()); }

    void the_same_passphrase_gives_the_same_vault_key()
    {
        auto first = Header::make(secret("correct horse"), Suite::Test, testCosts, ticking().now());
        VERIFY_GOOD(first);
        const auto read = Header::parse(first->header.bytes());
        VERIFY_GOOD(read);
        const auto key = read->unlock(secret("correct horse"));
        VERIFY_GOOD(key);
        QVERIFY(key->equals(first->vaultKey));
        COMPARE_FAILURE(read->unlock(secret("correct horsf")), Kind::WrongPassphrase);
        QCOMPARE(read->vaultId(), first->header.vaultId());
        QCOMPARE(read->created().date(), QDate(2026, 3, 4));
    }

    void two_vaults_with_one_passphrase_share_nothing()
    {
        QByteArray a = made().bytes();
        QByteArray b = made().bytes();
        QVERIFY(a.mid(28, 32) != b.mid(28, 32));
        QVERIFY(!made().unlock(secret("correct horse"))->equals(*made().unlock(secret("correct horse"))));
    }

    void an_outsider_cannot_count_the_slots_in_use()
    {
        // Every slot is full of noise; over many headers the one in use stands everywhere.
        QByteArray places(Header::slotCount, '\0');
        for (int round = 0; round < 200; ++round) {
            const Header header = made();
            const QByteArray bytes = header.bytes();
            for (int slot = 0; slot < Header::slotCount; ++slot) {
                QByteArray spoiled = bytes;
                spoiled[256 + 128 * slot + 60] = char(spoiled[256 + 128 * slot + 60] ^ 1);
                QVERIFY(bytes.mid(256 + 128 * slot, 128).count('\0') < 16);
                const auto other = Header::parse(resealed(spoiled));
                if (!other->unlock(secret("correct horse")))
                    places[slot] = 1;
            }
        }
        QCOMPARE(places.count('\1'), Header::slotCount);
    }

    void what_is_no_vault_is_told_from_what_is_newer_and_what_is_damaged()
    {
        const QByteArray good = made().bytes();
        QCOMPARE(good.size(), Header::size);
        COMPARE_FAILURE(Header::parse({}), Kind::NotAVault);
        COMPARE_FAILURE(Header::parse(QByteArray(4096, '\0')), Kind::NotAVault);
        COMPARE_FAILURE(Header::parse("SQLite format 3"), Kind::NotAVault);
        QByteArray newer = good;
        newer[9] = 3;
        COMPARE_FAILURE(Header::parse(newer), Kind::NewerThanApp);
        COMPARE_FAILURE(Header::parse(newer.first(10)), Kind::NewerThanApp);
        QByteArray otherSuite = good;
        otherSuite[10] = 9;
        COMPARE_FAILURE(Header::parse(resealed(otherSuite)), Kind::NewerThanApp);
        QByteArray format0 = good;
        format0[9] = 0;
        COMPARE_FAILURE(Header::parse(resealed(format0)), Kind::Damaged);
        COMPARE_FAILURE(Header::parse(good + '\0'), Kind::Damaged);
    }

    void every_flipped_bit_and_every_truncation_is_seen()
    {
        const QByteArray good = made().bytes();
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ (1 << (at % 8)));
            QVERIFY(!Header::parse(bad));
            QVERIFY(!Header::parse(good.first(at)));
        }
    }

    void a_slot_is_tied_to_everything_around_it()
    {
        // Somebody who knows the format makes the checksum right again; the passphrase still tells.
        const QByteArray good = made().bytes();
        for (const int at : {20, 27, 28, 43, 44, 59}) { // created, vault id, salt
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ 1);
            COMPARE_FAILURE(
                Header::parse(resealed(bad))->unlock(secret("correct horse")), Kind::WrongPassphrase);
        }
        QByteArray moved = good;
        for (int slot = 0; slot < Header::slotCount; ++slot)
            moved.replace(256 + 128 * slot, 128, good.mid(256 + 128 * ((slot + 1) % Header::slotCount), 128));
        COMPARE_FAILURE(
            Header::parse(resealed(moved))->unlock(secret("correct horse")), Kind::WrongPassphrase);
    }

    void key_costs_out_of_bounds_are_refused_before_anything_is_allocated()
    {
        constexpr struct {
            quint32 kib;
            quint32 passes;
            bool good;
        } asked[] = {
            {64 * 1024, 3, true},
            {1024 * 1024, 16, true},
            {64 * 1024 - 1, 3, false},
            {64 * 1024, 2, false},
            {1024 * 1024 + 1, 3, false},
            {64 * 1024, 17, false},
            {0xffffffff, 0xffffffff, false},
            {0, 0, false},
            {8, 1, false},
        };
        for (const auto &[kib, passes, good] : asked) {
            const auto read = Header::parse(asking(Suite::Standard, kib, passes));
            QCOMPARE(bool(read), good);
            if (!good)
                QCOMPARE(read.error().kind, Kind::Damaged);
        }
        COMPARE_FAILURE(Header::parse(asking(Suite::Test, 9, 1)), Kind::Damaged);
        COMPARE_FAILURE(
            Header::make(secret("x"), Suite::Standard, {1024, 1}, ticking().now()), Kind::Damaged);
    }

    void new_vaults_cost_a_guesser_at_least_128_mib_and_three_passes()
    {
        const KdfCosts costs = costsForThisMachine();
        QVERIFY(costs.kib == 256 * 1024 || costs.kib == 128 * 1024);
        QCOMPARE(costs.passes, 3U);
    }

    void the_standard_suite_opens_with_its_least_costs()
    {
        auto standard = Header::make(secret("correct horse"), Suite::Standard, leastCosts, ticking().now());
        VERIFY_GOOD(standard);
        const auto read = Header::parse(standard->header.bytes());
        VERIFY_GOOD(read);
        QVERIFY(read->unlock(secret("correct horse"))->equals(standard->vaultKey));
        // The test suite's cheap derivation cannot be put in front of the same slots.
        QByteArray cheap = standard->header.bytes();
        cheap[10] = char(Suite::Test);
        qToBigEndian(testCosts.kib, cheap.data() + 60);
        qToBigEndian(testCosts.passes, cheap.data() + 64);
        COMPARE_FAILURE(
            Header::parse(resealed(cheap))->unlock(secret("correct horse")), Kind::WrongPassphrase);
    }

    void a_passphrase_may_be_typed_composed_or_decomposed()
    {
        const QString composed = QString::fromUtf8("Nguy\u1ec5n M\u1ea1nh");
        const auto bytes = [](const QString &text) { return SecretBytes(QByteArrayView(text.toUtf8())); };
        const auto one = normalisedPassphrase(bytes(composed));
        const auto two = normalisedPassphrase(bytes(composed.normalized(QString::NormalizationForm_D)));
        VERIFY_GOOD(one);
        VERIFY_GOOD(two);
        QVERIFY(one->equals(*two));
        QVERIFY(normalisedPassphrase(*one)->equals(*one));
        QVERIFY(normalisedPassphrase(secret(" spaces stay "))->equals(secret(" spaces stay ")));
        COMPARE_FAILURE(normalisedPassphrase(SecretBytes()), Kind::Invalid);
        COMPARE_FAILURE(normalisedPassphrase(secret("\xff\xfe")), Kind::Invalid);
    }

    void every_purpose_has_a_key_of_its_own()
    {
        SecretBytes key(keySize);
        const auto database = subKey(key, Purpose::Database);
        for (const Purpose other : {Purpose::Snapshot, Purpose::State, Purpose::ImportedNotes,
                 Purpose::LockJournal, Purpose::Recovery})
            QVERIFY(!database.equals(subKey(key, other)));
        QVERIFY(database.equals(subKey(key, Purpose::Database)));
        QVERIFY(!database.equals(key));
    }
};

QTEST_GUILESS_MAIN(HeaderTest)
#include "tst_header.moc"
