// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/tenangctl.h"

using namespace tenang::test;

class QuestionTest : public QObject {
    Q_OBJECT

    static Answer ask(const QByteArray &lines, const QStringList &arguments = {})
    {
        return ctl(QStringList{QStringLiteral("question")} + arguments, lines);
    }
    static QString formOf(const QJsonObject &line) { return line[QLatin1String("form")].toString(); }

private Q_SLOTS:
    void each_line_gets_a_line()
    {
        const Answer answer = ask("Why didn't you leave?\n\nTell me about the place.");
        COMPARE_STATUS(answer, 0);
        QVERIFY(answer.err.isEmpty());
        QCOMPARE(answer.lines().size(), 3);
        const QJsonObject why = answer.lines().at(0);
        QCOMPARE(why.keys(),
            QStringList({QStringLiteral("flags"), QStringLiteral("form"), QStringLiteral("rewrite"),
                QStringLiteral("text")}));
        QCOMPARE(why[QLatin1String("text")].toString(), QStringLiteral("Why didn't you leave?"));
        QCOMPARE(formOf(why), QStringLiteral("accusatory"));
        QCOMPARE(why[QLatin1String("flags")].toArray(), QJsonArray{QStringLiteral("Q-WHY")});
        QVERIFY(why[QLatin1String("rewrite")].toString().contains(QLatin1String("leaving")));
        const QJsonObject blank = answer.lines().at(1);
        QCOMPARE(formOf(blank), QStringLiteral("statement"));
        QVERIFY(blank[QLatin1String("flags")].toArray().isEmpty());
        QVERIFY(blank[QLatin1String("rewrite")].isNull());
        QCOMPARE(formOf(answer.lines().at(2)), QStringLiteral("invitation"));
        QVERIFY(answer.lines().at(2)[QLatin1String("rewrite")].isNull());
    }

    void nothing_in_gives_nothing_out()
    {
        const Answer answer = ask("");
        COMPARE_STATUS(answer, 0);
        QVERIFY(answer.out.isEmpty() && answer.err.isEmpty());
    }

    void what_comes_slowly_is_read_to_its_end()
    {
        QProcess tool;
        tool.start(QStringLiteral(TENANG_CTL), {QStringLiteral("question")});
        QVERIFY(tool.waitForStarted());
        tool.write("Where did you wait that day?\nTell me about");
        // Who takes a pause for the end ends here.
        QVERIFY(!tool.waitForFinished(1500));
        tool.write(" the road.\n");
        tool.closeWriteChannel();
        QVERIFY(tool.waitForFinished(60'000));
        const Answer answer{tool.exitCode(), tool.readAllStandardOutput(), tool.readAllStandardError()};
        COMPARE_STATUS(answer, 0);
        QCOMPARE(answer.lines().size(), 2);
        QCOMPARE(answer.lines().constLast()[QLatin1String("text")].toString(),
            QStringLiteral("Tell me about the road."));
    }

    void lines_that_are_no_text_are_named_and_nothing_is_answered()
    {
        const Answer answer = ask("Where?\n\xff\xfe\nWho?\n\xc3\n");
        COMPARE_REFUSAL(answer, 1);
        QVERIFY(answer.says("stdin:2:1: error: is not UTF-8 text"));
        QVERIFY(answer.says("stdin:4:1: error: is not UTF-8 text"));
    }

    void the_words_recorded_so_far_can_be_given()
    {
        QTemporaryDir folder;
        const QString known = folder.filePath(QStringLiteral("known.txt"));
        QFile file(known);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("I went to my room.\n") > 0);
        file.close();
        const QByteArray question = "Where did the guard hit you?\n";
        QCOMPARE(formOf(ask(question).lines().value(0)), QStringLiteral("directive"));
        const Answer answer = ask(question, {QStringLiteral("--known"), known});
        COMPARE_STATUS(answer, 0);
        QCOMPARE(formOf(answer.lines().value(0)), QStringLiteral("suggestive"));
        COMPARE_REFUSAL(ask(question, {QStringLiteral("--known"), known + u'x'}), 1);
    }

    void the_words_recorded_before_each_question_can_stand_beside_it()
    {
        const QStringList beside{QStringLiteral("--known-beside")};
        const QByteArray question = "Where did the guard hit you?";
        const Answer answer = ask(question + "\tI went to my room.\n" + question + "\n" + question
                + "\tThe guard hit me.\n" + question + "\t\n",
            beside + QStringList{QStringLiteral("--heard")});
        COMPARE_STATUS(answer, 0);
        QStringList forms;
        const QList<QJsonObject> lines = answer.lines();
        for (const QJsonObject &line : lines) {
            forms.append(formOf(line));
            QCOMPARE(line[QLatin1String("text")].toString(), QString::fromLatin1(question));
        }
        QCOMPARE(forms.join(u' '), QStringLiteral("suggestive directive directive directive"));
        QCOMPARE(lines.at(2)[QLatin1String("account")].toArray(),
            QJsonArray({QStringLiteral("the"), QStringLiteral("guard"), QStringLiteral("hit"),
                QStringLiteral("me"), QStringLiteral(".")}));
        QVERIFY(lines.at(3)[QLatin1String("account")].toArray().isEmpty());
        COMPARE_REFUSAL(
            ask(question, beside + QStringList{QStringLiteral("--known"), QStringLiteral("x")}), 2);
    }

    void a_pack_of_ones_own_can_be_used()
    {
        QTemporaryDir folder;
        const QString pack = folder.filePath(QStringLiteral("own.pack"));
        COMPARE_STATUS(ctl({QStringLiteral("pack"), QStringLiteral("build"),
                           QStringLiteral(TENANG_SOURCE "/protocols/coach"), QStringLiteral("-o"), pack}),
            0);
        const QByteArray questions = "Were you paid?\nTell me more.\n";
        QCOMPARE(ask(questions, {QStringLiteral("--pack"), pack}).out, ask(questions).out);
        QFile file(pack);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() - 1));
        file.close();
        COMPARE_REFUSAL(ask(questions, {QStringLiteral("--pack"), pack}), 1);
    }

    void a_language_without_a_coach_is_refused()
    {
        const Answer answer = ask("Where?\n", {QStringLiteral("--lang"), QStringLiteral("km")});
        COMPARE_REFUSAL(answer, 1);
        QVERIFY(answer.says("--lang:1:1: error: "));
        COMPARE_STATUS(ask("Where?\n", {QStringLiteral("--lang"), QStringLiteral("en-GB")}), 0);
        COMPARE_REFUSAL(ask("", {QStringLiteral("--nothing")}), 2);
    }
};

QTEST_GUILESS_MAIN(QuestionTest)
#include "tst_question.moc"
