// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/twoquestions.h"

#include <QTest>

using tenang::authoring::asksTwice;

class TwoQuestionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void one_text_asks_one_thing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("twice");
        const auto rows = [](bool twice, std::initializer_list<const char *> texts) {
            for (const char *text : texts)
                QTest::newRow(text) << QString::fromUtf8(text) << twice;
        };
        rows(true,
            {"What happened? Who was there?", "Who came and what did they say?",
                "Were you hurt, and did they pay?", "Where did you sleep, but who was there?",
                "How long were you there, and how much did it cost?",
                "Tell me about the trip. Describe the people.",
                "Tell me about the trip and describe the people.",
                "What was it like? Please tell me about the people.",
                "Could you tell me about the trip, and please show me the place?",
                "What was it like, and weren’t they there?", "So, tell me about it. Then explain the pay.",
                "តើមានអ្វីកើតឡើង？ អ្នកណា؟", "ምን ሆነ፧ ማን ነበር፧"});
        rows(false,
            {"Tell me about the people and what they did.",
                "Tell me about pay, and what was said about money.", "Who came and went?",
                "Start where you like. Tell me everything that comes to you.", "What did you see and hear?",
                "Could you tell me about the trip and the people?", "Did they pay you, or did they keep it?",
                "I will say who is here and what each one does.",
                "You said that they came. What happened then?", "What would help you and your family?",
                "We can stop, and you can go. Tell me about the trip."});
    }

    void one_text_asks_one_thing()
    {
        QFETCH(QString, text);
        QFETCH(bool, twice);
        QCOMPARE(asksTwice(text, QStringLiteral("en")), twice);
    }

    void other_languages_are_told_by_their_question_marks_alone()
    {
        const QString fr = QStringLiteral("fr");
        QVERIFY(asksTwice(QStringLiteral("Comment? Et qui?"), fr));
        QVERIFY(!asksTwice(QStringLiteral("Tell me more. Describe it."), fr));
        QVERIFY(asksTwice(QStringLiteral("Tell me more. Describe it."), QStringLiteral("en-GB")));
    }
};

QTEST_GUILESS_MAIN(TwoQuestionsTest)
#include "tst_twoquestions.moc"
