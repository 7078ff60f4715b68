// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writeupsupport.h"

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;
using protocol::Phase;

namespace {

const QString debt = QStringLiteral("FC-R3");

Marked bare(const QString &indicator, MarkState state = MarkState::Said)
{
    return {indicator, state, {}, Phase::Explore};
}

} // namespace

// Indicators and the words or the sight that they stand on; and the write-up behind the cover, the lock and
// after a power cut.
class tst_WriteUpTies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_indicator_is_tied_to_a_note_in_any_state_and_changed_there()
    {
        Write at;
        const NoteTaken told = Write::taken(NoteKind::Words, "They paid the ticket.");
        at.happens({told, PhaseEntered{Phase::Close}});
        at.model.show();
        at.model.choose(Write::keyOf(told));
        QCOMPARE(at.model.states().size(), 5);
        for (const Choice &state : at.model.states()) {
            at.model.tie(debt, state.code);
            QCOMPARE(at.model.tied(debt, 0), state.code);
            QCOMPARE(at.model.tiedText(debt, 0), state.label);
        }
        QCOMPARE(at.desk.session().marks.size(), 1);
        const Mark &mark = at.desk.session().marks.first();
        QVERIFY(mark.note == told.note && mark.phase == Phase::Explore);
        const qsizetype before = at.desk.session().log.size();
        at.model.tie(debt, QStringLiteral("not_explored")); // as it is already
        at.model.tie(debt, QStringLiteral("often"));
        at.model.tie(QStringLiteral("nothing"), QStringLiteral("said"));
        QCOMPARE(at.desk.session().log.size(), before);
        at.model.tie(debt, QStringLiteral("said"));
        QCOMPARE(at.detailOf(Write::keyOf(told)), QStringLiteral("Their words · Travel debt: said"));
        QCOMPARE(at.talk.undoText(), QStringLiteral("Undo: mark Travel debt"));
    }

    void a_thought_carries_no_indicator()
    {
        Write at;
        const NoteTaken thought = Write::taken(NoteKind::Thought, "I wonder.");
        at.happens({thought, bare(debt)});
        at.model.show();
        at.model.choose(Write::keyOf(thought));
        QVERIFY(!at.model.entry().grounds);
        at.model.tie(debt, QStringLiteral("said"));
        QCOMPARE(at.desk.session().marks.size(), 1);
        at.model.choose(QStringLiteral("mark/") + debt);
        QVERIFY(at.model.entry().bare && !at.model.entry().groundsAtHand);
    }

    void a_mark_without_words_says_so_and_the_next_note_that_is_chosen_is_its_ground()
    {
        Write at;
        const NoteTaken thought = Write::taken(NoteKind::Thought, "I wonder.");
        const NoteTaken sight = Write::taken(NoteKind::Observation, "A paper with sums.");
        at.happens({PromptOpened{QStringLiteral("money")}, thought, sight, bare(debt, MarkState::Seen)});
        at.model.show();
        const QString key = QStringLiteral("mark/") + debt;
        QCOMPARE(at.detailOf(key), QStringLiteral("seen · No words or sight behind it yet"));
        at.model.choose(key);
        QVERIFY(at.model.entry().bare && at.model.entry().groundsAtHand);
        at.model.beginTying();
        QCOMPARE(at.model.tying(), QStringLiteral("Travel debt"));
        QCOMPARE(at.lines(), (QStringList{Write::textOf("offer"), QStringLiteral("A paper with sums.")}));
        QCOMPARE(at.rows().first().lineKind, QStringLiteral("heading"));
        at.model.choose(Write::keyOf(thought)); // by no way on the page
        at.model.choose(QStringLiteral("topic/offer"));
        QCOMPARE(at.model.tying(), QStringLiteral("Travel debt"));
        at.model.choose(Write::keyOf(sight));
        QCOMPARE(at.model.tying(), QString());
        QCOMPARE(at.model.chosen(), Write::keyOf(sight));
        QCOMPARE(at.model.tied(debt, 0), QStringLiteral("seen"));
        QCOMPARE(at.detailOf(key), QStringLiteral("not there")); // it stands on the sight now
        at.talk.undo();
        QVERIFY(at.detailOf(key).contains(QStringLiteral("No words or sight behind it yet")));
    }

    void choosing_a_ground_can_be_left()
    {
        Write at;
        at.happens({note(QStringLiteral("They paid.")), bare(debt)});
        at.model.show();
        at.model.choose(QStringLiteral("mark/") + debt);
        at.model.beginTying();
        at.model.leaveTying();
        QCOMPARE(at.model.chosen(), QStringLiteral("mark/") + debt);
        QVERIFY(at.lines().contains(QStringLiteral("In between")));
        QCOMPARE(at.desk.session().marks.size(), 1);
    }

    void groups_stand_as_the_sets_group_them_without_a_number()
    {
        Write at;
        at.model.show();
        const QList<GroupRow> &groups = rowsOf<GroupRow>(at.model.groups());
        QStringList order;
        for (const GroupRow &group : groups) {
            for (const Choice &indicator : group.indicators)
                order.append(indicator.code);
            QVERIFY(!group.title.isEmpty() && !group.indicators.isEmpty());
        }
        QStringList ofSets;
        for (const protocol::IndicatorSet &set : at.desk.sets()) {
            for (const protocol::Indicator &indicator : set.indicators)
                ofSets.append(indicator.id);
        }
        QVERIFY(!ofSets.isEmpty());
        QCOMPARE(QSet<QString>(order.begin(), order.end()), QSet<QString>(ofSets.begin(), ofSets.end()));
        QCOMPARE(order.size(), ofSets.size());
        QCOMPARE(groups.first().title, QStringLiteral("Recruitment"));
        QCOMPARE(groups.first().setTitle, at.desk.sets().first().title);
        QVERIFY(groups.at(1).setTitle.isEmpty());
    }

    void nothing_of_it_is_there_under_the_cover_and_all_of_it_afterwards()
    {
        Officer at;
        QVERIFY(at.setsUp() && at.begins());
        WriteUpViewModel &page = *at.app.writeUp();
        page.show();
        page.choose(QStringLiteral("topic/"));
        page.typeNote(QStringLiteral("thought"), QStringLiteral("Half a thou"), 4);
        at.app.cover();
        QVERIFY(page.rows()->count() == 0 && page.groups()->count() == 0 && page.entry().kind.isEmpty());
        QVERIFY(page.newNote(QStringLiteral("thought"), 0).isEmpty());
        page.typeNote(QStringLiteral("thought"), {}, 0); // the page goes
        at.press(Officer::pin);
        QVERIFY(!at.app.covered() && page.isOpen());
        QCOMPARE(page.newNote(QStringLiteral("thought"), 0), QStringLiteral("Half a thou"));
        QCOMPARE(page.caret(QStringLiteral("thought")), 4);
    }

    void a_lock_keeps_what_is_half_written_and_continue_opens_it_where_it_was()
    {
        Officer at;
        QVERIFY(at.setsUp() && at.begins());
        at.talk().openPrompt(QStringLiteral("offer"));
        at.app.writeUp()->show();
        at.app.writeUp()->choose(QStringLiteral("topic/offer"));
        at.app.writeUp()->typeNote(QStringLiteral("observation"), QStringLiteral("Hands sho"), 5);
        QVERIFY(at.locks());
        QVERIFY(!at.app.writeUp()->isOpen() && at.app.writeUp()->chosen().isEmpty());
        QVERIFY(at.unlocks());
        QVERIFY(!at.offered().isEmpty());
        at.app.continueUnfinished();
        QVERIFY(at.comesTo(Where::Interview));
        const WriteUpViewModel &page = *at.app.writeUp();
        QVERIFY(page.isOpen());
        QCOMPARE(page.chosen(), QStringLiteral("topic/offer"));
        QCOMPARE(page.newNote(QStringLiteral("observation"), 0), QStringLiteral("Hands sho"));
        QCOMPARE(page.caret(QStringLiteral("observation")), 5);
        QVERIFY(at.app.desk().session().notes.isEmpty());
    }

    void a_half_written_correction_of_the_read_back_survives_a_lock_and_is_offered_in_both_places()
    {
        Officer at;
        QVERIFY(at.setsUp() && at.begins());
        const NoteTaken told = note(QStringLiteral("Two men."));
        QVERIFY(at.app.desk().record(told));
        at.talk().goTo(QStringLiteral("check"));
        const QString id = told.note.toString();
        const QString field = QStringLiteral("correction/") + id;
        const QString caseId = at.app.desk().caseId().toString();
        at.talk().type(field, QStringLiteral("Three me"), 6);
        QVERIFY(at.locks() && at.unlocks());
        at.app.openCase(caseId);
        QVERIFY(at.comesTo(Where::Interview));
        QVERIFY(!at.app.writeUp()->isOpen()); // it was typed in the talk
        QVERIFY(at.app.writeUp()->isHalfWritten() && at.app.writeUp()->isFresh());
        QCOMPARE(at.talk().draft(field, 0), QStringLiteral("Three me"));
        QCOMPARE(at.app.desk().session().notes.first().text, QStringLiteral("Two men."));
        at.app.writeUp()->show();
        at.app.writeUp()->choose(QStringLiteral("note/") + id);
        QCOMPARE(at.app.writeUp()->correction(0), QStringLiteral("Three me"));
        at.app.writeUp()->close(); // it changes what stands there, so it stays a draft
        QVERIFY(at.app.writeUp()->isHalfWritten() && at.app.writeUp()->isFresh());
        at.talk().correct(id);
        QCOMPARE(at.app.desk().session().notes.first().text, QStringLiteral("Three me"));
        QVERIFY(!at.app.writeUp()->isHalfWritten());
        QVERIFY(at.isSaved());
        QVERIFY(at.drafts(at.app.desk().caseId()).isEmpty());
    }

    void a_correction_that_is_left_in_the_read_back_is_gone()
    {
        Write at;
        const NoteTaken told = note(QStringLiteral("Two men."));
        at.happens({told});
        const QString field = QStringLiteral("correction/") + told.note.toString();
        at.talk.type(field, QStringLiteral("Three"), 5);
        at.talk.commitAll(); // leaving the page makes no correction
        QCOMPARE(at.talk.draft(field, 0), QStringLiteral("Three"));
        at.talk.leaveCorrection(told.note.toString());
        QVERIFY(at.talk.draft(field, 0).isEmpty());
        QVERIFY(at.isSaved());
        QVERIFY(at.drafts(at.desk.caseId()).isEmpty());
        QCOMPARE(at.desk.session().notes.first().corrections, 0);
    }

    void a_case_that_is_opened_again_is_fresh_until_the_talk_goes_on()
    {
        Officer at;
        QVERIFY(at.setsUp() && at.begins());
        WriteUpViewModel &page = *at.app.writeUp();
        QVERIFY(!page.isFresh());
        const QString caseId = at.app.desk().caseId().toString();
        QVERIFY(at.goesHome());
        at.app.openCase(caseId);
        QVERIFY(at.comesTo(Where::Interview));
        QVERIFY(page.isFresh());
        page.show();
        page.choose(QStringLiteral("topic/"));
        page.typeNote(QStringLiteral("words"), QStringLiteral("Later."), 6);
        page.close();
        QCOMPARE(at.app.desk().session().notes.size(), 1);
        QVERIFY(page.isFresh());
        at.talk().goTo(QStringLiteral("explore"));
        QVERIFY(!page.isFresh());
        QVERIFY(at.goesHome() && at.begins());
        QVERIFY(!page.isOpen() && !page.isFresh());
    }
};

QTEST_MAIN(tst_WriteUpTies)
#include "tst_writeupties.moc"
