// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvagesupport.h"
#include "support/stories.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using Kind = Error::Kind;

class SalvageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(startStorage()); }

    void a_whole_vault_comes_back_whole()
    {
        const FullVault full;
        const Salvage done(full);
        VERIFY_GOOD(done.told);
        QVERIFY(done.told->isComplete());
        QCOMPARE(done.told->cases.size(), 3);
        QCOMPARE(done.told->emptied, 1);
        QCOMPARE(done.complaint(full), QString());
        QCOMPARE(done.keptEvents(), full.countOfEvents());
        auto store = done.open();
        VERIFY_GOOD(store);
        for (const Id &caseId : full.cases())
            QCOMPARE((*store)->drafts(caseId)->value(QStringLiteral("field")), full.draftOf(caseId));
        QCOMPARE(*(*store)->setting(QStringLiteral("text_size")), QStringLiteral("large"));
        QCOMPARE(*(*store)->pack(QByteArray(32, 'p')), QByteArray(9000, 'P'));
        // A search finds what counts, and not what was undone or erased.
        QVERIFY(!(*store)->search(QStringLiteral("passport"), 1000)->isEmpty());
        QVERIFY((*store)->search(QStringLiteral("undoneword"), 10)->isEmpty());
        QVERIFY((*store)->search(QStringLiteral("erasedword"), 10)->isEmpty());
        VERIFY_GOOD((*store)->close());
        QCOMPARE(toldAt(done.path()), QString());
        const auto check = checkVault(done.path(), secret("correct horse"), ticking());
        VERIFY_GOOD(check);
        QVERIFY(!check->isDamaged());
    }

    void the_new_vault_says_in_its_record_what_was_done()
    {
        const FullVault full;
        const Salvage done(full);
        VERIFY_GOOD(done.told);
        QCOMPARE(auditKinds(done.path()).constLast(), QStringLiteral("salvaged"));
        const auto connection = maintained(done.path());
        const QStringList list = *connection->lines("SELECT value FROM setting WHERE key = 'vault/salvaged'");
        QCOMPARE(QJsonDocument::fromJson(list.value(0).toUtf8()).object(), done.told->toJson());
        const QByteArray hash = contentHash("tenang/salvaged/v1", list.value(0).toUtf8());
        auto detail = connection->prepare("SELECT detail FROM audit WHERE kind = 'salvaged'");
        QVERIFY(*detail->step());
        QCOMPARE(detail->bytes(0), hash);
        QCOMPARE(done.told->from, VaultFolder(full.path()).readHeader()->header.vaultId());
        QVERIFY(done.told->vault != done.told->from);
        QCOMPARE(VaultFolder(done.path()).readHeader()->header.vaultId(), done.told->vault);
    }

    void any_damage_leaves_what_is_right_and_a_list_of_the_rest_data()
    {
        QTest::addColumn<bool>("withLog");
        QTest::newRow("closed") << false;
        QTest::newRow("killed") << true;
    }

    void any_damage_leaves_what_is_right_and_a_list_of_the_rest()
    {
        QFETCH(const bool, withLog);
        QRandomGenerator random(seedOfRun());
        const FullVault full(withLog);
        const int rounds = support::cases(withLog ? 30 : 40);
        qint64 kept = 0;
        int made = 0;
        for (int n = 0; n < rounds; ++n) {
            full.putBack();
            const QString what = damage(full, random, withLog);
            const FolderState before(full.path());
            const Salvage done(full);
            const QByteArray where = QStringLiteral("round %1: %2").arg(n).arg(what).toUtf8();
            QVERIFY2(before.isAsItWas(), where.constData());
            if (!done.told) {
                QVERIFY2(done.told.error().kind == Kind::Damaged, where.constData());
                QVERIFY2(QDir(done.parent()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                    where.constData());
                continue;
            }
            ++made;
            kept += done.keptEvents();
            const QString complaint = done.complaint(full);
            QVERIFY2(complaint.isEmpty(), QByteArray(complaint.toUtf8() + " in " + where).constData());
            const auto check = checkVault(done.path(), secret("correct horse"), ticking());
            VERIFY_GOOD(check);
            QVERIFY2(!check->isDamaged(), where.constData());
        }
        qInfo("%d of %d rounds made a vault, %.1f %% of the events of all rounds kept", made, rounds,
            100.0 * double(kept) / double(full.countOfEvents() * rounds));
        QVERIFY(made > rounds / 2);
    }

    // An inner page of a tree cuts nothing off; rows of events are made anew from what repeats them.
    void one_broken_page_costs_only_what_lay_on_it()
    {
        const FullVault full(false, 60, 150);
        const qint64 pages = contentOf(full.path() + u"/vault.db").size() / 4096;
        QVERIFY(pages > 60);
        qint64 fewest = full.countOfEvents();
        QRandomGenerator random(seedOfRun());
        for (qint64 page = 1; page < pages; page += 1 + random.bounded(int(pages / 10))) {
            full.putBack();
            QVERIFY(full.spoil(QStringLiteral("vault.db"), page * 4096, QByteArray(4096, '\x5a')));
            const Salvage done(full);
            VERIFY_GOOD(done.told);
            const QByteArray where = "page " + QByteArray::number(page + 1);
            QCOMPARE(done.complaint(full), QString());
            QCOMPARE(done.told->badPages, QList<quint32>{quint32(page + 1)});
            QVERIFY2(done.keptEvents() * 100 >= full.countOfEvents() * 97, where.constData());
            fewest = std::min(fewest, done.keptEvents());
        }
        qInfo("at the least %lld of %lld events", fewest, full.countOfEvents());
    }

    void the_first_page_is_not_needed()
    {
        const FullVault full;
        // All of it; only what all seals are checked by; one bit.
        for (const QByteArray &by : {QByteArray(4096, '\0'), QByteArray(16, '\0'), QByteArray(1, '\xff')}) {
            full.putBack();
            QVERIFY(full.spoil(QStringLiteral("vault.db"), 0, by));
            COMPARE_FAILURE(openStore(full.path(), secret("correct horse")), Kind::Damaged);
            const Salvage done(full);
            VERIFY_GOOD(done.told);
            QCOMPARE(done.complaint(full), QString());
            QCOMPARE(done.keptEvents(), full.countOfEvents());
            QVERIFY(!done.told->isComplete());
        }
    }

    // Without the seals only hashes speak, so what has none is listed and not shown.
    void nothing_without_proof_is_shown_when_no_seal_can_be_checked()
    {
        const FullVault full;
        QVERIFY(full.spoil(QStringLiteral("vault.db"), 0, QByteArray(16, '\0')));
        const Salvage done(full);
        VERIFY_GOOD(done.told);
        QCOMPARE(done.told->badPages.size(), qsizetype(done.told->pages));
        QCOMPARE(done.told->drafts, 0);
        QCOMPARE(done.told->settings, 0);
        QCOMPARE(done.told->lostDrafts.size(), 3);
        QCOMPARE(done.told->lostSettings, QStringList{QStringLiteral("text_size")});
        QCOMPARE(done.told->lostPacks, QList<QByteArray>{QByteArray(32, 'p')});
    }

    void a_case_with_a_hole_says_so_and_can_be_read_on()
    {
        const FullVault full(false, 400); // notes that fill pages of their own
        const qint64 pages = contentOf(full.path() + u"/vault.db").size() / 4096;
        for (qint64 page = 8; page < pages; page += 3)
            QVERIFY(full.spoil(QStringLiteral("vault.db"), page * 4096, QByteArray(4096, '\0')));
        const Salvage done(full);
        VERIFY_GOOD(done.told);
        QCOMPARE(done.complaint(full), QString());
        auto store = done.open();
        int holes = 0;
        for (const Salvaged::Case &one : std::as_const(done.told->cases)) {
            const auto events = (*store)->events(one.id);
            VERIFY_GOOD(events);
            const auto *last = std::get_if<interview::NoteTaken>(&events->constLast().payload);
            const bool saysSo = last != nullptr && events->constLast().actor == u"salvage"
                && last->text.contains(QString::number(one.lost.isEmpty() ? -1 : one.lost.constFirst().from));
            QCOMPARE(saysSo, !one.lost.isEmpty());
            holes += one.lost.isEmpty() ? 0 : 1;
            // The reducer goes over the holes, whatever stood on what is gone.
            protocol::Protocol protocol = support::smallProtocol();
            protocol.id = QStringLiteral("second-line");
            VERIFY_GOOD(interview::fold(protocol, *events));
            VERIFY_GOOD((*store)->append(one.id, {note(QStringLiteral("and on"))}, {}));
        }
        QVERIFY(holes > 0);
        VERIFY_GOOD((*store)->close());
    }

    void one_header_copy_is_enough_and_two_bad_ones_are_not()
    {
        const FullVault full;
        QVERIFY(full.spoil(QStringLiteral("vault.hdr"), 300, QByteArray(64, 'x')));
        VERIFY_GOOD(Salvage(full).told);
        QVERIFY(full.spoil(QStringLiteral("vault.hdr1"), 300, QByteArray(64, 'x')));
        COMPARE_FAILURE(Salvage(full).told, Kind::Damaged);
    }

    void a_wrong_passphrase_makes_nothing_and_waits_as_elsewhere()
    {
        const FullVault full;
        for (int n = 0; n < 4; ++n) {
            const Salvage done(full, {}, "wrong horse");
            COMPARE_FAILURE(done.told, Kind::WrongPassphrase);
            QVERIFY(!QFile::exists(done.path()));
        }
        COMPARE_FAILURE(Salvage(full).told, Kind::TooSoon);
    }

    void a_place_that_is_taken_stays_as_it_is()
    {
        const FullVault full;
        const QTemporaryDir other;
        const QString place = other.path() + u"/taken";
        QVERIFY(QDir().mkpath(place) && writeTo(place + u"/x", "mine"));
        COMPARE_FAILURE(salvage({full.path()}, secret("correct horse"), place, ticking()), Kind::Refused);
        COMPARE_FAILURE(
            salvage({full.path()}, secret("correct horse"), full.path(), ticking()), Kind::Refused);
        const FolderState before(full.path());
        COMPARE_FAILURE(
            salvage({full.path()}, secret("correct horse"), full.path() + u"/new", ticking()), Kind::Refused);
        QVERIFY(before.isAsItWas() && !QFile::exists(full.path() + u"/.new.new"));
        QCOMPARE(contentOf(place + u"/x"), QByteArray("mine"));
        QCOMPARE(QDir(other.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{QStringLiteral("taken")});
    }

    void a_vault_that_is_open_is_refused()
    {
        const FullVault full;
        auto store = openStore(full.path(), secret("correct horse"));
        VERIFY_GOOD(store);
        const QTemporaryDir place;
        const pid_t child = ::fork();
        if (child == 0) {
            const auto told
                = salvage({full.path()}, secret("correct horse"), place.path() + u"/new", ticking());
            ::_exit(!told && told.error().kind == Kind::Refused ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        VERIFY_GOOD((*store)->close());
    }

    // A limit on the size of files is a full disk to a program, at any moment of the work.
    void a_full_disk_leaves_nothing_half()
    {
        const FullVault full;
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
        const qint64 size = contentOf(full.path() + u"/vault.db").size();
        for (const qint64 most : {qint64{0}, qint64{100'000}, size / 2, size + 1}) {
            const rlimit tight{rlim_t(most), before.rlim_max};
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
            const Salvage done(full);
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
            COMPARE_FAILURE(done.told, Kind::NoSpace);
            QVERIFY(QDir(done.parent()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        }
        std::signal(SIGXFSZ, ignored);
    }

    void a_snapshot_and_what_a_restore_kept_can_be_named()
    {
        const FullVault full;
        const Salvage fromSnapshot(full, QStringLiteral("vault.snap0"));
        VERIFY_GOOD(fromSnapshot.told);
        QCOMPARE(fromSnapshot.complaint(full), QString());
        QVERIFY(QFile::rename(full.path() + u"/vault.db", full.path() + u"/vault.damaged"));
        const Salvage kept(full); // by itself, where there is no database
        VERIFY_GOOD(kept.told);
        QCOMPARE(kept.told->file, QStringLiteral("vault.damaged"));
        QCOMPARE(kept.keptEvents(), full.countOfEvents());
        COMPARE_FAILURE(Salvage(full, QStringLiteral("vault.snap7")).told, Kind::NotFound);
        COMPARE_FAILURE(Salvage(full, QStringLiteral("../vault/vault.db")).told, Kind::Invalid);
    }

    // A page as it was before an erasure must not bring the words back.
    void erased_words_do_not_come_back_from_an_older_page()
    {
        const FullVault full(true);
        QByteArray log = contentOf(full.path() + u"/vault.db-wal");
        QVERIFY(log.size() > 20'000);
        for (qsizetype frame = 32; frame + 4120 <= log.size(); frame += 2 * 4120)
            log[frame + 2000] = char(log[frame + 2000] ^ 1); // every other page of the log
        QVERIFY(writeTo(full.path() + u"/vault.db-wal", log));
        const Salvage done(full);
        VERIFY_GOOD(done.told);
        QVERIFY(done.told->isLogDamaged);
        QCOMPARE(done.complaint(full), QString());
        auto store = done.open();
        QVERIFY((*store)->search(QStringLiteral("erasedword"), 10)->isEmpty());
        VERIFY_GOOD((*store)->close());
    }
};

QTEST_GUILESS_MAIN(SalvageTest)
#include "tst_salvage.moc"
