// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentationsupport.h"

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;
using Saved = Desk::Saved;

namespace {
const QString field = QStringLiteral("words/offer");
}

// A storage fault drops nothing, doubles nothing and changes no order.
class DeskFailingTest : public QObject {
    Q_OBJECT

private:
    static bool isFull(AtDesk &at)
    {
        return QTest::qWaitFor([&] { return at.desk.saved() == Saved::StorageFull; }, 20'000);
    }

private Q_SLOTS:
    void a_refused_write_is_told_and_what_was_typed_stays()
    {
        AtDesk at;
        at.door.watch.refusals = 1'000;
        at.desk.type(field, QStringLiteral("They kept my passport."), 22);
        QVERIFY(isFull(at));
        QCOMPARE(at.desk.draft(field), QStringLiteral("They kept my passport."));
        QVERIFY(at.drafts(at.desk.caseId()).isEmpty());
        at.door.watch.refusals = 0;
        QVERIFY(at.isSaved()); // by itself: nobody has to press anything
        QCOMPARE(at.drafts(at.desk.caseId()).value(field), QStringLiteral("They kept my passport."));
    }

    void a_full_disk_is_told_as_such_and_the_ballast_is_given_up()
    {
        AtDesk at;
        QVERIFY(!at.desk.storageLow());
        at.door.watch.refusals = 1;
        QVERIFY(at.desk.record(note(QStringLiteral("waits"))));
        QVERIFY(isFull(at));
        QVERIFY(at.desk.storageLow());
        QVERIFY(at.isSaved());
        QCOMPARE(at.door.roomsMade, 1);
        QVERIFY(at.desk.storageLow()); // there is no second ballast: the officer goes on knowing it
    }

    void another_fault_is_not_called_a_full_disk()
    {
        AtDesk at;
        at.door.watch.refusal = Error::Kind::Io;
        at.door.watch.refusals = 1;
        QVERIFY(at.desk.record(note(QStringLiteral("waits"))));
        QVERIFY(QTest::qWaitFor([&] { return at.desk.saved() == Saved::NotSaved; }, 20'000));
        QVERIFY(at.isSaved());
        QCOMPARE(at.door.roomsMade, 0);
        QVERIFY(!at.desk.storageLow());
    }

    void work_goes_on_while_storage_fails_and_lands_once_and_in_order_afterwards()
    {
        AtDesk at;
        at.door.watch.refusals = 100'000;
        QStringList texts;
        for (int i = 0; i < 20; ++i) {
            texts.append(QStringLiteral("note %1").arg(i));
            at.desk.type(field, texts.last(), 0);
            at.desk.flush();
            QVERIFY(at.desk.record(note(texts.last()), {field}));
            QTest::qWait(5);
        }
        QVERIFY(isFull(at));
        QCOMPARE(textsOf(at.desk.session()), texts);
        QCOMPARE(at.events(at.desk.caseId()).size(), 1);
        at.door.watch.refusals = 0;
        QVERIFY(at.isSaved());
        QStringList expected;
        for (const QString &text : std::as_const(texts))
            expected << field + u'=' + text << QStringLiteral("note_taken");
        QCOMPARE(at.door.watch.landed(), expected);
        const QList<Event> events = at.events(at.desk.caseId());
        QCOMPARE(events.size(), 21);
        for (qsizetype i = 0; i < events.size(); ++i)
            QCOMPARE(events[i].id, at.desk.session().log[i].id);
        const auto kept = fold(at.desk.protocol(), events);
        VERIFY_GOOD(kept);
        QCOMPARE(textsOf(*kept), texts);
        QVERIFY(at.drafts(at.desk.caseId()).isEmpty());
    }

    void a_fault_that_comes_and_goes_doubles_nothing()
    {
        AtDesk at;
        QStringList texts;
        for (int i = 0; i < 3; ++i) {
            at.door.watch.refusals = 1;
            texts.append(QString::number(i));
            QVERIFY(at.desk.record(note(texts.last())));
            QVERIFY(isFull(at));
            QVERIFY(at.desk.record(note(texts.last() + u'b'))); // tries again at once
            texts.append(texts.last() + u'b');
            QVERIFY(at.isSaved());
        }
        const auto kept = fold(at.desk.protocol(), at.events(at.desk.caseId()));
        VERIFY_GOOD(kept);
        QCOMPARE(textsOf(*kept), texts);
    }

    void whenSaved_waits_for_the_fault_to_end()
    {
        AtDesk at;
        at.door.watch.refusals = 1'000;
        QVERIFY(at.desk.record(note(QStringLiteral("waits"))));
        bool told = false;
        at.desk.whenSaved([&] { told = true; });
        QVERIFY(isFull(at));
        QTest::qWait(1'200); // one more try has failed
        QVERIFY(!told);
        QCOMPARE(at.desk.saved(), Saved::StorageFull);
        at.door.watch.refusals = 0;
        QVERIFY(at.isSaved());
        QVERIFY(told);
    }

    void putting_the_case_away_while_storage_fails_still_writes_it()
    {
        AtDesk at;
        const Id caseId = at.desk.caseId();
        at.door.watch.refusals = 1'000;
        QVERIFY(at.desk.record(note(QStringLiteral("first"))));
        at.desk.type(field, QStringLiteral("second"), 0);
        at.desk.putAway();
        QVERIFY(isFull(at));
        at.door.watch.refusals = 0;
        QVERIFY(at.isSaved());
        QCOMPARE(at.events(caseId).size(), 2);
        QCOMPARE(at.drafts(caseId).value(field), QStringLiteral("second"));
    }
};

QTEST_GUILESS_MAIN(DeskFailingTest)
#include "tst_deskfailing.moc"
