// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentfolder.h"
#include "ownquestionsupport.h"
#include "presentation/questionwords.h"

#include <QThread>

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;
using protocol::Lint;
using protocol::QuestionForm;

// Where the coach comes from, when it is read, and what is done without one.
class tst_QuestionCoach : public QObject, ContentFolder {
    Q_OBJECT

private Q_SLOTS:
    void without_a_coach_the_question_is_written_and_noted_all_the_same_data()
    {
        QTest::addColumn<QByteArray>("pack");
        QTest::newRow("none in this language") << QByteArray();
        QTest::newRow("cut short") << content().shelf.coach(QStringLiteral("coach-en")).chopped(1);
        QTest::newRow("of another kind")
            << protocol::shippedPack(QString::fromLatin1(protocol::usualProtocol));
    }
    void without_a_coach_the_question_is_written_and_noted_all_the_same()
    {
        QFETCH(const QByteArray, pack);
        AtDesk at;
        QuestionCoach coach([pack](const QString &) { return pack; });
        OwnQuestionViewModel own(at.desk, coach);
        const QSignalSpy settled(&coach, &QuestionCoach::settled);
        if (!pack.isEmpty())
            QTest::ignoreMessage(
                QtWarningMsg, QRegularExpression(QStringLiteral("^the question coach cannot be read: ")));
        own.begin();
        own.type(QStringLiteral("Did you eat?"), 12);
        QTRY_COMPARE(settled.count(), 1);
        QVERIFY(own.isOpen() && !own.isCoached());
        own.look();
        QVERIFY(own.form().isEmpty() && own.reason().isEmpty() && own.rewrite().isEmpty());
        own.noteAsked();
        const Turn turn = at.desk.session().turns.constLast();
        QCOMPARE(turn.text, QStringLiteral("Did you eat?"));
        QCOMPARE(toString(turn.form), toString(QuestionForm::Statement));
    }

    void the_rules_are_read_once_when_the_sheet_opens_first_and_not_on_this_thread()
    {
        AtDesk at;
        std::atomic<int> reads = 0;
        std::atomic<bool> here = false;
        QuestionCoach coach([&, screens = QThread::currentThread()](const QString &id) {
            ++reads;
            here = here || QThread::currentThread() == screens;
            return content().shelf.coach(id);
        });
        OwnQuestionViewModel own(at.desk, coach);
        QCOMPARE(reads.load(), 0);
        own.begin();
        own.type(QStringLiteral("Did you eat?"), 12);
        QTRY_COMPARE(own.form(), formText(QuestionForm::YesNo)); // it was written before they were there
        own.close();
        own.begin();
        own.type(QStringLiteral("Where did you eat?"), 18);
        own.look();
        QCOMPARE(own.form(), formText(QuestionForm::Directive)); // at once
        QCOMPARE(reads.load(), 1);
        QVERIFY(!here);
    }

    void a_coach_of_the_agency_is_the_one_that_speaks()
    {
        QVERIFY(isReady() && putKey(m_seed));
        protocol::CoachRules ours = rules();
        const QString words = QStringLiteral("One word would do.");
        std::ranges::find(ours.reasons, Lint::Yn, &protocol::CoachReason::flag)->text = words;
        QVERIFY(putContent({QStringLiteral("coach-en")}, {writePack(ours)}));
        const Content its = atStart();
        Writing at(its);
        QVERIFY(at.opens());
        at.writes(QStringLiteral("Did you have enough to eat?"));
        QCOMPARE(at.own().reason(), words);
    }

    void narrow_questions_of_the_protocol_have_the_form_that_the_coach_tells()
    {
        Writing at;
        protocol::Protocol changed = content().protocol;
        changed.hash = QByteArray(32, 'x');
        std::ranges::find(changed.items, QLatin1StringView("offer"), &protocol::Item::linkId)->paired = {
            {QStringLiteral("Did you eat?"), {}, {}}, {QStringLiteral("Was it a house or a hotel?"), {}, {}},
            {QStringLiteral("Thank you."), {}, {}}};
        QVERIFY(at.desk.handOn(HeldWith{changed, {}}));
        at.model.openPrompt(QStringLiteral("offer"));
        const auto asks = [&](int row) {
            at.model.ask(row);
            return toString(at.lastAsked().form);
        };
        QCOMPARE(asks(1), QStringLiteral("yes_no")); // the rules are not there
        at.model.undo();
        QVERIFY(at.opens());
        at.own().close();
        QCOMPARE(asks(0), QStringLiteral("yes_no"));
        QCOMPARE(asks(1), QStringLiteral("forced_choice"));
        QCOMPARE(asks(2), QStringLiteral("yes_no")); // whoever wrote the protocol calls it narrow
    }

    void every_narrow_question_that_ships_is_heard_as_one()
    {
        for (const char *name : {"second-line", "consular", "child", "first-look"}) {
            const auto read = protocol::readProtocol(protocol::shippedPack(QString::fromLatin1(name)));
            VERIFY_GOOD(read);
            for (const protocol::Item &item : read->items) {
                for (const protocol::PairedQuestion &question : item.paired) {
                    const QuestionForm form = advise(rules(), question.text).form;
                    QVERIFY2(form == QuestionForm::YesNo || form == QuestionForm::ForcedChoice,
                        qPrintable(question.text + u' ' + toString(form)));
                }
            }
        }
    }
};

QTEST_MAIN(tst_QuestionCoach)
#include "tst_questioncoach.moc"
