// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/seeded.h"
#include "keys/sealedbox.h"
#include "lonevault.h"

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using keys::LockJournal;
using Kind = Error::Kind;

// What was tried while the vault was locked, and how its owner hears of it.
class LockRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(startStorage()); }

    void the_owner_is_told_how_often_and_when()
    {
        Lone vault;
        VERIFY_GOOD(vault.open());
        const QDateTime before = vault.clock.now();
        vault.guess(5);
        const QDateTime last = vault.clock.now();
        vault.clock.advance(60);
        const auto told = vault.open();
        VERIFY_GOOD(told);
        QCOMPARE(told->wrongTries.count, 5);
        QCOMPARE(told->wrongTries.first, before.addSecs(3600));
        QCOMPARE(told->wrongTries.last, last);
        QCOMPARE(told->wrongTries.last.offsetFromUtc(), 7 * 3600);
        // Once: then the journal is empty again.
        QCOMPARE(*vault.open(), interview::Opening());
        QCOMPARE(vault.read().total(), 0U);
        const auto checked = checkVault(vault.path(), secret("correct horse"), vault.clock);
        QVERIFY(checked && checked->audit == VaultCheck::State::Ok);
    }

    void a_record_is_on_the_disk_before_the_answer_and_tells_nothing_to_others()
    {
        Lone vault;
        for (int n = 1; n <= 3; ++n) {
            QCOMPARE(answerOf(vault.path(), "wrong horse", vault.clock), Kind::WrongPassphrase);
            QCOMPARE(vault.read().row().count, quint32(n));
            QCOMPARE(vault.read().total(), quint32(n));
        }
        QVERIFY(!contentOf(vault.journal()).contains("wrong"));
    }

    void a_journal_that_is_gone_locks_nobody_out_and_is_told()
    {
        Lone vault;
        vault.guess(8);
        QVERIFY(QFile::remove(vault.journal()));
        auto told = vault.open();
        VERIFY_GOOD(told);
        QVERIFY(told->triesUncertain);
        QCOMPARE(*vault.open(), interview::Opening()); // mended, and told once
        // Also when tries came after it was taken away.
        QVERIFY(QFile::remove(vault.journal()));
        vault.guess(2);
        told = vault.open();
        VERIFY_GOOD(told);
        QVERIFY(told->triesUncertain);
        QCOMPARE(told->wrongTries.count, 2);
        QCOMPARE(*vault.open(), interview::Opening());
    }

    void every_damage_is_told_and_locks_nobody_out()
    {
        test::Seeded random;
        Lone vault;
        vault.guess(6);
        vault.clock.advance(4);
        const QByteArray good = contentOf(vault.journal());
#ifdef TENANG_SANITIZED
        constexpr int rounds = 20;
#else
        constexpr int rounds = 150;
#endif
        for (int round = 0; round < rounds; ++round) {
            QByteArray bad = good;
            const int at = random.below(bad.size());
            switch (random.below(4)) {
            case 0:
                bad[at] = char(bad[at] ^ (1 << random.below(8)));
                break;
            case 1:
                bad.truncate(at);
                break;
            case 2:
                bad += QByteArray(random.below(600) + 1, 'x');
                break;
            default:
                bad.replace(at, 64, QByteArray(64, char(random.bits())));
            }
            if (bad == good)
                continue;
            QVERIFY(writeTo(vault.journal(), bad));
            const auto told = vault.open();
            VERIFY_GOOD(told);
            QVERIFY2(told->triesUncertain, qPrintable(QString::number(at)));
            QCOMPARE(*vault.open(), interview::Opening());
        }
        // A link, a folder, a file of another vault.
        QVERIFY(QFile::remove(vault.journal()));
        QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), vault.journal()));
        QVERIFY(vault.open()->triesUncertain);
        QVERIFY(!QFileInfo(vault.journal()).isSymLink());
        Lone other;
        other.guess(90);
        QVERIFY(writeTo(vault.journal(), contentOf(other.journal())));
        QVERIFY(vault.open()->triesUncertain);
    }

    void damage_behind_the_head_shortens_no_wait()
    {
        Lone vault;
        vault.guess(20);
        QVERIFY(QFile::resize(vault.journal(), 500));
        QCOMPARE(answerOf(vault.path(), "wrong horse", vault.clock), Kind::TooSoon);
        vault.clock.advance(300);
        QCOMPARE(answerOf(vault.path(), "wrong horse", vault.clock), Kind::WrongPassphrase);
        vault.clock.advance(300);
        const auto told = vault.open();
        QVERIFY(told->triesUncertain);
        QCOMPARE(told->wrongTries.count, 21);
    }

    void a_key_that_was_turned_aside_is_told_and_mended()
    {
        Lone vault;
        const VaultFolder folder(vault.path());
        const auto before = folder.readHeader();
        VERIFY_GOOD(before);
        const SecretBytes stranger = keys::newBoxSeed();
        VERIFY_GOOD(folder.writeHeader(before->header.withLockJournalKey(keys::boxKeyOf(stranger))));
        vault.guess(2);
        QCOMPARE(vault.read().opened(stranger).records.size(), 2); // they can read what is sealed to them
        const auto told = vault.open();
        VERIFY_GOOD(told);
        QVERIFY(told->triesUncertain);
        QCOMPARE(told->wrongTries.count, 2);
        const auto after = folder.readHeader();
        VERIFY_GOOD(after);
        QCOMPARE(after->header.lockJournalKey(), before->header.lockJournalKey());
        QVERIFY(after->header.generation() > before->header.generation());
        QCOMPARE(*vault.open(), interview::Opening());
    }

    void an_emptying_that_was_cut_short_counts_nothing_twice()
    {
        Lone vault;
        vault.guess(4);
        const QByteArray full = contentOf(vault.journal());
        vault.clock.advance(60);
        QCOMPARE(vault.open()->wrongTries.count, 4);
        QVERIFY(writeTo(vault.journal(), full)); // as if the disk had never got the empty one
        QCOMPARE(*vault.open(), interview::Opening());
        QVERIFY(writeTo(vault.journal(), full));
        vault.clock.advance(60);
        const auto told = vault.open();
        QVERIFY(told->triesUncertain); // older than that: somebody put it back
    }
};

QTEST_GUILESS_MAIN(LockRecordTest)
#include "tst_lockrecord.moc"
