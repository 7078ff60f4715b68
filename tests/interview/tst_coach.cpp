// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/seeded.h"
#include "interview/coach.h"
#include "protocol/pack.h"
#include "protocol/shipped.h"

#include <QTest>

#include <algorithm>

using namespace tenang;
using interview::Advice;
using interview::advise;
using interview::Context;
using protocol::Lint;
using protocol::QuestionForm;

namespace {

QStringList codesOf(const Advice &advice)
{
    QStringList codes;
    for (const Advice::Flag &flag : advice.flags)
        codes.append(toString(flag.lint));
    return codes;
}

// For messages of failed tests.
QByteArray spelled(const QString &question, const Advice &advice)
{
    return (question + u": " + toString(advice.form) + u' ' + codesOf(advice).join(u' ')).toUtf8();
}

struct Example {
    Lint lint;
    const char *fires;
    const char *nearMiss;
};

// From the interview method sheet §4.2, and what only looks like it.
constexpr Example examples[] = {
    {Lint::Why, "Why didn't you leave?", "Why was the gate closed?"},
    {Lint::Why, "What made you believe them?", "What made you afraid?"},
    {Lint::Why, "How come you stayed?", "How did you come to be here today?"},
    {Lint::Tag, "They took your passport, didn't they?", "Didn't they?"},
    {Lint::Tag, "You were paid, right?", "Are you all right?"},
    {Lint::Neg, "Didn't you ask for help?", "Don't be afraid."},
    {Lint::Neg, "Isn't it true that you were free?", "Is it cold in here?"},
    {Lint::Mult, "Where did you go and who went with you?", "Where did you and your friend go?"},
    {Lint::Mult, "Where did you sleep? Who was with you?", "Was anyone there? Tell me about them."},
    {Lint::Or, "Were you beaten or locked in?", "Did you have a phone or anything?"},
    {Lint::Or, "Was it day or night?", "Did he hit you or not?"},
    {Lint::Yn, "Did they take your passport?", "Could you maybe tell me about your passport?"},
    {Lint::Faux, "Tell me who met you.", "Tell me about the people who met you."},
    {Lint::Acc, "You are lying to me.", "Did you have to lie down?"},
    {Lint::Acc, "Just admit what you did.", "What did they tell you to say to the police?"},
    {Lint::Acc, "How many people did you cheat?", "Were you cheated by the agent?"},
    {Lint::Label, "Are you a victim?", "Is there someone you would like to call?"},
    {Lint::Label, "Were you trafficked?", "Were the other women also trafficked?"},
    {Lint::Opin, "I think you were very brave.", "My name is Ana."},
};

} // namespace

class CoachTest : public QObject {
    Q_OBJECT

