// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writeupsupport.h"

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;
using protocol::Phase;

namespace {

const QString offer = QStringLiteral("topic/offer");
const QString between = QStringLiteral("topic/");

} // namespace

// The notes as they are completed after the talk.
class tst_WriteUp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_empty_talk_has_one_place_to_write_at()
    {
        Write at;
        QCOMPARE(at.model.rows()->count(), 0); // not open
        at.model.show();
        QVERIFY(at.model.isOpen() && at.model.isEmpty());
        QCOMPARE(at.lines(), QStringList{QStringLiteral("In between")});
        at.model.choose(between);
        at.writes("words", "I am cold.");
        at.model.keepNote(QStringLiteral("words"));
        QVERIFY(!at.model.isEmpty());
        QCOMPARE(at.lines(), (QStringList{QStringLiteral("In between"), QStringLiteral("I am cold.")}));
    }

    void the_conversation_is_listed_as_it_went_with_what_was_left_at_the_end()
    {
        Write at;
        const NoteTaken first = note(QStringLiteral("Nobody paid."), QStringLiteral("money"));
        const NoteTaken second = note(QStringLiteral("A man wrote."));
        const NoteTaken late = note(QStringLiteral("He never came."), QStringLiteral("money"));
        at.happens({PromptOpened{QStringLiteral("money")}, first, PromptOpened{QStringLiteral("offer")},
            second, Marked{QStringLiteral("FC-A1"), MarkState::Said, {}, Phase::Explore},
            PromptOpened{QStringLiteral("journey")}, Skipped{QStringLiteral("journey")}, late,
            Skipped{QStringLiteral("place")}});
        at.model.show();
        const QString label = findIndicator(QStringLiteral("FC-A1"), content().sets)->label;
        QCOMPARE(at.lines(),
            (QStringList{Write::textOf("money"), QStringLiteral("Nobody paid."),
                QStringLiteral("He never came."), Write::textOf("offer"), QStringLiteral("A man wrote."),
                label, QStringLiteral("In between"), QStringLiteral("For another day"),
                Write::textOf("journey"), Write::textOf("place")}));
        QCOMPARE(at.detailOf(QStringLiteral("topic/journey")), QString()); // not a word on it
        QCOMPARE(at.rows().at(7).lineKind, QStringLiteral("heading"));
    }

    void what_somebody_would_rather_not_say_is_no_gap()
    {
        Write at;
        at.happens({Stated{QStringLiteral("need/legal"), QStringLiteral("declined"), {}},
            Marked{QStringLiteral("FC-C1"), MarkState::Declined, {}, Phase::Explore},
            Marked{QStringLiteral("FC-C2"), MarkState::NotExplored, {}, Phase::Explore}});
        at.model.show();
        QCOMPARE(at.detailOf(QStringLiteral("mark/FC-C1")), QStringLiteral("did not say"));
        QCOMPARE(at.detailOf(QStringLiteral("mark/FC-C2")), QStringLiteral("not explored"));
        at.model.choose(QStringLiteral("mark/FC-C1"));
        QVERIFY(!at.model.entry().bare);
        QVERIFY(!at.lines().contains(QStringLiteral("For another day")));
    }

    void each_kind_has_a_field_of_its_own_and_becomes_a_note_of_its_own()
    {
        Write at;
        at.happens({PromptOpened{QStringLiteral("offer")}, PhaseEntered{Phase::Close}});
        at.model.show();
        at.model.choose(offer);
        at.writes("words", "He was kind at first.");
        at.writes("observation", "She spoke very softly.");
        at.writes("thought", "Ask for a doctor.");
        QCOMPARE(at.model.newNote(QStringLiteral("words"), 0), QStringLiteral("He was kind at first."));
        QCOMPARE(at.model.newNote(QStringLiteral("thought"), 0), QStringLiteral("Ask for a doctor."));
        QCOMPARE(at.detailOf(offer), QStringLiteral("Something is half written here"));
        QCOMPARE(at.desk.session().notes.size(), 0);
        for (const char *kind : {"words", "observation", "thought"})
            at.model.keepNote(QString::fromLatin1(kind));
        const QList<Note> &notes = at.desk.session().notes;
        QCOMPARE(notes.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(notes.at(i).kind == NoteKind(i));
            QCOMPARE(notes.at(i).linkId, QStringLiteral("offer"));
            QVERIFY(notes.at(i).phase == Phase::Explore); // of the topic, not of the closing
        }
        QVERIFY(at.desk.drafts().isEmpty());
        QCOMPARE(at.detailOf(offer), QString());
        at.model.keepNote(QStringLiteral("words")); // nothing there
        at.writes("no_kind", "lost?");
        QVERIFY(at.desk.drafts().isEmpty() && at.desk.session().notes.size() == 3);
    }

    void what_is_typed_is_a_draft_of_the_vault_and_no_note_until_it_is_kept()
    {
        Write at;
        at.happens({PromptOpened{QStringLiteral("offer")}});
        at.model.show();
        at.model.choose(offer);
        at.writes("words", "H");
        at.talk.commitAll(); // a lock does
        QVERIFY(at.isSaved());
        QCOMPARE(
            at.drafts(at.desk.caseId()).value(QStringLiteral("writeup/words/offer")), QStringLiteral("H"));
        QVERIFY(!kindsOf(at.events(at.desk.caseId())).contains(QStringLiteral("note_taken")));
        at.model.close(); // leaving the page for the talk: it belongs to the notes
        QCOMPARE(textsOf(at.desk.session()), QStringList{QStringLiteral("H")});
        QVERIFY(at.isSaved());
        QVERIFY(at.drafts(at.desk.caseId()).isEmpty());
    }

    void what_is_half_typed_in_the_talk_is_a_note_when_the_page_opens()
    {
        Write at;
        at.talk.openPrompt(offer.sliced(6));
        at.talk.type(QStringLiteral("words/offer"), QStringLiteral("A friend"), 8);
        at.model.show();
        QVERIFY(at.lines().contains(QStringLiteral("A friend")));
    }

    void the_first_words_stay_and_every_correction_stands_below_them_with_its_reason()
    {
        Write at;
        const NoteTaken told = note(QStringLiteral("Two men."));
        at.happens({told});
        at.model.show();
        at.model.choose(Write::keyOf(told));
        at.model.beginCorrection();
        QCOMPARE(at.model.correction(0), QStringLiteral("Two men."));
        at.model.typeCorrection(QStringLiteral("Three men."), 10);
        at.model.typeReason(QStringLiteral(" She counted again. "), 3);
        QCOMPARE(at.model.entry().text, QStringLiteral("Two men."));
        QVERIFY(at.detailOf(Write::keyOf(told)).contains(QStringLiteral("half written")));
        at.model.keepCorrection();
        at.model.beginCorrection();
        at.model.typeCorrection(QStringLiteral("Three men and a boy."), 5);
        at.model.keepCorrection();
        const WrittenEntry entry = at.model.entry();
        QCOMPARE(entry.text, QStringLiteral("Two men."));
        QCOMPARE(entry.corrections.size(), 2);
        QCOMPARE(entry.corrections.first(),
            (Correction{QStringLiteral("Three men."), QStringLiteral("She counted again.")}));
        QCOMPARE(entry.corrections.last(), (Correction{QStringLiteral("Three men and a boy."), {}}));
        QCOMPARE(at.desk.session().notes.first().text, QStringLiteral("Three men and a boy."));
        QVERIFY(at.detailOf(Write::keyOf(told)).contains(QStringLiteral("with a correction")));
        QCOMPARE(at.lines().last(), QStringLiteral("In between"));
        QVERIFY(at.desk.drafts().isEmpty());
    }

    void a_correction_that_says_nothing_new_or_is_left_changes_nothing()
    {
        Write at;
        const NoteTaken told = note(QStringLiteral("Two men."));
        at.happens({told});
        at.model.show();
        at.model.choose(Write::keyOf(told));
        at.model.beginCorrection();
        at.model.keepCorrection();
        at.model.beginCorrection();
        at.model.typeCorrection(QStringLiteral("  "), 2);
        at.model.keepCorrection();
        at.model.beginCorrection();
        at.model.typeCorrection(QStringLiteral("Three."), 6);
        at.model.typeReason(QStringLiteral("why"), 3);
        at.model.leaveCorrection();
        QVERIFY(at.model.entry().corrections.isEmpty());
        QVERIFY(at.model.correction(0).isEmpty() && at.model.reason(0).isEmpty());
        QVERIFY(!at.model.isHalfWritten());
        QVERIFY(at.isSaved());
        QVERIFY(at.drafts(at.desk.caseId()).isEmpty());
    }

    void undo_takes_the_last_step_back_and_says_which()
    {
        Write at;
        at.happens({PromptOpened{QStringLiteral("offer")}});
        at.model.show();
        at.model.choose(offer);
        at.writes("words", "He wrote.");
        at.model.keepNote(QStringLiteral("words"));
        at.model.choose(at.rows().at(1).entryKey);
        at.model.tie(QStringLiteral("FC-R1"), QStringLiteral("said"));
        const QString label = findIndicator(QStringLiteral("FC-R1"), content().sets)->label;
        QCOMPARE(at.talk.undoText(), QStringLiteral("Undo: mark ") + label);
        at.talk.undo();
        QCOMPARE(at.model.ties()->count(), 0);
        QCOMPARE(at.model.entry().text, QStringLiteral("He wrote."));
        QCOMPARE(at.talk.undoText(), QStringLiteral("Undo: last note"));
        at.talk.undo();
        QCOMPARE(at.model.chosen(), QString()); // it is not there any more
        QVERIFY(at.model.entry().kind.isEmpty());
    }

    void a_note_of_ten_thousand_letters_is_kept_whole_and_listed_by_its_beginning()
    {
        Write at;
        at.happens({PromptOpened{QStringLiteral("offer")}});
        at.model.show();
        at.model.choose(offer);
        const QByteArray many = QByteArray("and then we waited ").repeated(527);
        at.writes("words", many.constData());
        at.model.keepNote(QStringLiteral("words"));
        QCOMPARE(at.desk.session().notes.first().text, QString::fromLatin1(many));
        const QString line = at.lines().at(1);
        QVERIFY(line.size() <= 141 && line.startsWith(QStringLiteral("and then we waited")));
        QVERIFY(line.endsWith(QChar(0x2026)) && !line.contains(QStringLiteral("waite\u2026")));
        at.model.choose(at.rows().at(1).entryKey);
        QCOMPARE(at.model.entry().text.size(), many.size());
    }

    void a_new_note_in_the_middle_leaves_the_lines_around_it_alone()
    {
        Write at;
        for (int i = 0; i < 300; ++i)
            at.happens({note(QStringLiteral("Note %1").arg(i),
                i % 2 ? QStringLiteral("offer") : QStringLiteral("money"))});
        at.model.show();
        QCOMPARE(at.model.rows()->count(), 303);
        QSignalSpy reset(at.model.rows(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(at.model.rows(), &QAbstractItemModel::rowsInserted);
        at.model.choose(QStringLiteral("topic/money"));
        at.writes("thought", "In the middle");
        at.model.keepNote(QStringLiteral("thought"));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(at.lines().at(151), QStringLiteral("In the middle"));
    }

    void a_topic_of_an_earlier_protocol_takes_its_new_notes_in_between()
    {
        Write at;
        at.happens({PromptOpened{QStringLiteral("offer")}, note(QStringLiteral("Before."))});
        QVERIFY(at.desk.handOn(*content().shelf.find(QStringLiteral("first-look"))));
        at.model.show();
        QVERIFY(at.lines().contains(Write::textOf("offer")));
        at.model.choose(offer);
        at.writes("words", "Later.");
        at.model.keepNote(QStringLiteral("words"));
        QCOMPARE(at.desk.session().notes.last().text, QStringLiteral("Later."));
        QCOMPARE(at.lines().last(), QStringLiteral("Later."));
    }
};

QTEST_MAIN(tst_WriteUp)
#include "tst_writeup.moc"
