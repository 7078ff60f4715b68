// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/tenangctl.h"

using namespace tenang::test;

class AssessTest : public QObject {
    Q_OBJECT

    static Answer assess(const QByteArray &json, const QStringList &sets = {})
    {
        QStringList arguments{QStringLiteral("assess")};
        for (const QString &set : sets)
            arguments += {QStringLiteral("--set"), set};
        return ctl(arguments, json);
    }

private Q_SLOTS:
    void marks_give_an_outcome_with_its_reasons()
    {
        const Answer answer = assess(R"({"age":"adult","marks":[{"indicator":"FC-C1","state":"said"},)"
                                     R"({"indicator":"FC-R1","state":"not_reported"}]})");
        COMPARE_STATUS(answer, 0);
        QVERIFY(answer.isOneObject());
        QVERIFY(answer.err.isEmpty());
        QCOMPARE(answer.json()[QLatin1String("outcome")].toString(), QStringLiteral("urgent_protection"));
        const QJsonObject reason = answer.json()[QLatin1String("reasons")].toArray().at(0).toObject();
        QCOMPARE(reason[QLatin1String("rule")].toString(), QStringLiteral("URG-VIOLENCE"));
        QCOMPARE(reason[QLatin1String("indicators")].toArray(), QJsonArray{QStringLiteral("FC-C1")});
        QVERIFY(!answer.json()[QLatin1String("reference")].toObject().isEmpty());
    }

    void nothing_known_is_an_answer_too()
    {
        const Answer answer = assess("{}");
        COMPARE_STATUS(answer, 0);
        QCOMPARE(
            answer.json()[QLatin1String("outcome")].toString(), QStringLiteral("no_indication_recorded"));
    }

    void a_set_can_be_chosen()
    {
        const QByteArray marks = R"({"marks":[{"indicator":"FC-C1","state":"said"}]})";
        const Answer chosen = assess(marks, {QStringLiteral("forced-criminality")});
        COMPARE_STATUS(chosen, 0);
        QVERIFY(chosen.json()[QLatin1String("reference")].toObject().isEmpty());
        const Answer other = assess(marks, {QStringLiteral("ilo-delphi")});
        COMPARE_REFUSAL(other, 1);
        QVERIFY(other.says("stdin:/marks/0/indicator: error: "));
        COMPARE_STATUS(
            assess(marks, {QStringLiteral("forced-criminality"), QStringLiteral("ilo-delphi")}), 0);
    }

    void every_set_can_be_chosen_alone_and_only_the_one_with_rules_has_an_outcome()
    {
        for (const auto &[set, indicator, outcome] : {std::tuple("forced-criminality", "P-FC", "refer"),
                 std::tuple("ilo-delphi", "D5.5", "no_indication_recorded"),
                 std::tuple("ilo-11", "ILO-5", "no_indication_recorded"),
                 std::tuple("unodc-forced-criminality", "UNODC-1", "no_indication_recorded")}) {
            const QByteArray marks = "{\"age\":\"adult\",\"marks\":[{\"indicator\":\"" + QByteArray(indicator)
                + "\",\"state\":\"said\"}]}";
            const Answer answer = assess(marks, {QLatin1String(set)});
            COMPARE_STATUS(answer, 0);
            QCOMPARE(answer.json()[QLatin1String("outcome")].toString(), QLatin1String(outcome));
        }
    }

    void every_unknown_set_is_named()
    {
        const Answer answer
            = assess("{}", {QStringLiteral("one"), QStringLiteral("ilo-delphi"), QStringLiteral("two")});
        COMPARE_REFUSAL(answer, 1);
        QCOMPARE(answer.err.count('\n'), 2);
        QVERIFY(answer.says("--set:1:1: error: there is no indicator set “one”"));
        QVERIFY(answer.says(
            "“two” in this version; it has: forced-criminality ilo-11 ilo-delphi unodc-forced-criminality"));
    }

    void an_unknown_key_is_a_warning()
    {
        const Answer answer = assess(R"({"age":"child","colour":"blue"})");
        COMPARE_STATUS(answer, 0);
        QCOMPARE(answer.err, QByteArray("stdin:/colour: warning: unknown key, ignored\n"));
        QVERIFY(answer.isOneObject());
    }

    void all_that_is_wrong_is_said_at_once()
    {
        const Answer answer
            = assess(R"({"age":7,"danger":["fire"],"marks":[{"indicator":"FC-Z9","state":"maybe"},3]})");
        COMPARE_REFUSAL(answer, 1);
        for (const char *place :
            {"stdin:/age: error: ", "stdin:/danger/0: error: ", "stdin:/marks/0/indicator: error: ",
                "stdin:/marks/0/state: error: ", "stdin:/marks/1: error: "})
            QVERIFY2(answer.says(place), place);
    }

    void what_is_no_object_is_refused()
    {
        for (const char *input : {"", "null", "[]", "7", "{", "{} {}", "\xff\xfe{}", "{\"age\":\"adult\""}) {
            const Answer answer = assess(input);
            COMPARE_REFUSAL(answer, 1);
            QVERIFY2(answer.err.startsWith("stdin:1:"), input);
        }
    }

    void truncated_marks_are_refused_wherever_they_end()
    {
        const QByteArray whole
            = R"({"age":"adult","danger":["injury"],"marks":[{"indicator":"FC-C1","state":"said"}]})";
        COMPARE_STATUS(assess(whole), 0);
        for (qsizetype size = 0; size < whole.size(); size += 9)
            COMPARE_REFUSAL(assess(whole.first(size)), 1);
    }

    void too_much_is_refused()
    {
        COMPARE_REFUSAL(assess("{\"age\":\"" + QByteArray(9 * 1024 * 1024, 'x') + "\"}"), 1);
    }

    void a_folder_is_no_input()
    {
        QProcess tool;
        tool.setStandardInputFile(QDir::tempPath());
        tool.start(QStringLiteral(TENANG_CTL), {QStringLiteral("assess")});
        QVERIFY(tool.waitForFinished());
        QCOMPARE(tool.exitCode(), 1);
        QCOMPARE(tool.readAllStandardOutput(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(AssessTest)
#include "tst_assess.moc"
