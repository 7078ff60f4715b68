// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "keys/header.h"
#include "support/secrets.h"

#include <QtEndian>

using namespace tenang;
using namespace tenang::keys;
using namespace tenang::testing;
using Kind = Error::Kind;

class RewrappedTest : public QObject {
    Q_OBJECT

private:
    static QByteArray resealed(QByteArray bytes)
    {
        bytes.replace(Header::size - 32, 32,
            contentHash("tenang/vault-header/v1", QByteArrayView(bytes).first(Header::size - 32)));
        return bytes;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCryptography()); }

    void a_rewrapped_header_opens_with_the_new_passphrase_only()
    {
        const auto first = Header::make(secret("correct horse"), Suite::Test, testCosts, ticking().now());
        VERIFY_GOOD(first);
        const auto fresh = first->header.rewrapped(first->vaultKey, secret("battery staple"), testCosts);
        VERIFY_GOOD(fresh);
        const auto read = Header::parse(fresh->bytes());
        VERIFY_GOOD(read);
        QVERIFY(read->unlock(secret("battery staple"))->equals(first->vaultKey));
        COMPARE_FAILURE(read->unlock(secret("correct horse")), Kind::WrongPassphrase);
        QVERIFY(first->header.unlock(secret("correct horse"))->equals(first->vaultKey)); // untouched
        QCOMPARE(read->generation(), first->header.generation() + 1);
        QCOMPARE(read->vaultId(), first->header.vaultId());
        QCOMPARE(read->created(), first->header.created());
        QCOMPARE(read->suite(), first->header.suite());
        // Nothing of the slots or the salt stays, and nothing else changes.
        const QByteArray a = first->header.bytes();
        const QByteArray b = fresh->bytes();
        QVERIFY(a.mid(44, 16) != b.mid(44, 16));
        for (int slot = 0; slot < Header::slotCount; ++slot)
            QVERIFY(a.mid(256 + 128 * slot, 128) != b.mid(256 + 128 * slot, 128));
        QCOMPARE(a.first(12) + a.mid(20, 24) + a.mid(60, 196) + a.mid(1280, 2784),
            b.first(12) + b.mid(20, 24) + b.mid(60, 196) + b.mid(1280, 2784));
    }

    void rewrapping_takes_another_slot_as_often_as_not()
    {
        const auto first = Header::make(secret("correct horse"), Suite::Test, testCosts, ticking().now());
        QByteArray places(Header::slotCount, '\0');
        for (int round = 0; round < 200; ++round) {
            const auto fresh = first->header.rewrapped(first->vaultKey, secret("staple"), testCosts);
            for (int slot = 0; slot < Header::slotCount; ++slot) {
                QByteArray spoiled = fresh->bytes();
                spoiled[256 + 128 * slot + 60] = char(spoiled[256 + 128 * slot + 60] ^ 1);
                if (!Header::parse(resealed(spoiled))->unlock(secret("staple")))
                    places[slot] = 1;
            }
        }
        QCOMPARE(places.count('\1'), Header::slotCount);
    }

    void rewrapping_may_raise_the_costs_and_ties_them_to_the_slot()
    {
        auto weak = Header::make(secret("correct horse"), Suite::Standard, leastCosts, ticking().now());
        VERIFY_GOOD(weak);
        const KdfCosts more{leastCosts.kib + 1024, leastCosts.passes};
        const auto strong = weak->header.rewrapped(weak->vaultKey, secret("correct horse"), more);
        VERIFY_GOOD(strong);
        QCOMPARE(strong->costs(), more);
        QVERIFY(strong->unlock(secret("correct horse"))->equals(weak->vaultKey));
        QByteArray cheap = strong->bytes();
        qToBigEndian(leastCosts.kib, cheap.data() + 60);
        COMPARE_FAILURE(
            Header::parse(resealed(cheap))->unlock(secret("correct horse")), Kind::WrongPassphrase);
        for (const KdfCosts bad : {KdfCosts{1024, 3}, testCosts, KdfCosts{leastCosts.kib, 17}})
            COMPARE_FAILURE(
                weak->header.rewrapped(weak->vaultKey, secret("correct horse"), bad), Kind::Damaged);
    }
};

QTEST_GUILESS_MAIN(RewrappedTest)
#include "tst_rewrapped.moc"
