// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderstates.h"
#include "vault/restore.h"
#include "vault/snapshot.h"
#include "vault/statefiles.h"

#include <QRandomGenerator>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using Kind = Error::Kind;
using State = VaultCheck::State;

class SnapshotTest : public QObject {
    Q_OBJECT

private:
    static QList<QByteArray> both(const QString &path)
    {
        return {contentOf(path + u"/vault.snap0"), contentOf(path + u"/vault.snap1")};
    }
    // Zeroes whole pages in the middle of the file.
    static bool damage(const QString &path)
    {
        QByteArray bytes = contentOf(path + u"/vault.db");
        for (qsizetype page = 1; page < bytes.size() / 4096; page += 2)
            bytes.replace(page * 4096, 4096, QByteArray(4096, '\0'));
        return writeTo(path + u"/vault.db", bytes);
    }
    static auto restored(const QString &path)
    {
        return restoreSnapshot(path, secret("correct horse"), ticking());
    }

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(startStorage()); }

    void closing_leaves_a_good_copy_under_another_key()
    {
        const SmallVault vault;
        const auto all = snapshots(vault.path(), secret("correct horse"), ticking());
        VERIFY_GOOD(all);
        QCOMPARE(all->size(), 1);
        QVERIFY(all->first().isGood);
        QCOMPARE(all->first().auditSeq, auditEntries(vault.path()));
        COMPARE_FAILURE(snapshots(vault.path(), secret("wrong"), ticking()), Kind::WrongPassphrase);
        // Not the database's key: what one gives away does not open the other.
        QVERIFY(QFile::remove(vault.path() + u"/vault.db")
            && QFile::copy(vault.path() + u"/vault.snap0", vault.path() + u"/vault.db"));
        COMPARE_FAILURE(vault.open(), Kind::Damaged);
    }

    void the_older_of_two_is_overwritten_and_nothing_when_nothing_changed()
    {
        const SmallVault vault;
        QVERIFY(addNotes(vault.path(), vault.caseId, 1));
        const QList<QByteArray> first = both(vault.path());
        QVERIFY(!first.at(0).isEmpty() && !first.at(1).isEmpty());
        QCOMPARE(toldAt(vault.path()), QStringLiteral(""));
        QCOMPARE(both(vault.path()), first);
        QTest::qSleep(20); // the times of files tell which is older
        QVERIFY(addNotes(vault.path(), vault.caseId, 1));
        const QList<QByteArray> second = both(vault.path());
        QVERIFY(second.at(0) != first.at(0) && second.at(1) == first.at(1));
        // A draft is words too.
        auto store = vault.open();
        VERIFY_GOOD(store);
        VERIFY_GOOD((*store)->keepDraft(vault.caseId, QStringLiteral("note"), QStringLiteral("They sa")));
        VERIFY_GOOD((*store)->close());
        QVERIFY(both(vault.path()).at(1) != second.at(1));
    }

    void a_failing_vault_never_overwrites_a_good_copy()
    {
        const SmallVault vault(QStringList(40, QString(3000, u'n')));
        QVERIFY(addNotes(vault.path(), vault.caseId, 1));
        const QList<QByteArray> before = both(vault.path());
        auto store = vault.open();
        VERIFY_GOOD(store);
        VERIFY_GOOD((*store)->append(vault.caseId, {note(QStringLiteral("new"))}, {}));
        QByteArray bytes = contentOf(vault.path() + u"/vault.db");
        QFile file(vault.path() + u"/vault.db");
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(bytes.size() / 2));
        QVERIFY(file.write(QByteArray(4096, '\0')) == 4096);
        file.close();
        const Result<void> closed = (*store)->close();
        Q_UNUSED(closed)
        QCOMPARE(both(vault.path()), before);
        QVERIFY(!QFile::exists(vault.path() + u"/vault.snap0.tmp"));
        QVERIFY(!readState(VaultFolder(vault.path()))->claim().settled);
    }

    void a_snapshot_that_cannot_be_written_does_not_stop_the_close()
    {
        const SmallVault vault;
        QVERIFY(QDir().mkpath(vault.path() + u"/vault.snap1.tmp/x"));
        QVERIFY(addNotes(vault.path(), vault.caseId, 1));
        QVERIFY(!readState(VaultFolder(vault.path()))->claim().settled);
        QVERIFY(QDir(vault.path() + u"/vault.snap1.tmp").removeRecursively());
        QCOMPARE(
            toldAt(vault.path()), QStringLiteral("")); // made good, though nothing changed in this session
        QVERIFY(readState(VaultFolder(vault.path()))->claim().settled);
        QVERIFY(QFile::exists(vault.path() + u"/vault.snap1"));
    }

    void a_damaged_vault_comes_back_as_it_was_closed()
    {
        const SmallVault vault({QStringLiteral("They kept my passport."), QString(20'000, u'w')});
        QVERIFY(damage(vault.path()));
        const QByteArray damaged = contentOf(vault.path() + u"/vault.db");
        const auto info = restored(vault.path());
        VERIFY_GOOD(info);
        QCOMPARE(info->file, QStringLiteral("vault.snap0"));
        QCOMPARE(toldAt(vault.path()), QStringLiteral("")); // nothing is missing
        auto store = vault.open();
        VERIFY_GOOD(store);
        QCOMPARE(told(**store, vault.caseId), vault.before);
        QCOMPARE((*store)->search(QStringLiteral("passport"), 10)->size(), 1);
        VERIFY_GOOD((*store)->close());
        QVERIFY(auditKinds(vault.path()).contains(QStringLiteral("restored")));
        QCOMPARE(contentOf(vault.path() + u"/vault.damaged"), damaged);
        const auto check = checkVault(vault.path(), secret("correct horse"), ticking());
        QVERIFY(!check->isDamaged() && check->freshness == State::Ok);
        // The first damaged file is kept: it may hold what no snapshot has.
        QVERIFY(damage(vault.path()));
        VERIFY_GOOD(restored(vault.path()));
        QCOMPARE(contentOf(vault.path() + u"/vault.damaged"), damaged);
    }

    void what_is_missing_since_the_snapshot_is_told_once()
    {
        const SmallVault vault;
        {
            auto store = vault.open();
            VERIFY_GOOD(store);
            VERIFY_GOOD((*store)->append(vault.caseId, {note(QString(9000, u'x'))}, {}));
            const FolderState killed(vault.path());
            store->reset();
            QVERIFY(killed.putBack(killed.names()));
        }
        QVERIFY(QFile::remove(vault.path() + u"/vault.db"));
        VERIFY_GOOD(restored(vault.path()));
        QVERIFY(checkVault(vault.path(), secret("correct horse"))->freshness == State::RolledBack);
        QCOMPARE(toldAt(vault.path()), QStringLiteral("rolled_back"));
        QCOMPARE(toldAt(vault.path()), QStringLiteral(""));
        QCOMPARE(auditKinds(vault.path()).count(QStringLiteral("restored")), 1);
    }

    void a_vault_without_its_state_is_restored_and_told()
    {
        const SmallVault vault({QString(20'000, u'w')});
        QVERIFY(damage(vault.path()) && QFile::remove(vault.path() + u"/vault.state"));
        VERIFY_GOOD(restored(vault.path()));
        QCOMPARE(toldAt(vault.path()), QStringLiteral("rolled_back"));
        QCOMPARE(toldAt(vault.path()), QStringLiteral(""));
    }

    void the_better_of_two_is_taken_and_without_one_nothing_is_touched()
    {
        const SmallVault vault({QString(20'000, u'w')});
        QVERIFY(addNotes(vault.path(), vault.caseId, 2));
        COMPARE_FAILURE(restored(vault.path()), Kind::Refused); // it is whole
        QVERIFY(damage(vault.path()));
        QByteArray newest = contentOf(vault.path() + u"/vault.snap1");
        newest[newest.size() / 2] = char(newest[newest.size() / 2] ^ 1);
        QVERIFY(writeTo(vault.path() + u"/vault.snap1", newest));
        QVERIFY(!snapshots(vault.path(), secret("correct horse"), ticking())->last().isGood);
        const FolderState before(vault.path());
        const auto info = restored(vault.path());
        VERIFY_GOOD(info);
        QCOMPARE(info->file, QStringLiteral("vault.snap0"));
        QCOMPARE(toldAt(vault.path()), QStringLiteral("rolled_back"));

        QVERIFY(before.putBack(before.names()));
        QVERIFY(writeTo(vault.path() + u"/vault.snap0", newest));
        const QByteArray damaged = contentOf(vault.path() + u"/vault.db");
        COMPARE_FAILURE(restored(vault.path()), Kind::Damaged);
        QCOMPARE(contentOf(vault.path() + u"/vault.db"), damaged);
        QVERIFY(!QFile::exists(vault.folder.path() + u"/.vault.new"));
    }

    void erased_words_do_not_live_on_in_a_snapshot()
    {
        const SmallVault vault({QStringLiteral("They kept my passport.")});
        QVERIFY(addNotes(vault.path(), vault.caseId, 1));
        auto store = vault.open();
        VERIFY_GOOD(store);
        const auto events = (*store)->events(vault.caseId);
        VERIFY_GOOD((*store)->erase(vault.caseId, happened(interview::Erased{events->at(1).id})));
        VERIFY_GOOD((*store)->close());
        int there = 0;
        for (const QString &file : snapshotFiles(VaultFolder(vault.path()))) {
            if (!QFile::exists(file))
                continue;
            ++there;
            const VaultFolder folder(vault.path());
            const auto key = folder.readHeader()->header.unlock(secret("correct horse"));
            const auto copy = Connection::open(
                file, keys::subKey(*key, keys::Purpose::Snapshot), Connection::Mode::Maintain);
            VERIFY_GOOD(copy);
            QCOMPARE(*(*copy)->number("SELECT count(*) FROM payload WHERE text LIKE '%passport%'"), 0);
        }
        QCOMPARE(there, 1);
    }
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "tst_snapshot.moc"
