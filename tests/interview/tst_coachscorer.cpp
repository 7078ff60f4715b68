// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/coach.h"
#include "interview/coachscorer.h"

#include <QTest>

using namespace tenang;
using namespace tenang::interview;
using protocol::CoachNet;
using protocol::CoachRules;
using protocol::QuestionForm;

namespace {

constexpr int size = 8;
constexpr int row = size + CoachNet::marksOfWord;

// Each word of `words` lies along an axis of its own.
CoachRules rulesWith(const QStringList &words)
{
    CoachRules rules;
    rules.net.size = size;
    rules.net.vectors.assign(size_t(words.size()) * size, 0);
    for (qsizetype i = 0; i < words.size(); ++i) {
        rules.net.words.insert(words.at(i), int(i));
        rules.net.vectors[size_t(i) * size + size_t(i)] = CoachNet::one;
    }
    for (CoachNet::Answer &answer : rules.net.answers)
        answer.weights.assign(protocol::questionFormCount + protocol::lintCount + 1, 0);
    return rules;
}

// A filter that looks for numbers of a row, one place after the other, and speaks for a form.
void add(CoachRules &rules, const QList<int> &columns, QuestionForm form, float bias = 0)
{
    CoachNet::Filter filter{int(columns.size()), bias, 1, {}};
    filter.weights.assign(size_t(columns.size()) * row, 0);
    for (qsizetype i = 0; i < columns.size(); ++i)
        filter.weights[size_t(i) * row + size_t(columns.at(i))] = 1;
    const auto place = qsizetype(rules.net.filters.size());
    rules.net.filters.push_back(filter);
    for (size_t i = 0; i < rules.net.answers.size(); ++i) {
        auto &weights = rules.net.answers[i].weights;
        weights.insert(weights.begin() + place, QuestionForm(i) == form ? 4.0F : 0.0F);
    }
}

// The form by name; empty: none.
QString told(const CoachRules &rules, const QString &text, const std::optional<QString> &account = {},
    QuestionForm byRules = QuestionForm::Statement, const QSet<protocol::Lint> &flags = {})
{
    const KnownWords known(rules.net, account ? std::optional(text::spokenTokens(*account)) : std::nullopt);
    const auto form = scoredForm(rules, text::spokenTokens(text), known, byRules, flags);
    return form ? protocol::toString(*form) : QString();
}

} // namespace

