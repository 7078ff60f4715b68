// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coach/labelled.h"
#include "protocol/pack.h"
#include "protocol/shipped.h"

#include <QTest>

using namespace tenang;
using protocol::QuestionForm;

namespace {

// TENANG_COACH_PACK: the rules of a pack that is being written, instead of those that ship.
QByteArray coachPack()
{
    const QString path = qEnvironmentVariable("TENANG_COACH_PACK");
    if (path.isEmpty())
        return protocol::shippedPack(QStringLiteral("coach-en"));
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString questionsAt(const char *name)
{
    const QString folder = qEnvironmentVariable(
        "TENANG_COACH_QUESTIONS", QStringLiteral(TENANG_SOURCE "/tests/coach/questions"));
    return folder + u'/' + QLatin1String(name);
}

} // namespace

// How well the coach agrees with people who labelled questions by a written rule.
class QuestionsTest : public QObject {
    Q_OBJECT

    // The figures of one file; with TENANG_COACH_SHOW also every question that is taken otherwise.
    void measure(const char *name, test::Confusion &confusion)
    {
        QString fault;
        const auto questions = test::labelledIn(questionsAt(name), &fault);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        if (!questions)
            QSKIP("these questions are not there yet");
        for (const test::Labelled &question : *questions) {
            const interview::Advice advice = interview::advise(m_rules, question.text, {question.known, {}});
            confusion.add(question.form, advice.form);
            if (advice.form != question.form && m_show)
                qInfo().noquote() << question.id << toString(question.form) << "taken for"
                                  << toString(advice.form) << '|' << question.known.value_or(QString()) << '|'
                                  << question.text;
        }
        qInfo().noquote() << name << confusion.all() << "questions, accuracy"
                          << QString::number(confusion.accuracy(), 'f', 3);
        qInfo().noquote().nospace() << '\n' << confusion.table();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto rules = protocol::readCoachRules(coachPack());
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().detail));
        m_rules = *rules;
    }

    void the_questions_that_the_rules_were_tuned_on_are_told()
    {
        for (const char *name : {"tuning.tsv", "tuning-2.tsv", "tuning-3.tsv"}) {
            test::Confusion confusion;
            measure(name, confusion);
            if (confusion.all() > 0)
                QCOMPARE(confusion.count(QuestionForm::Invitation, QuestionForm::Accusatory), 0);
        }
    }

    void the_half_that_nobody_looked_at_is_taken_as_its_readers_took_it()
    {
        m_show = false; // whoever writes the rules must not see it
        test::Confusion confusion;
        measure("held-out.tsv", confusion);
        if (confusion.all() == 0)
            return;
        QVERIFY(confusion.accuracy() >= 0.92);
        QVERIFY(confusion.precision(QuestionForm::Suggestive) >= 0.95);
        QVERIFY(confusion.precision(QuestionForm::Accusatory) >= 0.95);
        QCOMPARE(confusion.count(QuestionForm::Invitation, QuestionForm::Accusatory), 0);
    }

private:
    protocol::CoachRules m_rules;
    bool m_show = qEnvironmentVariableIsSet("TENANG_COACH_SHOW");
};

QTEST_GUILESS_MAIN(QuestionsTest)
#include "tst_questions.moc"
