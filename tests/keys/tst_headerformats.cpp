// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "keys/header.h"
#include "keys/sealedbox.h"
#include "support/secrets.h"

using namespace tenang;
using namespace tenang::keys;
using namespace tenang::testing;

// What format 2 of the header adds, and how format 1 is met.
class HeaderFormatsTest : public QObject {
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

    void the_header_names_the_key_that_the_lock_journal_is_sealed_to()
    {
        auto first = Header::make(secret("correct horse"), Suite::Test, testCosts, ticking().now());
        VERIFY_GOOD(first);
        const QByteArray key = boxKeyOf(subKey(first->vaultKey, Purpose::LockJournal));
        QCOMPARE(first->header.format(), quint16{2});
        QCOMPARE(first->header.bytes().mid(68, 32), key);
        QCOMPARE(Header::parse(first->header.bytes())->lockJournalKey(), key);
        // Somebody puts a key of his own there: the passphrase still opens, and the next one mends it.
        QByteArray swapped = first->header.bytes();
        swapped.replace(68, 32, QByteArray(32, 'x'));
        const auto read = Header::parse(resealed(swapped));
        VERIFY_GOOD(read->unlock(secret("correct horse")));
        const Header mended = read->withLockJournalKey(key);
        QCOMPARE(mended.generation(), read->generation() + 1);
        const auto again = Header::parse(mended.bytes());
        QCOMPARE(again->lockJournalKey(), key);
        VERIFY_GOOD(again->unlock(secret("correct horse")));
    }

    void a_header_of_format_1_is_read_and_stays_one_until_its_slots_are_written_anew()
    {
        QFile file(QStringLiteral(TENANG_SOURCE "/tests/keys/vectors/header-format-1.hdr"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = Header::parse(file.readAll());
        VERIFY_GOOD(read);
        QCOMPARE(read->format(), quint16{1});
        QVERIFY(read->lockJournalKey().isEmpty());
        VERIFY_GOOD(read->unlock(secret("correct horse")));
        const auto next = Header::parse(read->withLockJournalKey(QByteArray(32, 'k')).bytes());
        QCOMPARE(next->format(), quint16{1});
        QVERIFY(next->lockJournalKey().isEmpty());
        VERIFY_GOOD(next->unlock(secret("correct horse")));

        const auto key = read->unlock(secret("correct horse"));
        const auto fresh = read->rewrapped(*key, secret("another horse"), testCosts);
        VERIFY_GOOD(fresh);
        const auto second = Header::parse(fresh->bytes());
        QCOMPARE(second->format(), quint16{2});
        QCOMPARE(second->lockJournalKey(), boxKeyOf(subKey(*key, Purpose::LockJournal)));
        QVERIFY(second->unlock(secret("another horse"))->equals(*key));
    }
};

QTEST_GUILESS_MAIN(HeaderFormatsTest)
#include "tst_headerformats.moc"