class tst_CoachScorer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_question_is_heard_word_by_word()
    {
        QCOMPARE(heard(text::spokenTokens(u"So… \"Didn’t you\" go, then?")),
            QStringList({QStringLiteral("so"), QStringLiteral("…"), QStringLiteral("\""),
                QStringLiteral("didn't"), QStringLiteral("you"), QStringLiteral("\""), QStringLiteral("go"),
                QStringLiteral(","), QStringLiteral("then"), QStringLiteral("?")}));
    }

    void without_a_network_or_a_word_it_says_nothing()
    {
        QVERIFY(told(CoachRules(), QStringLiteral("Tell me.")).isEmpty());
        QVERIFY(told(rulesWith({}), QStringLiteral("…?")).isEmpty());
        QVERIFY(told(rulesWith({}), QString()).isEmpty());
    }

    void words_count_in_their_order_wherever_they_stand()
    {
        CoachRules rules = rulesWith({QStringLiteral("tell"), QStringLiteral("me")});
        add(rules, {0, 1}, QuestionForm::Invitation, -1.5F);
        rules.net.answers[size_t(QuestionForm::Statement)].bias = 0.5F;
        QCOMPARE(told(rules, QStringLiteral("Tell me")), QStringLiteral("invitation"));
        QCOMPARE(told(rules, QStringLiteral("So tell me more")), QStringLiteral("invitation"));
        QCOMPARE(told(rules, QStringLiteral("please tell me")), QStringLiteral("invitation"));
        QCOMPARE(told(rules, QStringLiteral("me tell")), QStringLiteral("statement"));
        QCOMPARE(told(rules, QStringLiteral("tell")), QStringLiteral("statement"));
    }

    void a_filter_reaches_over_both_ends()
    {
        CoachRules rules = rulesWith({QStringLiteral("why")});
        add(rules, {row - 1, 0, row - 1}, QuestionForm::Accusatory, -0.5F); // anything, "why", anything
        rules.net.answers[size_t(QuestionForm::Statement)].bias = 0.5F;
        QCOMPARE(told(rules, QStringLiteral("why")), QStringLiteral("accusatory"));
        QCOMPARE(told(rules, QStringLiteral("and why")), QStringLiteral("accusatory"));
        QCOMPARE(told(rules, QStringLiteral("why not")), QStringLiteral("accusatory"));
    }

    void a_form_is_told_only_when_it_is_sure_enough()
    {
        CoachRules rules = rulesWith({QStringLiteral("lied")});
        add(rules, {0}, QuestionForm::Accusatory);
        rules.net.answers[size_t(QuestionForm::YesNo)].bias = 3; // chances about 0.7 and 0.25
        QCOMPARE(told(rules, QStringLiteral("he lied")), QStringLiteral("accusatory"));
        rules.net.answers[size_t(QuestionForm::Accusatory)].sure = 0.9F;
        QCOMPARE(told(rules, QStringLiteral("he lied")), QStringLiteral("yes_no"));
        QCOMPARE(told(rules, QStringLiteral("he lied"), {}, QuestionForm::Accusatory),
            QStringLiteral("accusatory"));
    }

    void what_the_person_said_counts()
    {
        CoachRules rules
            = rulesWith({QStringLiteral("boss"), QStringLiteral("cages"), QStringLiteral("the")});
        rules.small = {QStringLiteral("the")};
        add(rules, {size + 2}, QuestionForm::Suggestive); // a word that nobody said
        rules.net.answers[size_t(QuestionForm::Statement)].bias = 0.5F;
        const QString asked = QStringLiteral("the cages");
        QCOMPARE(told(rules, asked), QStringLiteral("statement")); // not known: nothing is held against it
        QCOMPARE(told(rules, asked, QString()), QStringLiteral("statement"));
        QCOMPARE(told(rules, asked, QStringLiteral("The boss shouted.")), QStringLiteral("suggestive"));
        QCOMPARE(told(rules, asked, QStringLiteral("There was a cagesmith.")), QStringLiteral("statement"));
    }

    void likeness_to_what_was_said_counts()
    {
        CoachRules rules = rulesWith({QStringLiteral("boss"), QStringLiteral("gate")});
        rules.net.words.insert(QStringLiteral("manager"), 0); // like "boss"
        add(rules, {size + 3}, QuestionForm::Invitation, -0.5F);
        rules.net.answers[size_t(QuestionForm::Statement)].bias = 0.5F;
        QCOMPARE(told(rules, QStringLiteral("the manager"), QStringLiteral("My boss.")),
            QStringLiteral("invitation"));
        QCOMPARE(told(rules, QStringLiteral("the manager"), QStringLiteral("My gate.")),
            QStringLiteral("statement"));
    }

    void what_the_rules_found_counts()
    {
        CoachRules rules = rulesWith({});
        auto &accusatory = rules.net.answers[size_t(QuestionForm::Accusatory)];
        accusatory.weights[size_t(QuestionForm::Accusatory)] = 1;
        accusatory.weights[size_t(protocol::questionFormCount) + size_t(protocol::Lint::Why)] = 1;
        rules.net.answers[size_t(QuestionForm::Statement)].bias = 1.5F;
        const QString asked = QStringLiteral("why");
        QCOMPARE(told(rules, asked, {}, QuestionForm::Accusatory), QStringLiteral("statement"));
        QCOMPARE(told(rules, asked, {}, QuestionForm::Accusatory, {protocol::Lint::Why}),
            QStringLiteral("accusatory"));
    }
};

QTEST_GUILESS_MAIN(tst_CoachScorer)
#include "tst_coachscorer.moc"
