// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appsupport.h"

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;

namespace {

const QString field = QStringLiteral("words/offer");
const QString words = QStringLiteral("They kept my passport.");

// An officer whose storage refuses everything since the conversation began, with words typed.
class InVain : public Officer {
public:
    InVain()
    {
        if (!setsUp() || !begins() || !isSaved())
            qFatal("no conversation could be begun");
        caseId = app.desk().caseId();
        door.watch.refusal = Error::Kind::Io;
        door.watch.refusals = 1'000'000;
        talk().goTo(QStringLiteral("explore"));
        talk().openPrompt(QStringLiteral("offer"));
        talk().type(field, words, 22);
    }
    [[nodiscard]] bool isHeld()
    {
        return QTest::qWaitFor([this] { return app.lockHeld(); }, 20'000);
    }
    [[nodiscard]] QStringList kept()
    {
        const auto session = fold(content().protocol, events(caseId));
        return session ? textsOf(*session) : QStringList{QStringLiteral("unreadable")};
    }

    Id caseId;
};

} // namespace

// A lock that storage holds up is told, can be taken back, and never waits for ever.
class HeldLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("TENANG_LOST_ENTRIES"); }

    void a_lock_that_storage_holds_up_is_told_under_the_cover()
    {
        InVain at;
        at.app.lock();
        QVERIFY(at.app.covered() && !at.app.lockHeld()); // a short fault is no news
        QVERIFY(at.isHeld());
        QVERIFY(at.app.covered() && at.vaults.isOpen());
        QVERIFY(at.app.unsaved() > 0);
        at.door.watch.refusals = 0;
        at.app.trySavingAgain();
        QVERIFY(at.comesTo(Where::Unlock));
        QVERIFY(!at.app.lockHeld());
        QCOMPARE(at.app.lost(), 0);
        QVERIFY(at.unlocks());
        QCOMPARE(at.kept(), QStringList{words});
    }

    void the_pin_takes_a_held_lock_back_and_the_words_are_still_there()
    {
        InVain at;
        bool told = false;
        at.app.lockThen([&] { told = true; });
        QVERIFY(at.isHeld());
        at.press(Officer::pin);
        QVERIFY(!at.app.covered() && !at.app.lockHeld());
        QCOMPARE(at.app.place(), Where::Interview);
        at.door.watch.refusals = 0;
        QVERIFY(at.isSaved());
        at.look([](CaseStore &) { });
        QCoreApplication::processEvents();
        QVERIFY(!told && at.vaults.isOpen()); // nobody locks behind the officer's back
        QCOMPARE(at.kept(), QStringList{words});
        QVERIFY(at.locks());
    }

    void locking_without_the_words_takes_the_pin_and_tells_how_many_were_lost()
    {
        InVain at;
        QSignalSpy locked(&at.app, &AppViewModel::locked);
        at.app.lock();
        at.app.lockAnyway(); // not offered yet
        QCOMPARE(at.app.pinFor(), PinFor::Nothing);
        QVERIFY(at.isHeld());
        const int unsaved = at.app.unsaved();
        at.app.lockAnyway();
        QCOMPARE(at.app.pinFor(), PinFor::LosingWords);
        at.press(QStringLiteral("000000"));
        QVERIFY(at.isTold(Problem::WrongPin));
        QVERIFY(at.vaults.isOpen());
        at.app.lockAnyway();
        at.press(Officer::pin);
        QVERIFY(at.comesTo(Where::Unlock));
        QCOMPARE(locked.size(), 1);
        QVERIFY(!at.vaults.isOpen());
        QCOMPARE(at.app.lost(), unsaved);
        QCOMPARE(takeLostCount(), unsaved); // what the program that starts then is told
        QCOMPARE(takeLostCount(), 0);
        at.door.watch.refusals = 0;
        QVERIFY(at.unlocks());
        QCOMPARE(at.app.lost(), unsaved);
        QCOMPARE(at.kept(), QStringList());
        QVERIFY(at.locks());
        QCOMPARE(at.app.lost(), 0);
    }

    void nobody_without_the_pin_can_lose_the_words_or_lift_the_cover()
    {
        InVain at;
        at.app.lock();
        QVERIFY(at.isHeld());
        at.app.lockAnyway();
        for (int i = 0; i < 3; ++i)
            at.press(QStringLiteral("000000"));
        at.app.lockAnyway();
        at.press(Officer::pin); // there is no fourth try
        QVERIFY(at.app.covered() && at.vaults.isOpen() && !at.app.pinSet());
        QVERIFY(at.app.unsaved() > 0);
        at.door.watch.refusals = 0;
        QVERIFY(at.comesTo(Where::Unlock));
        QVERIFY(at.unlocks());
        QCOMPARE(at.kept(), QStringList{words});
    }

    void a_lock_that_nobody_answers_is_done_after_half_an_hour()
    {
        InVain at;
        at.app.lock();
        QVERIFY(at.isHeld());
        at.clock.advance(29 * 60);
        at.app.trySavingAgain();
        at.look([](CaseStore &) { });
        QCoreApplication::processEvents();
        QVERIFY(at.vaults.isOpen());
        at.clock.advance(60);
        QVERIFY(at.comesTo(Where::Unlock));
        QVERIFY(!at.vaults.isOpen());
        QVERIFY(at.app.lost() > 0);
    }

    void a_place_that_cannot_be_kept_holds_no_lock_up()
    {
        Officer at;
        QVERIFY(at.setsUp());
        QVERIFY(at.begins());
        QVERIFY(at.isSaved());
        at.door.watch.refusals = 1'000'000;
        at.app.desk().keepPlace(QStringLiteral("interview"), field, 3, 0.5);
        QVERIFY(at.locks());
        QCOMPARE(at.app.lost(), 0);
    }

    void home_says_that_it_waits_and_comes_when_all_is_saved()
    {
        InVain at;
        QVERIFY(!at.app.homeHeld());
        at.app.goHome();
        QVERIFY(QTest::qWaitFor([&] { return at.app.homeHeld(); }, 20'000));
        QCOMPARE(at.app.place(), Where::Interview);
        at.door.watch.refusals = 0;
        QVERIFY(at.comesTo(Where::Home));
        QVERIFY(!at.app.homeHeld());
        QCOMPARE(at.kept(), QStringList{words});
    }

    void what_is_not_saved_is_counted_as_entries()
    {
        AtDesk at;
        QCOMPARE(at.desk.unsaved(), 0);
        at.door.watch.refusals = 1'000'000;
        at.desk.type(field, words, 0);
        QCOMPARE(at.desk.unsaved(), 1);
        at.desk.flush();
        QCOMPARE(at.desk.unsaved(), 1);
        QVERIFY(at.desk.record(note(words), {field})); // the draft became the note
        QCOMPARE(at.desk.unsaved(), 1);
        QVERIFY(at.desk.record(note(QStringLiteral("another"))));
        QCOMPARE(at.desk.unsaved(), 2);
        bool told = false;
        at.desk.whenSaved([&] { told = true; });
        at.desk.giveUp();
        QVERIFY(told);
        QCOMPARE(at.desk.unsaved(), 0);
        at.door.watch.refusals = 0;
        QVERIFY(at.desk.record(note(QStringLiteral("a third")))); // is not taken for one that was given up
        QVERIFY(at.isSaved());
        QCOMPARE(at.events(at.desk.caseId()).size(), 2);
    }
};

QTEST_GUILESS_MAIN(HeldLockTest)
#include "tst_heldlock.moc"
