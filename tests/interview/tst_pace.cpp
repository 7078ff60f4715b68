// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/pacedtalk.h"
#include "support/trials.h"

#include <QTest>

using namespace tenang;
using namespace tenang::interview;
using protocol::QuestionForm;
using support::happened;
using test::stated;

// What the pace says, and that it never says more than one thing, never holds anybody up, never looks at who
// the person is beyond their age.
class tst_Pace : public QObject, private test::PacedTalk {
    Q_OBJECT

private:
    static Payload asked(QuestionForm form) { return Asked{{}, form, QStringLiteral("words?")}; }

private Q_SLOTS:
    void init() { reset(); }

    void after_each_break_one_reminder_comes_in_turn_and_goes_with_the_first_question()
    {
        QVERIFY(reminderAt(m_protocol, after({{BreakBegun{}, 5}, {BreakEnded{}, 9}})).isEmpty());
        m_protocol.reminders = {{QStringLiteral("first"), {}}, {QStringLiteral("second"), {}}};
        QVERIFY(reminderAt(m_protocol, after({})).isEmpty());
        QList<std::pair<Payload, int>> steps;
        for (const char *expected : {"first", "second", "first"}) {
            steps.append({BreakBegun{}, 5});
            QVERIFY(reminderAt(m_protocol, after(steps)).isEmpty()); // rest is rest
            steps.append({BreakEnded{}, 9});
            QCOMPARE(reminderAt(m_protocol, after(steps)), QString::fromLatin1(expected));
        }
        steps.append({PromptOpened{QStringLiteral("offer")}, 10});
        QVERIFY(reminderAt(m_protocol, after(steps)).isEmpty());
        QCOMPARE(reminderAt(m_protocol, after({{Stopped{}, 5}, {Reopened{}, 500}})), QStringLiteral("first"));
    }

    void nothing_is_said_while_nobody_speaks()
    {
        const Session listening = after({{PromptOpened{QStringLiteral("offer")}, 0}});
        for (int minute = 0; minute <= 29; ++minute)
            QCOMPARE(at(listening, minute), Pace{});
    }

    void a_break_is_offered_when_its_time_has_come_and_not_before()
    {
        const Session talk = after({{PhaseEntered{protocol::Phase::Account}, 1}});
        QCOMPARE(at(talk, 29).notice, Notice::None);
        QCOMPARE(at(talk, 30).notice, Notice::BreakForPerson);
        const Session rested
            = after({{BreakBegun{}, 31}, {BreakEnded{}, 40}, {PromptOpened{QStringLiteral("begin")}, 41}});
        QCOMPARE(at(rested, 69).notice, Notice::None);
        QCOMPARE(at(rested, 70).notice, Notice::BreakForPerson);
        // The kinder of the agency and the protocol.
        m_agency.breakAdult = 10;
        QCOMPARE(at(talk, 10).notice, Notice::BreakForPerson);
        m_agency.breakAdult = 60;
        QCOMPARE(at(talk, 30).notice, Notice::BreakForPerson);
    }

    void a_child_rests_sooner_by_age_and_an_age_that_nobody_stated_changes_nothing()
    {
        QCOMPARE(minutesToBreak(m_protocol, after({}), m_agency), 30);
        const Session child = after({{stated("fact/age", "child"), 0}});
        QCOMPARE(minutesToBreak(m_protocol, child, m_agency), 15);
        QCOMPARE(minutesToBreak(m_protocol, after({{stated("fact/age", "unsure"), 0}}), m_agency), 15);
        const auto ofBand = [this](const char *band) {
            return minutesToBreak(m_protocol,
                after({{stated("fact/age", "child"), 0}, {stated("fact/child_years", band), 0}}), m_agency);
        };
        QCOMPARE(ofBand("under_7"), m_agency.breakChildUnder7);
        QCOMPARE(ofBand("7_to_12"), m_agency.breakChild7To12);
        QCOMPARE(ofBand("13_to_17"), m_agency.breakChild13To17);
        m_protocol.settings.append({QStringLiteral("suggest_stop_minutes_child_under_7"), 20, {}});
        const Session small
            = after({{stated("fact/age", "child"), 0}, {stated("fact/child_years", "under_7"), 0}});
        QCOMPARE(at(small, 20).notice, Notice::EnoughForToday);
        QCOMPARE(at(child, 15).notice, Notice::BreakForPerson);
        QCOMPARE(at(child, 60).notice, Notice::EnoughForToday);
    }

    void who_asked_to_stop_is_heard_before_anything_else()
    {
        const Session talk = after({{stated("pace/asked_to_stop", "yes"), 1}});
        QCOMPARE(at(talk, 2).notice, Notice::AskedToStop);
        QCOMPARE(at(talk, 200).notice, Notice::AskedToStop);
        // Until a break, or until they say that they would rather go on.
        const Session rested
            = after({{stated("pace/asked_to_stop", "yes"), 1}, {BreakBegun{}, 2}, {BreakEnded{}, 3}});
        QVERIFY(at(rested, 4).notice != Notice::AskedToStop);
        const Session goesOn
            = after({{stated("pace/asked_to_stop", "yes"), 1}, {stated("pace/asked_to_stop", ""), 2}});
        QCOMPARE(at(goesOn, 3).notice, Notice::None);
    }

