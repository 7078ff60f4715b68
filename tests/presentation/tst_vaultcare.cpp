// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appsupport.h"

#include <QDir>
#include <QSemaphore>

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;

namespace {

const QString good = QString::fromLatin1(passphrase);
const QString other = QStringLiteral("seven quiet herons over the canal");

} // namespace

// What the officer's own vault says beside its cases, another passphrase, and the words on offer.
class VaultCareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_happened_while_it_was_closed_is_told_and_forgotten_at_the_lock()
    {
        Officer officer;
        QVERIFY(officer.setsUp());
        QSignalSpy told(officer.app.vault(), &VaultViewModel::toldChanged);
        const QDateTime tried = officer.clock.now();
        Opening opening;
        opening.wrongTries = {3, tried, tried.addSecs(240)};
        opening.rolledBack = opening.othersRolledBack = true;
        opening.recoveredAt = tried;
        officer.app.vault()->tell(opening);
        QCOMPARE(told.size(), 1);
        QCOMPARE(officer.app.vault()->wrongTries(), 3);
        QCOMPARE(officer.app.vault()->wrongFirst(), QStringLiteral("20 Nov 10:00"));
        QCOMPARE(officer.app.vault()->wrongLast(), QStringLiteral("20 Nov 10:04"));
        QVERIFY(officer.app.vault()->rolledBack());
        QVERIFY(officer.app.vault()->othersRolledBack());
        QCOMPARE(officer.app.vault()->recoveredOn(), QStringLiteral("20 Nov 2026"));
        QVERIFY(officer.locks());
        QCOMPARE(officer.app.vault()->wrongTries(), 0);
        QVERIFY(!officer.app.vault()->rolledBack());
        QVERIFY(!officer.app.vault()->othersRolledBack());
        QCOMPARE(officer.app.vault()->recoveredOn(), QString());
    }

    void wrong_passphrases_are_told_to_the_owner_at_the_next_opening()
    {
        Officer officer;
        QVERIFY(officer.setsUp());
        QVERIFY(officer.locks());
        officer.app.unlock(QStringLiteral("not the passphrase"));
        QVERIFY(officer.isTold(Problem::WrongPassphrase));
        officer.clock.advance(3600);
        QVERIFY(officer.unlocks());
        QCOMPARE(officer.app.vault()->wrongTries(), 1);
        QVERIFY(officer.locks());
        QVERIFY(officer.unlocks());
        QCOMPARE(officer.app.vault()->wrongTries(), 0);
    }

    void after_many_wrong_passphrases_a_time_to_come_back_is_shown_and_kept()
    {
        Officer officer;
        QVERIFY(officer.setsUp());
        QVERIFY(officer.locks());
        QCOMPARE(officer.app.vault()->restsUntil(), QString());
        for (int n = 0; n < 30 && officer.app.problem() != Problem::TooSoon; ++n) {
            officer.app.unlock(QStringLiteral("not the passphrase"));
            QVERIFY(QTest::qWaitFor([&] { return !officer.app.busy(); }, 20'000));
        }
        QCOMPARE(officer.app.problem(), Problem::TooSoon);
        QVERIFY(!officer.app.vault()->restsUntil().isEmpty());
        officer.app.unlock(good); // the right one is not taken sooner either
        QVERIFY(officer.isTold(Problem::TooSoon));
        officer.clock.advance(8 * 3600);
        QVERIFY(officer.unlocks());
        QCOMPARE(officer.app.vault()->restsUntil(), QString());
    }

    void another_passphrase_takes_the_place_of_the_old_one()
    {
        Officer officer;
        QVERIFY(officer.setsUp());
        officer.app.goPassphrase();
        QCOMPARE(officer.app.place(), Where::Passphrase);
        officer.app.changePassphrase(QStringLiteral("not the passphrase"), other, other);
        QVERIFY(officer.isTold(Problem::WrongPassphrase));
        QCOMPARE(officer.app.place(), Where::Passphrase);
        officer.app.changePassphrase(good, other, other);
        QVERIFY(officer.comesTo(Where::Home));
        QVERIFY(officer.locks());
        officer.app.unlock(good);
        QVERIFY(officer.isTold(Problem::WrongPassphrase));
        officer.clock.advance(3600);
        officer.app.unlock(other);
        QVERIFY(officer.comesTo(Where::ChoosePin));
    }

    void what_somebody_could_guess_is_no_passphrase()
    {
        Officer officer;
        officer.app.goSetUp();
        for (const QString &weak :
            {QStringLiteral("passwordpassword"), QStringLiteral("aaaaaaaaaaaaaaaaaaaa")}) {
            officer.app.createVault(weak, weak);
            QVERIFY(officer.isTold(Problem::Guessable));
        }
        const QString endless(129, u'x');
        officer.app.createVault(endless, endless);
        QVERIFY(officer.isTold(Problem::TooLong));
        officer.look([](CaseStore &) { });
        QVERIFY(!officer.app.vault()->exists());
    }

    void five_words_are_on_offer_and_gone_when_the_vault_is_made()
    {
        Officer officer;
        officer.app.goSetUp();
        officer.app.vault()->offerWords();
        const QString first = officer.app.vault()->words();
        QCOMPARE(first.split(u' ').size(), 5);
        officer.app.vault()->offerWords();
        const QString second = officer.app.vault()->words();
        QVERIFY(first != second);
        officer.app.createVault(second, second);
        QVERIFY(officer.comesTo(Where::ChoosePin));
        QCOMPARE(officer.app.vault()->words(), QString());
        QVERIFY(officer.choosesPin());
        QVERIFY(officer.locks());
        officer.app.unlock(second);
        QVERIFY(officer.comesTo(Where::ChoosePin));
    }

    void leaving_the_page_forgets_the_words()
    {
        Officer officer;
        QVERIFY(officer.setsUp());
        officer.app.goPassphrase();
        officer.app.vault()->offerWords();
        officer.app.leaveKeys();
        QCOMPARE(officer.app.place(), Where::Home);
        QCOMPARE(officer.app.vault()->words(), QString());
    }

    void the_screen_looks_at_no_file_of_the_vault_itself()
    {
        Officer officer;
        QVERIFY(officer.setsUp());
        QVERIFY(officer.locks());
        QVERIFY(officer.app.vault()->exists());
        QSemaphore go;
        officer.vaults.post([&](CaseStore &) { go.acquire(); }); // the store's thread is busy
        const QString own = officer.folder.filePath(QStringLiteral("own"));
        QVERIFY(QDir().rename(own, own + u'2'));
        QSignalSpy seen(officer.app.vault(), &VaultViewModel::seenChanged);
        officer.app.vault()->look();
        officer.app.goRecovery();
        officer.app.leaveKeys();
        officer.app.goSetUp(); // with a vault that exists this leads to its door
        const QString weak = QStringLiteral("passwordpassword");
        officer.app.createVault(weak, weak);
        QTest::qWait(50);
        const bool asBefore = officer.app.vault()->exists() && officer.app.place() == Where::Unlock;
        const int looks = int(seen.size());
        const bool isJudging = officer.app.busy() && officer.app.problem() == Problem::None;
        go.release();
        QVERIFY(asBefore && isJudging);
        QCOMPARE(looks, 0);
        QTRY_VERIFY(!officer.app.vault()->exists());
        QVERIFY(officer.isTold(Problem::Guessable));
    }

    void a_vault_that_is_open_elsewhere_is_said_to_be()
    {
        Officer here;
        QVERIFY(here.setsUp());
        vault::Vaults sameFolder(here.folder.path(), here.clock, vault::testing::fast);
        AppViewModel there(sameFolder, here.clock, content(), here.settingsFile());
        there.unlock(QLatin1StringView(passphrase));
        QVERIFY(QTest::qWaitFor([&] { return there.problem() == Problem::InUse && !there.busy(); }, 30'000));
        QCOMPARE(there.place(), Where::Unlock);
        QVERIFY(here.begins()); // and goes on where it is open
    }

    void keys_that_are_not_there_recover_nothing()
    {
        Officer officer;
        QVERIFY(officer.setsUp());
        QVERIFY(officer.locks());
        officer.app.goRecovery();
        officer.app.recover(
            QStringLiteral("/dev/null/a.key"), good, QStringLiteral("/dev/null/b.key"), good, other, other);
        QVERIFY(officer.isTold(Problem::NotACustodian));
        officer.app.leaveKeys();
        QCOMPARE(officer.app.place(), Where::Unlock);
    }
};

QTEST_GUILESS_MAIN(VaultCareTest)
#include "tst_vaultcare.moc"
