// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderstates.h"
#include "vault/statefiles.h"

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using State = VaultCheck::State;
using keys::StateRecord;
using keys::VaultState;

class FreshnessTest : public QObject {
    Q_OBJECT

private:
    static StateRecord forged(VaultState claim)
    {
        return StateRecord::make(claim, SecretBytes(QByteArrayView(QByteArray(32, 'f'))));
    }
    static State freshness(const QString &path)
    {
        const auto check = checkVault(path, secret("correct horse"));
        return check ? check->freshness : State::Damaged;
    }

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(startStorage()); }

    void a_vault_that_nobody_touched_is_fresh_and_says_nothing()
    {
        const SmallVault vault;
        const qint64 before = auditEntries(vault.path());
        for (int round = 0; round < 3; ++round) {
            QCOMPARE(toldAt(vault.path()), QStringLiteral(""));
            QVERIFY(freshness(vault.path()) == State::Ok);
        }
        QCOMPARE(auditEntries(vault.path()), before); // and leaves no trace
    }

    void a_vault_that_was_put_back_says_so_once_and_still_works()
    {
        const SmallVault vault;
        const FolderState old(vault.path());
        QVERIFY(addNotes(vault.path(), vault.caseId, 3));
        const FolderState newer(vault.path());
        QVERIFY(old.putBack({QStringLiteral("vault.db")}));
        QVERIFY(freshness(vault.path()) == State::RolledBack);
        QCOMPARE(toldAt(vault.path()), QStringLiteral("rolled_back"));
        QCOMPARE(auditKinds(vault.path()).last(), QStringLiteral("rolled_back"));
        QCOMPARE(toldAt(vault.path()), QStringLiteral("")); // once
        QVERIFY(freshness(vault.path()) == State::Ok);
        QVERIFY(addNotes(vault.path(), vault.caseId, 1));
        // A second time is a second time, also to the very same bytes.
        QVERIFY(old.putBack({QStringLiteral("vault.db")}));
        QCOMPARE(toldAt(vault.path()), QStringLiteral("rolled_back"));
        // The work that was thought lost comes back: what was done since is missing now.
        QVERIFY(newer.putBack({QStringLiteral("vault.db")}));
        QCOMPARE(toldAt(vault.path()), QStringLiteral("rolled_back"));
        QCOMPARE(toldAt(vault.path()), QStringLiteral(""));
    }

    void work_after_a_roll_back_does_not_hide_it()
    {
        const SmallVault vault;
        const FolderState old(vault.path());
        QVERIFY(addNotes(vault.path(), vault.caseId, 3));
        const QByteArray state = contentOf(vault.path() + u"/vault.state");
        QVERIFY(old.putBack(old.names())); // with its state: nothing here is newer
        QVERIFY(addNotes(vault.path(), vault.caseId, 9));
        QVERIFY(writeTo(vault.path() + u"/vault.state", state)); // the same number, another history
        QCOMPARE(toldAt(vault.path()), QStringLiteral("rolled_back"));
    }

    void a_header_that_was_put_back_is_told()
    {
        const SmallVault vault;
        const VaultFolder folder(vault.path());
        VaultState later = readState(folder)->claim();
        later.generation += 1;
        const auto key = folder.readHeader()->header.unlock(secret("correct horse"));
        VERIFY_GOOD(writeState(folder, StateRecord::make(later, keys::subKey(*key, keys::Purpose::State))));
        QCOMPARE(toldAt(vault.path()), QStringLiteral("rolled_back"));
        QCOMPARE(toldAt(vault.path()), QStringLiteral(""));
    }

    void a_missing_or_spoilt_state_is_told_as_doubt()
    {
        const SmallVault vault;
        const SmallVault other;
        const QString state = vault.path() + u"/vault.state";
        QVERIFY(QFile::remove(state));
        QVERIFY(freshness(vault.path()) == State::Unknown);
        QCOMPARE(toldAt(vault.path()), QStringLiteral("in_doubt"));
        QCOMPARE(auditKinds(vault.path()).last(), QStringLiteral("state_missing"));
        QCOMPARE(toldAt(vault.path()), QStringLiteral(""));
        const QByteArray good = contentOf(state);
        const QByteArray others = contentOf(other.path() + u"/vault.state");
        for (const QByteArray &bad :
            {QByteArray(), good.first(80), QByteArray(good + 'x'), QByteArray(160, 'x'), others}) {
            QVERIFY(writeTo(state, bad));
            QCOMPARE(toldAt(vault.path()), QStringLiteral("in_doubt"));
            QCOMPARE(toldAt(vault.path()), QStringLiteral(""));
        }
    }

    void a_sibling_remembers_what_the_vault_forgot()
    {
        const TwoVaults both;
        const FolderState old(both.own());
        QVERIFY(addNotes(both.own(), both.caseId, 2));
        QCOMPARE(toldAt(both.practice()), QStringLiteral("")); // sees the new state
        QVERIFY(old.putBack(old.names())); // the whole folder
        QVERIFY(freshness(both.own()) == State::RolledBack);
        QCOMPARE(toldAt(both.own()), QStringLiteral("rolled_back"));
        QCOMPARE(toldAt(both.own()), QStringLiteral(""));
        QCOMPARE(toldAt(both.practice()), QStringLiteral("others_rolled_back"));
        QCOMPARE(auditKinds(both.practice()).last(), QStringLiteral("other_rolled_back"));
        QCOMPARE(toldAt(both.practice()), QStringLiteral(""));
    }

    void the_sibling_tells_first_and_keeps_what_it_knows()
    {
        const TwoVaults both;
        const FolderState old(both.own());
        QVERIFY(addNotes(both.own(), both.caseId, 2));
        QCOMPARE(toldAt(both.practice()), QStringLiteral(""));
        QVERIFY(old.putBack(old.names()));
        QCOMPARE(toldAt(both.practice()), QStringLiteral("others_rolled_back"));
        QCOMPARE(toldAt(both.practice()), QStringLiteral(""));
        QCOMPARE(toldAt(both.own()), QStringLiteral("rolled_back"));
        QCOMPARE(toldAt(both.practice()), QStringLiteral("")); // it was told already
    }

    void a_sibling_that_is_gone_is_told_once_and_may_come_back()
    {
        const TwoVaults both;
        const QString away = both.folder.path() + u"/.away";
        QVERIFY(QDir().rename(both.own(), away));
        QCOMPARE(toldAt(both.practice()), QStringLiteral("others_rolled_back"));
        QCOMPARE(auditKinds(both.practice()).last(), QStringLiteral("other_missing"));
        QCOMPARE(toldAt(both.practice()), QStringLiteral(""));
        QVERIFY(QDir().rename(away, both.own()));
        QCOMPARE(toldAt(both.practice()), QStringLiteral(""));
        QVERIFY(QDir().rename(both.own(), away));
        QCOMPARE(toldAt(both.practice()), QStringLiteral("others_rolled_back"));
    }

    void a_forged_record_is_a_doubt_and_never_hides_a_roll_back()
    {
        const TwoVaults both;
        const FolderState old(both.own());
        QVERIFY(addNotes(both.own(), both.caseId, 2));
        QCOMPARE(toldAt(both.practice()), QStringLiteral(""));
        VaultState claim = readState(VaultFolder(both.own()))->claim();
        const QByteArray good = contentOf(both.own() + u"/vault.state");
        claim.auditSeq += 1000;
        VERIFY_GOOD(writeState(VaultFolder(both.own()), forged(claim)));
        QCOMPARE(toldAt(both.practice()), QStringLiteral("")); // it cannot know better
        QVERIFY(writeTo(both.own() + u"/vault.state", good));
        QVERIFY(freshness(both.own()) == State::Unknown);
        QCOMPARE(toldAt(both.own()), QStringLiteral("in_doubt"));
        QCOMPARE(auditKinds(both.own()).last(), QStringLiteral("state_unproven"));
        QCOMPARE(toldAt(both.own()), QStringLiteral("")); // once for one record
        // The true one is still known beside the forged one.
        QVERIFY(old.putBack(old.names()));
        const auto opened = openVault(both.own(), secret("correct horse"), ticking());
        VERIFY_GOOD(opened);
        QVERIFY(opened->told.rolledBack);
    }

    void an_older_forged_record_is_of_no_interest()
    {
        const TwoVaults both;
        VaultState claim = readState(VaultFolder(both.own()))->claim();
        claim.auditSeq -= 1;
        VERIFY_GOOD(writeWitness(VaultFolder(both.practice()), {forged(claim)}));
        QCOMPARE(toldAt(both.own()), QStringLiteral(""));
    }

    void a_witness_file_of_any_bytes_does_no_harm()
    {
        const TwoVaults both;
        const QString file = both.practice() + u"/vault.witness";
        const QByteArray good = contentOf(file);
        QVERIFY(good.size() > 12);
        QByteArray many = good;
        many[10] = char(0xff);
        for (const QByteArray &bad : {QByteArray(), good.first(11), good.first(good.size() - 1),
                 QByteArray(good + 'x'), many, QByteArray(100'000, 'x')}) {
            QVERIFY(writeTo(file, bad));
            QCOMPARE(toldAt(both.own()), QStringLiteral(""));
        }
        QCOMPARE(toldAt(both.practice()), QStringLiteral(""));
        QCOMPARE(contentOf(file), good); // written anew from the database
    }

    void the_state_is_written_every_so_many_entries_and_never_claims_too_much()
    {
        const SmallVault vault;
        const VaultFolder folder(vault.path());
        auto opened = openVault(vault.path(), secret("correct horse"), ticking());
        VERIFY_GOOD(opened);
        qint64 entries = readState(folder)->claim().auditSeq;
        const qint64 start = entries;
        for (int n = 0; n < 200; ++n) {
            VERIFY_GOOD(opened->store->append(vault.caseId, {note(QStringLiteral("n"))}, {}));
            ++entries;
            const auto state = readState(folder);
            VERIFY_GOOD(state);
            QVERIFY(state->claim().auditSeq <= entries);
            QVERIFY(!state->claim().settled);
        }
        // How soon the disk had it is not ours to say.
        QTRY_VERIFY(readState(folder)->claim().auditSeq > start);
        VERIFY_GOOD(opened->store->close());
        QCOMPARE(readState(folder)->claim().auditSeq, entries);
    }

    void a_full_disk_neither_locks_anybody_out_nor_loses_the_trace()
    {
        const SmallVault vault;
        const FolderState old(vault.path());
        QVERIFY(addNotes(vault.path(), vault.caseId, 2));
        QVERIFY(old.putBack({QStringLiteral("vault.db")}));
        // A folder where the file's twin has to go: nothing can be written.
        QVERIFY(QDir().mkpath(vault.path() + u"/vault.state.tmp/x"));
        QCOMPARE(toldAt(vault.path()), QStringLiteral("rolled_back"));
        QCOMPARE(toldAt(vault.path()), QStringLiteral("rolled_back")); // as long as it cannot be settled
        QCOMPARE(auditKinds(vault.path()).count(QStringLiteral("rolled_back")), 1);
        QVERIFY(QDir(vault.path() + u"/vault.state.tmp").removeRecursively());
        QCOMPARE(toldAt(vault.path()), QStringLiteral("rolled_back"));
        QCOMPARE(toldAt(vault.path()), QStringLiteral(""));
    }
};

QTEST_GUILESS_MAIN(FreshnessTest)
#include "tst_freshness.moc"