    void an_interpreter_rests_too()
    {
        const Session talk = after({{stated("setting/interpreter", "by_phone"), 5}});
        QCOMPARE(at(talk, 24).notice, Notice::None);
        QCOMPARE(at(talk, 25).notice, Notice::BreakForInterpreter);
        QCOMPARE(at(after({{stated("setting/interpreter", "none_needed"), 5}}), 25).notice, Notice::None);
        // Another one begins fresh.
        const Session changed = after(
            {{stated("setting/interpreter", "by_phone"), 5}, {stated("setting/interpreter", "in_room"), 20}});
        QCOMPARE(at(changed, 29).notice, Notice::None);
        const Session rested = after({{stated("setting/interpreter", "in_room"), 5}, {BreakBegun{}, 6},
            {BreakEnded{}, 15}, {PromptOpened{QStringLiteral("begin")}, 15}});
        QCOMPARE(at(rested, 34).notice, Notice::None);
        QCOMPARE(at(rested, 35).notice, Notice::BreakForInterpreter);
    }

    void after_a_break_an_open_prompt_comes_first()
    {
        const QList<std::pair<Payload, int>> narrow{
            {PromptOpened{QStringLiteral("money")}, 1}, {BreakBegun{}, 2}, {BreakEnded{}, 3}};
        QCOMPARE(at(after(narrow), 4), (Pace{Notice::BeginOpen, QStringLiteral("offer")}));
        QCOMPARE(after(narrow).linkId, QStringLiteral("money")); // the place is kept
        const Session open
            = after({{PromptOpened{QStringLiteral("offer")}, 1}, {BreakBegun{}, 2}, {BreakEnded{}, 3}});
        QCOMPARE(at(open, 4), (Pace{Notice::BeginOpen, QStringLiteral("offer")}));
        auto asking = narrow;
        asking.append({asked(QuestionForm::Invitation), 4});
        QCOMPARE(at(after(asking), 4).notice, Notice::None);
        // Whoever goes on telling needs no question, and no line stays for ever.
        auto telling = narrow;
        telling.append({NoteTaken{Id::random(), NoteKind::Words, QStringLiteral("money"),
                            protocol::Phase::Explore, QStringLiteral("we got none")},
            4});
        QCOMPARE(at(after(telling), 4).notice, Notice::None);
        auto same = narrow;
        same.append({PromptOpened{QStringLiteral("money")}, 4});
        QCOMPARE(at(after(same), 4).notice, Notice::None);
        QCOMPARE(at(after({{Stopped{}, 5}, {Reopened{}, 500}}), 501).notice, Notice::BeginOpen);
    }

    void three_narrow_questions_in_a_row_are_noticed()
    {
        QList<std::pair<Payload, int>> steps{
            {asked(QuestionForm::YesNo), 1}, {asked(QuestionForm::ForcedChoice), 1}};
        QCOMPARE(at(after(steps), 2).notice, Notice::None);
        steps.append({asked(QuestionForm::Suggestive), 2});
        QCOMPARE(at(after(steps), 3).notice, Notice::NarrowRow);
        steps.append({asked(QuestionForm::Invitation), 3});
        QCOMPARE(at(after(steps), 4).notice, Notice::None);
        QVERIFY(!isNarrow(QuestionForm::Directive) && !isNarrow(QuestionForm::Statement));
    }

    void what_was_told_is_not_asked_again()
    {
        const Payload words = NoteTaken{Id::random(), NoteKind::Words, QStringLiteral("offer"),
            protocol::Phase::Explore, QStringLiteral("a job")};
        const QList<std::pair<Payload, int>> told{{PromptOpened{QStringLiteral("offer")}, 1}, {words, 2}};
        QCOMPARE(at(after(told), 3).notice, Notice::None); // they are telling it now
        auto again = told;
        again.append({PromptOpened{QStringLiteral("begin")}, 3});
        again.append({PromptOpened{QStringLiteral("offer")}, 4});
        QCOMPARE(at(after(again), 5), (Pace{Notice::ToldAlready, QStringLiteral("offer")}));
        // Elsewhere, as skip_if_known says; and an observation is no answer.
        m_protocol.items[8].skipIfKnown = QStringLiteral("offer");
        auto elsewhere = told;
        elsewhere.append({PromptOpened{QStringLiteral("money")}, 3});
        QCOMPARE(at(after(elsewhere), 4), (Pace{Notice::ToldAlready, QStringLiteral("offer")}));
    }

    void in_a_break_after_a_stop_and_after_a_decision_nothing_is_said()
    {
        QCOMPARE(at(after({{BreakBegun{}, 1}}), 500), Pace{});
        QCOMPARE(at(after({{Stopped{}, 1}}), 500), Pace{});
        Decided decided;
        QCOMPARE(at(after({{decided, 1}}), 500), Pace{});
        QCOMPARE(paceAt(m_protocol, {}, m_agency, support::someDay()), Pace{});
    }

    // Whoever the person is, whatever they told and however the officer marked it.
    void nothing_but_age_time_and_the_questions_changes_the_pace()
    {
        QRandomGenerator random(tenang::testing::seedOfRun());
        const char *others[] = {"fact/sex", "fact/nationality", "fact/language", "need/medical",
            "danger/threat_here", "wish/next", "setting/privacy"};
        for (int round = 0; round < 500; ++round) {
            QList<std::pair<Payload, int>> steps;
            for (int i = int(random.bounded(6)); i > 0; --i)
                steps.append({asked(QuestionForm(random.bounded(8))), 1});
            const int minute = int(random.bounded(120));
            const Pace plain = at(after(steps), minute);
            auto more = steps;
            more.prepend({ConsentSet{QStringLiteral("police"), ConsentState(random.bounded(5))}, 0});
            more.prepend(
                {Marked{QStringLiteral("FC-C1"), MarkState(random.bounded(5)), {}, protocol::Phase::Account},
                    0});
            more.prepend({stated(others[random.bounded(7)], "yes"), 0});
            QCOMPARE(at(after(more), minute), plain);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Pace)
#include "tst_pace.moc"
