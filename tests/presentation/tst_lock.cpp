// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appsupport.h"

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;

namespace {
const QString field = QStringLiteral("words/offer");
}

class LockTest : public QObject {
    Q_OBJECT

private:
    static bool isForgotten(Officer &at)
    {
        return !at.vaults.isOpen() && !at.app.desk().hasCase() && at.app.desk().drafts().isEmpty()
            && at.app.desk().session().log.isEmpty() && at.talk().ref().isEmpty()
            && at.app.unfinishedRef().isEmpty() && at.app.cases()->rows()->count() == 0
            && at.talk().notes()->count() == 0 && at.talk().words()->count() == 0
            && at.app.pathway()->steps()->count() == 0;
    }

private Q_SLOTS:
    void locking_covers_at_once_and_forgets_everything_of_the_case()
    {
        Officer at;
        QVERIFY(at.setsUp());
        QVERIFY(at.begins());
        at.talk().goTo(QStringLiteral("explore"));
        at.talk().openPrompt(QStringLiteral("offer"));
        at.talk().type(field, QStringLiteral("They kept my passport."), 22);
        const Id caseId = at.app.desk().caseId();
        at.app.lock();
        QVERIFY(at.app.covered());
        QVERIFY(at.comesTo(Where::Unlock));
        QVERIFY(isForgotten(at));
        QVERIFY(at.unlocks());
        const auto kept = fold(content().protocol, at.events(caseId));
        VERIFY_GOOD(kept);
        QCOMPARE(textsOf(*kept), QStringList{QStringLiteral("They kept my passport.")});
    }

    void a_lock_says_when_it_is_done_and_only_then()
    {
        Officer at;
        QVERIFY(at.setsUp());
        QSignalSpy locked(&at.app, &AppViewModel::locked);
        at.app.lock();
        QCOMPARE(locked.size(), 0);
        QTRY_COMPARE(locked.size(), 1);
        QVERIFY(!at.vaults.isOpen());
    }

    void hours_that_are_over_wait_for_the_break()
    {
        Officer at;
        QVERIFY(at.setsUp());
        QVERIFY(at.begins());
        at.app.endSession();
        at.talk().answer(QStringLiteral("danger_injury"), QStringLiteral("yes")); // the talk goes on
        QVERIFY(at.isSaved());
        QVERIFY(!at.app.covered() && at.vaults.isOpen());
        at.talk().takeBreak();
        QVERIFY(at.comesTo(Where::Unlock));
        QVERIFY(isForgotten(at));
    }

    void hours_that_are_over_lock_at_once_outside_a_conversation()
    {
        Officer at;
        QVERIFY(at.setsUp());
        at.app.endSession();
        QVERIFY(at.comesTo(Where::Unlock));
        QVERIFY(at.unlocks()); // a new vault session begins anew
        QVERIFY(at.begins());
        at.talk().takeBreak();
        QVERIFY(at.isSaved());
        QVERIFY(at.vaults.isOpen() && !at.app.covered());
    }

    void unlocking_offers_the_unfinished_case_and_continues_at_the_same_prompt()
    {
        Officer at;
        QVERIFY(at.setsUp());
        QVERIFY(at.begins());
        const QString ref = at.talk().ref();
        at.talk().goTo(QStringLiteral("explore"));
        at.talk().openPrompt(QStringLiteral("journey"));
        at.talk().answer(QStringLiteral("danger_injury"), QStringLiteral("yes"));
        QVERIFY(at.locks());
        QVERIFY(at.unlocks());
        QCOMPARE(at.offered(), ref);
        at.app.continueUnfinished();
        QVERIFY(at.comesTo(Where::Interview));
        QCOMPARE(at.talk().ref(), ref);
        QCOMPARE(at.talk().phase(), QStringLiteral("explore"));
        QCOMPARE(at.talk().prompt(), QStringLiteral("journey"));
        QCOMPARE(at.talk().page(), InterviewViewModel::Page::Prompt);
        QVERIFY(at.talk().danger());
    }

    void a_stopped_conversation_goes_on_where_it_stopped()
    {
        Officer at;
        QVERIFY(at.setsUp());
        QVERIFY(at.begins());
        const QString ref = at.talk().ref();
        at.talk().goTo(QStringLiteral("account"));
        const QString prompt = at.talk().prompt();
        at.talk().stop();
        QVERIFY(at.comesTo(Where::Home));
        QVERIFY(!at.app.desk().hasCase());
        QCOMPARE(at.offered(), ref);
        at.app.continueUnfinished();
        QVERIFY(at.comesTo(Where::Interview));
        QVERIFY(at.app.desk().session().stage == Stage::Talking);
        QCOMPARE(at.talk().prompt(), prompt);
    }

