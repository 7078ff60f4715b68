// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/pack.h"

#include <QSet>
#include <QTest>

using namespace tenang::protocol;

namespace {

// Every value of an enum has a spelling of its own that leads back to it; nothing else does.
template <typename Enum>
void wordsLeadBack(std::optional<Enum> (*fromString)(const QString &), const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        QCOMPARE(toString(Enum(i)), words[i]);
        QVERIFY(fromString(words[i]) == Enum(i));
        QVERIFY(!fromString(words[i].toUpper() + u' '));
    }
    QVERIFY(!fromString({}));
    QVERIFY(!fromString(QStringLiteral("no such word")));
}

} // namespace

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_word_leads_back_to_its_value()
    {
        const auto list = [](const char *words) { return QString::fromLatin1(words).split(u' '); };
        wordsLeadBack<Phase>(phaseFromString,
            list("safety setting explain consent settle account explore check wishes close route reflect"));
        wordsLeadBack<ItemType>(itemTypeFromString, list("display text boolean coding"));
        wordsLeadBack<QuestionForm>(questionFormFromString,
            list("invitation directive yes_no forced_choice suggestive multiple accusatory statement"));
        wordsLeadBack<Condition::Operator>(operatorFromString, list("exists = !="));
        wordsLeadBack<Limb>(limbFromString, list("none act means vulnerability purpose"));
        wordsLeadBack<Weight>(weightFromString, list("none weak medium strong"));
        wordsLeadBack<Outcome>(
            outcomeFromString, list("no_indication_recorded refer_specialist refer urgent_protection"));
        wordsLeadBack<Rule::When>(whenFromString,
            list("any_danger any_of means_mark purpose_mark child_and_any_limb act_only vulnerability_only"));
        wordsLeadBack<Account>(accountFromString, list("any lacks lacks_or_unknown"));
        wordsLeadBack<Lint>(lintFromString,
            list("Q-ACC Q-FAUX Q-LABEL Q-LONG Q-MULT Q-NEG Q-OPIN Q-OR Q-PRES Q-RPT Q-TAG Q-WHY Q-YN"));
        wordsLeadBack<PackKind>(
            packKindFromString, list("protocol indicators practice directory agency coach"));
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
