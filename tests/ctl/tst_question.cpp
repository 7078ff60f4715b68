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