    void a_decided_case_is_not_offered_as_unfinished()
    {
        Officer at;
        QVERIFY(at.setsUp());
        QVERIFY(at.begins());
        at.talk().goTo(QStringLiteral("route"));
        QVERIFY(at.app.pathway()->decide({}, {}));
        QVERIFY(at.goesHome());
        QCOMPARE(at.offered(), QString());
    }

    void a_lock_while_a_case_is_being_opened_leaves_none_open()
    {
        Officer at;
        QVERIFY(at.setsUp());
        QVERIFY(at.begins());
        QVERIFY(at.app.desk().record(note(QStringLiteral("Nobody may read this."))));
        const QString caseId = at.app.desk().caseId().toString();
        QVERIFY(at.goesHome());
        at.app.openCase(caseId);
        QVERIFY(at.locks());
        QVERIFY(isForgotten(at));
        QCOMPARE(at.app.problem(), Problem::None);
    }

    void a_lock_while_a_case_begins_or_a_list_loads_leaves_nothing_behind()
    {
        Officer at;
        QVERIFY(at.setsUp());
        QVERIFY(at.begins());
        at.app.goHome(); // asks the vault which case is unfinished
        at.app.goCases();
        QVERIFY(at.locks());
        QVERIFY(isForgotten(at));
        QVERIFY(at.unlocks());
        at.app.begin(content().protocol.id, QStringLiteral("th"));
        QVERIFY(at.locks());
        at.look([](CaseStore &) { });
        QCoreApplication::processEvents();
        QVERIFY(isForgotten(at));
        QCOMPARE(at.app.place(), Where::Unlock);
        QCOMPARE(at.app.problem(), Problem::None);
    }

    void a_lock_waits_under_the_cover_until_the_storage_takes_what_was_typed()
    {
        Officer at;
        QVERIFY(at.setsUp());
        QVERIFY(at.begins());
        const Id caseId = at.app.desk().caseId();
        QVERIFY(at.isSaved());
        at.door.watch.refusals = 1'000;
        at.talk().type(field, QStringLiteral("last words"), 10);
        bool told = false;
        bool open = true;
        at.app.lockThen([&] {
            told = true;
            open = at.vaults.isOpen();
        });
        QTest::qWait(300);
        QVERIFY(at.app.covered() && !told && at.vaults.isOpen());
        at.door.watch.refusals = 0;
        QVERIFY(at.comesTo(Where::Unlock));
        QVERIFY(told && !open);
        QVERIFY(at.unlocks());
        const auto kept = fold(content().protocol, at.events(caseId));
        VERIFY_GOOD(kept);
        QCOMPARE(textsOf(*kept), QStringList{QStringLiteral("last words")});
    }

    void who_to_call_works_on_a_locked_tablet_and_comes_back_to_it()
    {
        Officer at;
        QVERIFY(at.setsUp());
        QVERIFY(at.locks());
        at.app.goContacts();
        QCOMPARE(at.app.place(), Where::Contacts);
        QVERIFY(at.app.contacts()->rows()->count() > 0);
        QCOMPARE(at.app.contacts()->country(), QStringLiteral("TH"));
        at.app.goContacts(); // pressed twice
        at.app.leaveContacts();
        QCOMPARE(at.app.place(), Where::Unlock);
        QVERIFY(!at.vaults.isOpen());
    }

    void who_to_call_comes_back_to_the_conversation_it_was_opened_from()
    {
        Officer at;
        QVERIFY(at.setsUp());
        QVERIFY(at.begins());
        at.talk().goTo(QStringLiteral("explore"));
        at.talk().openPrompt(QStringLiteral("offer"));
        at.talk().type(field, QStringLiteral("half a sen"), 10);
        at.app.goContacts();
        QVERIFY(at.isSaved());
        QCOMPARE(at.drafts(at.app.desk().caseId()).value(field), QStringLiteral("half a sen"));
        at.app.leaveContacts();
        QCOMPARE(at.app.place(), Where::Interview);
        QCOMPARE(at.talk().prompt(), QStringLiteral("offer"));
        QCOMPARE(at.talk().draft(field, 0), QStringLiteral("half a sen"));
    }

    void a_practice_directory_is_gone_from_the_contacts_after_the_lock()
    {
        Officer at;
        QVERIFY(at.setsUp());
        QVERIFY(at.locks());
        at.app.openPractice();
        QVERIFY(at.comesTo(Where::Home));
        QVERIFY(at.locks());
        at.app.goContacts();
        for (const ContactRow &row : rowsOf<ContactRow>(at.app.contacts()->rows()))
            QVERIFY2(!row.service.startsWith(u"xd-"), qPrintable(row.service));
    }
};

QTEST_GUILESS_MAIN(LockTest)
#include "tst_lock.moc"
