// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownquestionsupport.h"
#include "presentation/questionwords.h"

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;
using protocol::Lint;
using protocol::QuestionForm;

// A question of the officer's own: what is said of it, what is noted, and what becomes of it when the screen
// is hidden or the tablet locked.
class tst_OwnQuestion : public QObject {
    Q_OBJECT

private:
    static QString reason(Lint lint) { return rules().reason(lint); }

private Q_SLOTS:
    void each_form_is_told_in_plain_words_and_noted_as_told_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QuestionForm>("form");
        const auto row = [](const char *question, QuestionForm form) {
            QTest::newRow(qPrintable(protocol::toString(form))) << QString::fromLatin1(question) << form;
        };
        row("Tell me about the place where you stayed.", QuestionForm::Invitation);
        row("Where did you sleep?", QuestionForm::Directive);
        row("Did you have enough to eat?", QuestionForm::YesNo);
        row("Was it a house or a hotel?", QuestionForm::ForcedChoice);
        row("They paid you nothing, did they?", QuestionForm::Suggestive);
        row("Where did you live? Who was with you?", QuestionForm::Multiple);
        row("Why did you not just leave?", QuestionForm::Accusatory);
        row("Thank you for telling me.", QuestionForm::Statement);
    }
    void each_form_is_told_in_plain_words_and_noted_as_told()
    {
        QFETCH(const QString, question);
        QFETCH(const QuestionForm, form);
        Writing at;
        QVERIFY(at.opens());
        at.writes(question);
        QCOMPARE(at.own().form(), formText(form));
        QVERIFY(!at.own().form().isEmpty());
        QCOMPARE(at.own().rewrite().isEmpty(),
            form == QuestionForm::Invitation || form == QuestionForm::Statement);
        at.own().noteAsked();
        QVERIFY(!at.own().isOpen() && at.own().text().isEmpty() && at.isSaved());
        const Asked asked = at.lastAsked();
        QCOMPARE(toString(asked.form), toString(form));
        QCOMPARE(asked.text, question);
        QCOMPARE(asked.linkId, QStringLiteral("offer"));
        QCOMPARE(
            toString(at.desk.session().turns.constLast().form), toString(form)); // what For you is drawn from
        QVERIFY(!at.drafts(at.desk.caseId()).contains(OwnQuestionViewModel::field()));
        at.model.undo();
        QVERIFY(at.desk.session().turns.constLast().text.isEmpty());
    }

    void what_was_asked_before_is_told_the_second_time()
    {
        Writing at;
        const QString question = QStringLiteral("Tell me about the place where you stayed.");
        QVERIFY(at.opens());
        at.writes(question);
        QCOMPARE(at.own().reason(), QString());
        at.own().noteAsked();
        QVERIFY(at.opens());
        at.writes(question);
        QCOMPARE(at.own().reason(), reason(Lint::Rpt));
    }

    void only_the_persons_own_words_count_as_told()
    {
        Writing at;
        const QString question = QStringLiteral("What did Viktor say to you?");
        const auto isHeldAgainst = [&] {
            const bool open = at.opens();
            at.writes(question);
            const bool told = at.own().reason() == reason(Lint::Pres);
            at.own().close();
            return open && told;
        };
        QVERIFY(!isHeldAgainst()); // nothing is noted: nobody knows what was said
        at.notes("words", "They took my phone.");
        QVERIFY(isHeldAgainst());
        at.notes("observation", "Looks away when Viktor is named.");
        at.notes("thought", "Viktor may be the boss.");
        QVERIFY(isHeldAgainst());
        at.model.openPrompt(QStringLiteral("money"));
        at.notes("words", "Viktor kept the pay.");
        at.model.openPrompt(QStringLiteral("offer"));
        QVERIFY(!isHeldAgainst());
    }

    void words_half_written_when_the_sheet_opens_belong_to_what_was_told()
    {
        Writing at;
        at.notes("words", "They took my phone.");
        at.model.type(QStringLiteral("words/offer"), QStringLiteral("Viktor kept the pay."), 0);
        QVERIFY(at.opens());
        QCOMPARE(textsOf(at.desk.session()).size(), 2);
        at.writes(QStringLiteral("What did Viktor say to you?"));
        QVERIFY(at.own().reason() != reason(Lint::Pres));
    }

    void of_several_reasons_the_one_that_matters_most_is_said()
    {
        Writing at;
        QVERIFY(at.opens());
        at.writes(QStringLiteral("Why did you lie to us, and is it true that you knew about the money?"));
        const QString first = firstReason(*at.model.coach().advise(at.own().text()));
        QCOMPARE(at.own().reason(), first);
        QCOMPARE(first, reason(Lint::Acc));
        Advice none;
        QCOMPARE(firstReason(none), QString());
        none.flags = {{Lint::Long, QStringLiteral("long")}, {Lint::Rpt, QStringLiteral("again")},
            {Lint::Yn, QStringLiteral("yes or no")}};
        QCOMPARE(firstReason(none), QStringLiteral("again"));
    }

    void the_open_words_can_be_taken_over_and_given_back()
    {
        Writing at;
        QVERIFY(at.opens());
        const QString mine = QStringLiteral("Did they keep your passport?");
        at.writes(mine);
        const QString rewrite = at.own().rewrite();
        QVERIFY(!rewrite.isEmpty() && !at.own().isTakenOver());
        at.own().takeOver();
        QVERIFY(at.own().isTakenOver());
        QCOMPARE(at.own().text(), rewrite);
        QCOMPARE(at.own().form(), formText(QuestionForm::Invitation));
        at.own().takeOver(); // there is nothing to take over any more
        at.own().takeBack();
        QVERIFY(!at.own().isTakenOver());
        QCOMPARE(at.own().text(), mine);
        QCOMPARE(at.own().rewrite(), rewrite);
        at.own().takeOver();
        at.own().noteAsked();
        QCOMPARE(at.lastAsked().text, rewrite);
        QVERIFY(at.opens() && !at.own().isTakenOver());
    }

    void a_pause_is_enough_for_a_look()
    {
        Writing at;
        QVERIFY(at.opens());
        at.own().type(QStringLiteral("Did you eat"), 11);
        QCOMPARE(at.own().form(), QString());
        QTRY_COMPARE(at.own().form(), formText(QuestionForm::YesNo));
        at.own().type(QStringLiteral("  "), 2);
        QCOMPARE(at.own().form(), QString());
        at.own().look();
        QCOMPARE(at.own().form(), QString());
    }

    void an_empty_question_is_none_and_a_long_one_is_kept_whole()
    {
        Writing at;
        QVERIFY(at.opens());
        at.own().type(QStringLiteral(" \n "), 1);
        at.own().noteAsked();
        QVERIFY(at.own().isOpen());
        const QString most = QString(OwnQuestionViewModel::longestLookedAt, u'a');
        at.writes(most);
        const QString looked = at.own().form();
        QVERIFY(!looked.isEmpty());
        at.writes(most + u'b');
        QVERIFY(at.own().form() != looked && at.own().rewrite().isEmpty());
        at.own().noteAsked();
        QCOMPARE(at.lastAsked().text, QString(most + u'b'));
        QCOMPARE(toString(at.lastAsked().form), toString(QuestionForm::Statement));
    }

    void closing_keeps_nothing()
    {
        Writing at;
        QVERIFY(at.opens());
        const qsizetype before = at.desk.session().log.size();
        at.writes(QStringLiteral("Did you eat?"));
        at.desk.flush();
        QVERIFY(at.isSaved());
        QVERIFY(at.drafts(at.desk.caseId()).contains(OwnQuestionViewModel::field()));
        at.own().close();
        at.desk.flush();
        QVERIFY(at.isSaved() && !at.own().isOpen());
        QVERIFY(at.own().text().isEmpty() && at.own().form().isEmpty());
        QVERIFY(!at.drafts(at.desk.caseId()).contains(OwnQuestionViewModel::field()));
        QCOMPARE(at.desk.session().log.size(), before);
    }

    void narrow_ones_of_both_sorts_in_a_row_are_noticed()
    {
        Writing at;
        at.model.openPrompt(withPaired());
        QVERIFY(at.opens());
        at.writes(QStringLiteral("Did you have enough to eat?"));
        at.own().noteAsked();
        at.model.ask(0);
        at.clock.advance(60);
        QVERIFY(!at.model.paceText().contains(QStringLiteral("narrow")));
        QVERIFY(at.opens());
        at.writes(QStringLiteral("Was it a house or a hotel?"));
        at.own().noteAsked();
        at.model.tick();
        QVERIFY(at.model.paceText().contains(QStringLiteral("narrow")));
        QVERIFY(at.opens());
        at.writes(QStringLiteral("Tell me more about that."));
        at.own().noteAsked();
        QVERIFY(!at.model.paceText().contains(QStringLiteral("narrow")));
    }
};

QTEST_MAIN(tst_OwnQuestion)
#include "tst_ownquestion.moc"