    [[nodiscard]] Advice ask(const QString &question, const Context &context = {}) const
    {
        return advise(m_rules, question, context);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto rules = protocol::readCoachRules(protocol::shippedPack(QStringLiteral("coach-en")));
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().detail));
        m_rules = *rules;
    }

    void each_code_fires_on_its_examples_and_not_on_what_is_near()
    {
        for (const Example &example : examples) {
            const QString fires = QString::fromUtf8(example.fires);
            const QString near = QString::fromUtf8(example.nearMiss);
            QVERIFY2(codesOf(ask(fires)).contains(toString(example.lint)), spelled(fires, ask(fires)));
            QVERIFY2(!codesOf(ask(near)).contains(toString(example.lint)), spelled(near, ask(near)));
        }
    }

    void the_first_form_that_fits_is_the_form_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("form");
        const auto row = [](const char *question, const char *form) {
            QTest::newRow(question) << QString::fromUtf8(question) << QString::fromLatin1(form);
        };
        row("Why did you lie, and who helped you?", "accusatory");
        row("You lied, didn't you?", "accusatory");
        row("Did they hit you and were you locked in?", "multiple");
        row("They took it, didn't they? Who was there?", "multiple");
        row("It was day or night, wasn't it?", "suggestive");
        row("Was it hot or cold?", "forced_choice");
        row("Were you paid?", "yes_no");
        row("Where did you sleep?", "directive");
        row("Tell me who was there.", "directive");
        row("Tell me about the place.", "invitation");
        row("Could you maybe tell me about the place?", "invitation");
        row("What happened next?", "invitation");
        row("The river…?", "invitation");
        row("Why keep it secret?", "accusatory");
        row("Did they make you cheat people?", "yes_no");
        row("There is no excuse for what they did.", "statement");
        row("Was it day, night, early morning?", "forced_choice");
        row("We have time.", "statement");
        row("", "statement");
        row("   ", "statement");
    }
    void the_first_form_that_fits_is_the_form()
    {
        QFETCH(QString, question);
        QFETCH(QString, form);
        QVERIFY2(toString(ask(question).form) == form, spelled(question, ask(question)));
    }

    void every_flag_comes_with_its_reason_and_every_narrow_form_with_an_open_rewrite()
    {
        for (const Example &example : examples) {
            const QString question = QString::fromUtf8(example.fires);
            const Advice advice = ask(question);
            for (const Advice::Flag &flag : advice.flags)
                QVERIFY2(!flag.reason.isEmpty(), spelled(question, advice));
            QVERIFY2(advice.rewrite.has_value(), spelled(question, advice));
        }
        QVERIFY(!ask(QStringLiteral("Tell me about the place.")).rewrite);
        QVERIFY(!ask(QStringLiteral("We have time.")).rewrite);
        QVERIFY(!ask(QString()).rewrite);
    }

    void a_rewrite_keeps_the_topic()
    {
        QVERIFY(ask(QStringLiteral("Did they take your passport?")).rewrite->contains(u"passport"));
        QVERIFY(ask(QStringLiteral("Why didn't you leave?")).rewrite->contains(u"leaving"));
    }

    void every_rewrite_is_an_invitation_without_a_flag()
    {
        QStringList rewrites;
        for (const protocol::CoachRewrite &rewrite : m_rules.rewrites) {
            rewrites.append(rewrite.withoutTopic);
            for (const protocol::CoachTopic &topic : m_rules.topics)
                rewrites.append(topic.say.isEmpty()
                        ? QString(rewrite.text).replace(QStringLiteral("{topic}"), topic.topic)
                        : topic.say);
        }
        for (const QString &rewrite : std::as_const(rewrites)) {
            const Advice advice = ask(rewrite);
            QVERIFY2(advice.form == QuestionForm::Invitation, spelled(rewrite, advice));
            QVERIFY2(advice.flags.isEmpty(), spelled(rewrite, advice));
        }
    }

    void what_nobody_has_said_is_presumed_only_where_the_account_is_known()
    {
        const QString question = QStringLiteral("Where did the guard hit you?");
        QVERIFY(!codesOf(ask(question)).contains(QStringLiteral("Q-PRES")));
        const Context other{QStringLiteral("I went to my room."), {}};
        QVERIFY(ask(question, other).form == QuestionForm::Suggestive);
        QVERIFY(codesOf(ask(question, other)).contains(QStringLiteral("Q-PRES")));
        const Context said{QStringLiteral("The guards were beating us."), {}};
        QVERIFY2(!codesOf(ask(question, said)).contains(QStringLiteral("Q-PRES")),
            spelled(question, ask(question, said)));
        const QString name = QStringLiteral("Tell me about Mr. Chen.");
        QVERIFY(ask(name, other).form == QuestionForm::Suggestive);
        QVERIFY(ask(name, {QStringLiteral("Chen was the boss."), {}}).form == QuestionForm::Invitation);
        QVERIFY(ask(name).form == QuestionForm::Invitation);
    }

    void a_question_asked_before_is_told()
    {
        const Context before{std::nullopt, {QStringLiteral("Where did you sleep on the boat?")}};
        QVERIFY(codesOf(ask(QStringLiteral("On the boat, where did you sleep?"), before))
                .contains(QStringLiteral("Q-RPT")));
        QVERIFY(!codesOf(ask(QStringLiteral("Where did you eat on the boat?"), before))
                .contains(QStringLiteral("Q-RPT")));
        const Context soft{std::nullopt, {QStringLiteral("What happened next?")}};
        QVERIFY(!codesOf(ask(QStringLiteral("What happened next?"), soft)).contains(QStringLiteral("Q-RPT")));
    }

    void long_is_more_words_than_the_rules_say()
    {
        QString question = QStringLiteral("Tell me about");
        for (int words = 3; words < m_rules.longest; ++words)
            question += QStringLiteral(" water");
        QVERIFY(!codesOf(ask(question)).contains(QStringLiteral("Q-LONG")));
        QVERIFY(codesOf(ask(question + QStringLiteral(" now"))).contains(QStringLiteral("Q-LONG")));
    }

    void what_the_protocol_says_passes_the_coach()
    {
        const auto read = protocol::readProtocol(protocol::shippedPack(QStringLiteral("second-line")));
        QVERIFY(read);
        for (const protocol::Item &item : read->items) {
            QStringList texts = QStringList{item.text, item.sayInstead} + item.followUps;
            for (const protocol::PairedQuestion &paired : item.paired)
                texts += {paired.text, paired.then};
            for (const QString &text : std::as_const(texts)) {
                const QuestionForm form = ask(text).form;
                QVERIFY2(form != QuestionForm::Accusatory && form != QuestionForm::Suggestive
                        && form != QuestionForm::Multiple,
                    spelled(text, ask(text)));
            }
            if (item.questionForm == QuestionForm::Invitation)
                QVERIFY2(ask(item.text).form == QuestionForm::Invitation, spelled(item.text, ask(item.text)));
        }
    }

    void softening_never_makes_an_invitation_accusatory()
    {
        test::Seeded random;
        const QStringList soft{QStringLiteral("please"), QStringLiteral("maybe"), QStringLiteral("so,"),
            QStringLiteral("if you can,"), QStringLiteral("okay,"), QStringLiteral("when you are ready,"),
            QStringLiteral("in your own words,"), QStringLiteral("well,"), QStringLiteral("sir,")};
        const QStringList open{QStringLiteral("tell me about the place."),
            QStringLiteral("could you describe an ordinary day?"), QStringLiteral("what happened next?"),
            QStringLiteral("help me understand how the work was."), QStringLiteral("start where you like.")};
        for (int i = 0; i < test::manyCases / 10; ++i) {
            QString question;
            for (int many = random.below(6); many > 0; --many)
                question += soft.at(random.below(soft.size())) + u' ';
            question += open.at(random.below(open.size()));
            for (int many = random.below(3); many > 0; --many)
                question += u' ' + soft.at(random.below(soft.size()));
            QVERIFY2(ask(question).form != QuestionForm::Accusatory, spelled(question, ask(question)));
        }
    }

    void any_text_gets_an_answer_with_sorted_flags()
    {
        test::Seeded random;
        const QStringList words = m_rules.smallWords
            + QStringList{QStringLiteral("why"), QStringLiteral("?"), QStringLiteral(","),
                QStringLiteral("…"), QStringLiteral("\""), QStringLiteral("lie"), QStringLiteral("didn't"),
                QStringLiteral(".")};
        for (int i = 0; i < test::manyCases / 4; ++i) {
            QString question;
            for (int many = random.below(40); many > 0; --many) {
                if (random.below(3) == 0)
                    question += QChar(char16_t(random.below(0x10000)));
                else
                    question += words.at(random.below(words.size())) + u' ';
            }
            const Advice advice = ask(question, {question.left(random.below(20)), {question}});
            const QStringList codes = codesOf(advice);
            QVERIFY(std::is_sorted(codes.begin(), codes.end()));
            QVERIFY(std::adjacent_find(codes.begin(), codes.end()) == codes.end());
        }
    }

    void a_hostile_text_is_answered_too()
    {
        for (const char *part : {"you ", "why did you, ", "so ", "\"", "or ", "and who ", "? ",
                 "lie lie down ", "\xCC\x81", "a"}) {
            QString text = QString::fromUtf8(part);
            text = text.repeated(16 * 1024 / text.size());
            (void)ask(text, {text, {text}});
        }
    }

private:
    protocol::CoachRules m_rules;
};

QTEST_GUILESS_MAIN(CoachTest)
#include "tst_coach.moc"
