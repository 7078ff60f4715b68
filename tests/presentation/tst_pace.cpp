// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/interviewviewmodel.h"
#include "presentation/pacewords.h"
#include "presentationsupport.h"
#include "protocol/pack.h"
#include "protocol/shipped.h"

using namespace tenang;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;

// What the officer is told of the pace, and what becomes of a narrow question that was asked.
class PaceOnScreenTest : public QObject {
    Q_OBJECT

private:
    struct Talk : AtDesk {
        InterviewViewModel model{desk, content()};

        [[nodiscard]] int narrow(const QString &linkId)
        {
            model.openPrompt(linkId);
            return int(model.paired().size());
        }
    };
    static QString withPaired()
    {
        for (const protocol::Item &item : content().protocol.items) {
            if (item.phase == protocol::Phase::Explore && !item.paired.isEmpty())
                return item.linkId;
        }
        return {};
    }

private Q_SLOTS:
    void nothing_is_said_at_first_and_a_break_is_offered_when_its_time_has_come()
    {
        Talk talk;
        const QSignalSpy told(&talk.model, &InterviewViewModel::timePassed);
        QCOMPARE(talk.model.paceText(), QString());
        QVERIFY(!talk.model.breakDue());
        talk.clock.advance(31 * 60);
        talk.model.tick();
        QVERIFY(told.count() > 0);
        QVERIFY(talk.model.breakDue());
        QVERIFY(talk.model.paceText().contains(QStringLiteral("break")));
        // Never a time, to nobody.
        QVERIFY(!talk.model.paceText().contains(QRegularExpression(QStringLiteral("[0-9]"))));
    }

    void who_asked_to_stop_is_heard_and_may_change_their_mind()
    {
        Talk talk;
        talk.model.setAskedToStop(true);
        QVERIFY(talk.model.askedToStop() && talk.model.breakDue());
        QVERIFY(talk.model.paceText().contains(QStringLiteral("asked to stop")));
        talk.model.setAskedToStop(true); // once is enough
        talk.model.setAskedToStop(false);
        QCOMPARE(talk.model.paceText(), QString());
        QVERIFY(talk.isSaved());
        QCOMPARE(kindsOf(talk.events(talk.desk.caseId())).count(QStringLiteral("stated")), 2);
    }

    void back_from_a_topic_leads_to_the_topics()
    {
        Talk talk;
        talk.model.goTo(QStringLiteral("explore"));
        talk.model.openPrompt(withPaired());
        QVERIFY(talk.model.page() == InterviewViewModel::Page::Prompt);
        talk.model.goBack();
        QVERIFY(talk.model.page() == InterviewViewModel::Page::Topics);
        talk.model.goBack();
        QCOMPARE(talk.model.phase(), QStringLiteral("account"));
    }

    void after_a_break_the_line_leads_to_an_open_prompt()
    {
        Talk talk;
        talk.model.goTo(QStringLiteral("explore"));
        talk.model.takeBreak();
        QCOMPARE(talk.model.paceText(), QString());
        talk.model.endBreak();
        QVERIFY(talk.model.paceText().startsWith(QStringLiteral("Begin again")));
        const protocol::Item *open = content().protocol.item(talk.model.paceGoesTo());
        QVERIFY(open != nullptr && open->questionForm == protocol::QuestionForm::Invitation);
        talk.model.openPrompt(open->linkId);
        QCOMPARE(talk.model.paceText(), QString());
    }

    void after_a_break_one_reminder_of_the_protocol_stands_beside_it()
    {
        Talk talk;
        const auto &reminders = content().protocol.reminders;
        QVERIFY(reminders.size() > 2);
        talk.model.goTo(QStringLiteral("explore"));
        QCOMPARE(talk.model.paceReminder(), QString());
        for (int i = 0; i < 2; ++i) {
            talk.model.takeBreak();
            QCOMPARE(talk.model.paceReminder(), QString());
            talk.model.endBreak();
            QCOMPARE(talk.model.paceReminder(), reminders.at(i).text);
        }
        talk.model.setAskedToStop(true); // that comes first, and alone
        QCOMPARE(talk.model.paceReminder(), QString());
    }

    void no_line_speaks_of_speed_or_of_a_silence_to_fill()
    {
        static const QRegularExpression hurry(
            QStringLiteral("\\b(quick|fast|hurr|speed|slow|minute|second|late\\b|soon|silen|fill)"),
            QRegularExpression::CaseInsensitiveOption);
        QStringList lines;
        for (const interview::Notice notice :
            {interview::Notice::AskedToStop, interview::Notice::EnoughForToday,
                interview::Notice::BreakForPerson, interview::Notice::BreakForInterpreter,
                interview::Notice::BeginOpen, interview::Notice::ToldAlready, interview::Notice::NarrowRow})
            lines.append(paceText(notice, {}));
        for (const char *name : {"second-line", "consular", "child", "first-look"}) {
            const auto read = protocol::readProtocol(protocol::shippedPack(QString::fromLatin1(name)));
            VERIFY_GOOD(read);
            QVERIFY2(!read->reminders.isEmpty(), name);
            for (const protocol::Reminder &reminder : read->reminders)
                lines.append(reminder.text);
        }
        for (const QString &line : lines)
            QVERIFY2(!line.isEmpty() && !hurry.match(line).hasMatch(), qPrintable(line));
    }

    void narrow_questions_that_were_asked_are_seen_and_noticed()
    {
        Talk talk;
        QVERIFY(talk.narrow(withPaired()) > 0);
        QVERIFY(!talk.model.paired().first().asked);
        talk.model.ask(0);
        talk.model.ask(0); // it is there already
        talk.model.ask(99);
        QVERIFY(talk.model.paired().first().asked);
        for (int i = 0; i < 2; ++i)
            talk.desk.record(
                interview::Asked{{}, protocol::QuestionForm::ForcedChoice, QStringLiteral("x?")});
        QCOMPARE(talk.model.paceText(), QString()); // so soon after the prompt the quiet is theirs
        talk.clock.advance(60);
        talk.model.tick();
        QVERIFY(talk.model.paceText().contains(QStringLiteral("narrow")));
        QCOMPARE(talk.model.questionLanes(), (QList<int>{0, 2, 2, 2}));
        for (int i = 0; i < 3; ++i)
            talk.model.undo();
        QVERIFY(!talk.model.paired().first().asked);
        QCOMPARE(talk.model.questionLanes(), QList<int>{0});
    }
};

QTEST_MAIN(PaceOnScreenTest)
#include "tst_pace.moc"
