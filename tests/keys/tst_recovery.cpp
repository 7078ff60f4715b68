// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "base/seeded.h"
#include "keys/derivation.h"
#include "keys/recovery.h"
#include "keys/sealedbox.h"
#include "support/secrets.h"
#include "support/trials.h"

#include <cstring>

using namespace tenang;
using namespace tenang::keys;
using namespace tenang::testing;
using Kind = Error::Kind;

namespace {

// As one would who knows the format: the checksum fits again.
QByteArray mended(QByteArray bytes)
{
    bytes.replace(632, 32, contentHash("tenang/vault-recovery/v1", QByteArrayView(bytes).first(632)));
    return bytes;
}

SecretBytes randomKey()
{
    return newBoxSeed(); // 32 random bytes, as a vault key
}

struct Three {
    SecretBytes seeds[3] = {newBoxSeed(), newBoxSeed(), newBoxSeed()};
    SecretBytes vaultKey = randomKey();
    Id vaultId = Id::random();
    [[nodiscard]] Recovery::Custodians keys() const
    {
        return {boxKeyOf(seeds[0]), boxKeyOf(seeds[1]), boxKeyOf(seeds[2])};
    }
    [[nodiscard]] Recovery made() const
    {
        return *Recovery::make(vaultKey, vaultId, 5, ticking().now(), keys());
    }
};

int vaultCount()
{
    return trials({20, 200, 1'000, 5});
}

} // namespace

class RecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCryptography()); }

    void each_pair_opens_each_vault_and_no_one_else_does()
    {
        for (int round = 0; round < vaultCount(); ++round) {
            const Three three;
            const auto read = Recovery::parse(three.made().bytes());
            VERIFY_GOOD(read);
            QCOMPARE(read->bytes().size(), Recovery::size);
            QCOMPARE(read->vaultId(), three.vaultId);
            QCOMPARE(read->headerGeneration(), quint64{5});
            QCOMPARE(read->made().date(), QDate(2026, 3, 4));
            QVERIFY(read->custodians() == three.keys());
            QVERIFY(read->isMadeBy(three.vaultKey));
            QVERIFY(!read->isMadeBy(randomKey()));
            const SecretBytes stranger = newBoxSeed();
            for (const SecretBytes &one : three.seeds) {
                for (const SecretBytes &other : three.seeds) {
                    const auto key = read->open(one, other);
                    if (&one == &other) {
                        COMPARE_FAILURE(key, Kind::Refused);
                        continue;
                    }
                    VERIFY_GOOD(key);
                    QVERIFY(key->equals(three.vaultKey));
                }
                COMPARE_FAILURE(read->open(one, stranger), Kind::Refused);
                COMPARE_FAILURE(read->open(stranger, one), Kind::Refused);
                COMPARE_FAILURE(read->open(one, SecretBytes()), Kind::Refused);
            }
        }
    }

    void one_custodian_alone_finds_only_boxes_of_another()
    {
        // Not through our own code, which refuses at once: with the seed, at every box of the file.
        for (int round = 0; round < vaultCount(); ++round) {
            const Three three;
            const QByteArray bytes = three.made().bytes();
            for (const SecretBytes &alone : three.seeds) {
                for (qsizetype at = 144; at < 600; at += 152) {
                    const auto outer = openedBox(bytes.mid(at, 152), alone);
                    if (!outer)
                        continue;
                    QCOMPARE(outer->size(), std::size_t{104});
                    const QByteArray inner(reinterpret_cast<const char *>(outer->data()), 104);
                    QVERIFY(!openedBox(inner, alone));
                    QVERIFY(!inner.contains(
                        QByteArray(reinterpret_cast<const char *>(three.vaultKey.data()), 8)));
                }
            }
            for (qsizetype at = 0; at + 8 <= bytes.size(); ++at)
                QVERIFY(std::memcmp(bytes.constData() + at, three.vaultKey.data(), 8) != 0);
        }
    }

    void every_changed_byte_fails_also_when_the_checksum_is_made_to_fit()
    {
        const Three three;
        const QByteArray good = three.made().bytes();
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ (1 << (at % 8)));
            QVERIFY(!Recovery::parse(bad));
            const auto read = Recovery::parse(mended(bad));
            if (!read || at >= 632) // there the checksum itself was changed, and mended
                continue;
            QVERIFY(!read->isMadeBy(three.vaultKey));
            for (int one = 0; one < 3; ++one)
                QVERIFY(!read->open(three.seeds[one], three.seeds[(one + 1) % 3]));
        }
        for (qsizetype size = 0; size < good.size(); ++size)
            COMPARE_FAILURE(Recovery::parse(good.first(size)), size < 10 ? Kind::NotAVault : Kind::Damaged);
        COMPARE_FAILURE(Recovery::parse(good + '\0'), Kind::Damaged);
        QByteArray newer = good;
        newer[9] = 2;
        COMPARE_FAILURE(Recovery::parse(newer), Kind::NewerThanApp);
    }

    void boxes_of_another_vault_open_nothing()
    {
        // The same custodians hold two vaults; somebody puts one's boxes into the other's file.
        Three first;
        Three second;
        for (int i = 0; i < 3; ++i)
            second.seeds[i] = first.seeds[i].copy();
        QByteArray mixed = first.made().bytes();
        mixed.replace(144, 456, second.made().bytes().mid(144, 456));
        const auto read = Recovery::parse(mended(mixed));
        VERIFY_GOOD(read);
        COMPARE_FAILURE(read->open(first.seeds[0], first.seeds[1]), Kind::Damaged);
    }

    void three_different_keys_are_needed()
    {
        const Three three;
        auto twice = three.keys();
        twice[2] = twice[0];
        COMPARE_FAILURE(
            Recovery::make(three.vaultKey, three.vaultId, 1, ticking().now(), twice), Kind::Invalid);
        for (const QByteArray &key : {QByteArray(32, '\0'), QByteArray(31, 'k'), QByteArray()}) {
            auto bad = three.keys();
            bad[1] = key;
            COMPARE_FAILURE(
                Recovery::make(three.vaultKey, three.vaultId, 1, ticking().now(), bad), Kind::Invalid);
        }
    }
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
