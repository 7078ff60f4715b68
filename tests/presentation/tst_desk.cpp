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

// What is done at the desk shows at once and is Saved only when it is in the vault.
class DeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_is_typed_is_saving_and_then_saved_only_when_the_vault_has_it()
    {
        AtDesk at;
        QVERIFY(at.isSaved());
        QStringList landedAtSaved;
        QSignalSpy changes(&at.desk, &Desk::savedChanged);
        connect(&at.desk, &Desk::savedChanged, this, [&] {
            if (at.desk.saved() == Saved::Saved && landedAtSaved.isEmpty())
                landedAtSaved = at.door.watch.landed();
        });
        at.desk.type(field, QStringLiteral("They kept my passport."), 22);
        QCOMPARE(at.desk.draft(field), QStringLiteral("They kept my passport."));
        QCOMPARE(at.desk.saved(), Saved::Saving);
        QCOMPARE(changes.size(), 1);
        QVERIFY(at.isSaved());
        QVERIFY(landedAtSaved.contains(u"words/offer=They kept my passport."));
        QCOMPARE(at.drafts(at.desk.caseId()).value(field), QStringLiteral("They kept my passport."));
    }

    void nothing_is_called_saved_while_the_store_is_still_at_work()
    {
        AtDesk at;
        at.door.watch.gate.lock();
        at.desk.type(field, QStringLiteral("slow"), 4);
        at.desk.flush();
        QVERIFY(at.desk.record(note(QStringLiteral("a note"))));
        bool told = false;
        at.desk.whenSaved([&] { told = true; });
        QTest::qWait(400); // longer than the pause after which typed text is written
        QCOMPARE(at.desk.saved(), Saved::Saving);
        QVERIFY(!told);
        at.door.watch.gate.unlock();
        QVERIFY(at.isSaved());
        QVERIFY(told);
        QCOMPARE(at.events(at.desk.caseId()).size(), 2);
    }

    void steady_typing_is_written_while_it_goes_on()
    {
        AtDesk at;
        QString text;
        for (int key = 0; key < 100 && at.door.watch.landed().isEmpty(); ++key) {
            text += u'a';
            at.desk.type(field, text, key);
            QTest::qWait(20); // sooner than any pause
        }
        QVERIFY(!at.door.watch.landed().isEmpty());
    }

    void only_the_last_text_of_a_burst_is_written()
    {
        AtDesk at;
        for (const char *text : {"t", "th", "the", "they"})
            at.desk.type(field, QString::fromLatin1(text), 0);
        QVERIFY(at.isSaved());
        QCOMPARE(at.door.watch.landed(), QStringList{QStringLiteral("words/offer=they")});
    }

    void whenSaved_runs_at_once_when_everything_is_saved()
    {
        AtDesk at;
        QVERIFY(at.isSaved());
        bool told = false;
        at.desk.whenSaved([&] { told = true; });
        QVERIFY(told);
    }

    void whenSaved_writes_typed_text_first_and_runs_once()
    {
        AtDesk at;
        at.desk.type(field, QStringLiteral("last words"), 10);
        int told = 0;
        QStringList landed;
        at.desk.whenSaved([&] {
            ++told;
            landed = at.door.watch.landed();
        });
        QCOMPARE(told, 0);
        QVERIFY(at.isSaved());
        QCOMPARE(told, 1);
        QCOMPARE(landed, QStringList{QStringLiteral("words/offer=last words")});
        QVERIFY(at.desk.record(note(QStringLiteral("later"))));
        QVERIFY(at.isSaved());
        QCOMPARE(told, 1);
    }

    void what_was_done_lands_in_the_order_it_was_done()
    {
        AtDesk at;
        QStringList expected;
        for (int i = 0; i < 40; ++i) {
            const QString text = QString::number(i);
            at.desk.type(field, text, 0);
            at.desk.flush();
            QVERIFY(at.desk.record(note(text), {field}));
            expected << field + u'=' + text << QStringLiteral("note_taken");
        }
        QVERIFY(at.isSaved());
        QCOMPARE(at.door.watch.landed(), expected);
        const auto kept = fold(at.desk.protocol(), at.events(at.desk.caseId()));
        VERIFY_GOOD(kept);
        QCOMPARE(textsOf(*kept), textsOf(at.desk.session()));
        QCOMPARE(kept->notes.size(), 40);
    }

    void a_note_takes_its_draft_with_it_and_leaves_the_others()
    {
        AtDesk at;
        const QString other = QStringLiteral("thought/offer");
        at.desk.type(other, QStringLiteral("Ask about the brother."), 0);
        at.desk.type(field, QStringLiteral("He paid."), 0);
        at.desk.flush();
        at.desk.type(field, QStringLiteral("He paid for it."), 0); // typed, not yet handed over
        QVERIFY(at.desk.record(note(QStringLiteral("He paid for it.")), {field}));
        QVERIFY(!at.desk.drafts().contains(field));
        QVERIFY(at.isSaved());
        const QMap<QString, QString> left{{other, QStringLiteral("Ask about the brother.")}};
        QCOMPARE(at.drafts(at.desk.caseId()), left);
        QCOMPARE(at.desk.drafts(), left);
    }

    void what_the_reducer_refuses_changes_and_writes_nothing()
    {
        AtDesk at;
        at.desk.type(field, QStringLiteral("kept"), 4);
        QVERIFY(at.isSaved());
        const QStringList before = at.door.watch.landed();
        const Session session = at.desk.session();
        QSignalSpy changes(&at.desk, &Desk::sessionChanged);
        QVERIFY(!at.desk.record(note(QString()), {field}));
        QVERIFY(!at.desk.record(PromptOpened{QStringLiteral("no_such_prompt")}));
        QVERIFY(!at.desk.record(BreakEnded{}));
        QVERIFY(at.isSaved());
        QCOMPARE(changes.size(), 0);
        QCOMPARE(at.door.watch.landed(), before);
        QCOMPARE(at.desk.session().log.size(), session.log.size());
        QCOMPARE(at.desk.draft(field), QStringLiteral("kept"));
    }

    void without_a_case_nothing_is_taken()
    {
        AtDesk at;
        at.desk.putAway();
        at.desk.type(field, QStringLiteral("nowhere to go"), 0);
        QVERIFY(!at.desk.record(Begun{QStringLiteral("X"), content().protocol.id, {}, {}, {}, false}));
        at.desk.keepPlace(QStringLiteral("interview"), {}, 0, 0);
        QVERIFY(at.desk.drafts().isEmpty());
        QCOMPARE(at.desk.saved(), Saved::Saved);
        QVERIFY(at.door.watch.landed().isEmpty());
    }

    void undo_takes_back_the_last_step_and_is_kept_as_an_event()
    {
        AtDesk at;
        const NoteTaken taken = note(QStringLiteral("The door was locked."));
        QVERIFY(at.desk.record(taken));
        QVERIFY(at.desk.record(
            Marked{QStringLiteral("FC-P1"), MarkState::Said, taken.note, protocol::Phase::Explore}));
        at.desk.undo();
        QVERIFY(at.desk.session().marks.isEmpty());
        QCOMPARE(at.desk.session().notes.size(), 1);
        at.desk.undo();
        QVERIFY(at.desk.session().notes.isEmpty());
        at.desk.undo(); // nothing is left that can be undone
        QVERIFY(at.isSaved());
        QCOMPARE(at.door.watch.landed(),
            QStringList({QStringLiteral("note_taken"), QStringLiteral("marked"), QStringLiteral("undone"),
                QStringLiteral("undone")}));
        const auto kept = fold(at.desk.protocol(), at.events(at.desk.caseId()));
        VERIFY_GOOD(kept);
        QVERIFY(kept->notes.isEmpty() && kept->marks.isEmpty());
    }

    void the_place_is_kept_with_the_text_that_was_typed_there()
    {
        AtDesk at;
        at.desk.type(field, QStringLiteral("half a sen"), 10);
        QVERIFY(at.isSaved());
        std::optional<Place> place;
        at.look([&](CaseStore &store) { place = *store.place(); });
        QVERIFY(place.has_value());
        QCOMPARE(*place, (Place{at.desk.caseId(), QStringLiteral("interview"), field, 10, 0}));
    }
};

QTEST_GUILESS_MAIN(DeskTest)
#include "tst_desk.moc"
