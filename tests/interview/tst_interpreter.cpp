// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/handover.h"
#include "interview/pacedtalk.h"
#include "interview/shippedprotocols.h"

#include <QTest>

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::test;
using support::happened;

// The interpreter in every protocol that talks: chosen, checked, briefed, doubted in private, changed,
// rested.
class tst_Interpreter : public QObject {
    Q_OBJECT

private:
    static QStringList codesOf(const protocol::Protocol &protocol, const char *sets)
    {
        const protocol::Item *item = itemThatSets(protocol, QString::fromLatin1(sets));
        QStringList codes;
        for (const protocol::AnswerOption &option :
            item == nullptr ? QList<protocol::AnswerOption>() : item->answerOptions)
            codes.append(option.code);
        return codes;
    }
    const protocol::Protocol m_usual = shippedProtocol(protocol::usualProtocol);

private Q_SLOTS:
    void everything_about_the_interpreting_is_there_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"second-line", "child", "consular"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }
    void everything_about_the_interpreting_is_there()
    {
        QFETCH(QString, name);
        const protocol::Protocol protocol = shippedProtocol(name);
        for (const char *sets : {"fact/language", "setting/dialect", "setting/interpreter",
                 "setting/interpreter_free", "setting/interpreter_wish", "setting/interpreter_choice",
                 "setting/interpreter_briefed", "setting/interpreter_card", "setting/interpreter_understood",
                 "setting/interpreter_doubt", "setting/interpreter_changed"}) {
            const protocol::Item *item = itemThatSets(protocol, QString::fromLatin1(sets));
            QVERIFY2(item != nullptr && item->phase == protocol::Phase::Setting, sets);
        }
        const protocol::Item *midway = protocol.item(QStringLiteral("interpreter_midway"));
        QVERIFY(midway != nullptr && midway->phase == protocol::Phase::Account);
        for (const char *choice : {"woman", "man", "same_community", "other_community", "by_phone"})
            QVERIFY(codesOf(protocol, "setting/interpreter_choice").contains(QString::fromLatin1(choice)));
        // Nobody who came with the person, no child, nobody from the place: no way of working names one.
        QCOMPARE(codesOf(protocol, "setting/interpreter"),
            QString::fromLatin1("in_room by_phone none_needed declined cannot").split(u' '));
        const protocol::Item *mode = itemThatSets(protocol, QStringLiteral("setting/interpreter"));
        QVERIFY(mode->interviewerNote.startsWith(u"Never a companion"));
    }

    void the_card_holds_nothing_of_the_doubt_data() { everything_about_the_interpreting_is_there_data(); }
    void the_card_holds_nothing_of_the_doubt()
    {
        QFETCH(QString, name);
        const protocol::Protocol protocol = shippedProtocol(name);
        const protocol::Item *card = itemThatSets(protocol, QStringLiteral("setting/interpreter_card"));
        const protocol::Item *doubt = itemThatSets(protocol, QStringLiteral("setting/interpreter_doubt"));
        QVERIFY(!card->text.contains(QStringLiteral("doubt"), Qt::CaseInsensitive));
        for (const protocol::AnswerOption &option : doubt->answerOptions)
            QVERIFY2(!card->text.contains(option.label, Qt::CaseInsensitive), qPrintable(option.label));
        QVERIFY(doubt->questionForm == protocol::QuestionForm::Statement); // never put to the person
    }

    void another_interpreter_is_checked_anew_and_the_doubt_about_the_first_is_kept()
    {
        const QList<std::pair<Payload, int>> first{{stated("setting/interpreter", "in_room"), 1},
            {stated("setting/interpreter_free", "yes"), 2}, {stated("setting/interpreter_briefed", "yes"), 3},
            {stated("setting/interpreter_understood", "badly"), 4},
            {stated("setting/interpreter_doubt", "ties,left_out"), 5}};
        const Session doubted = after(m_usual, first);
        QCOMPARE(doubtsAboutInterpreting(doubted),
            (QStringList{QStringLiteral("ties"), QStringLiteral("left_out")}));
        QVERIFY(doubted.earlierDoubts.isEmpty());

        Session changed = doubted;
        QVERIFY(apply(m_usual, changed, happened(stated("setting/interpreter_changed", "yes"), 20)));
        for (const char *sets : {"setting/interpreter_free", "setting/interpreter_briefed",
                 "setting/interpreter_understood", "setting/interpreter_doubt"})
            QVERIFY2(changed.state(QString::fromLatin1(sets)).isEmpty(), sets);
        QCOMPARE(changed.state(QStringLiteral("setting/interpreter")), QStringLiteral("in_room"));
        QCOMPARE(changed.interpreterSince, support::someDay().addSecs(20 * 60)); // who comes is not tired yet
        QCOMPARE(doubtsAboutInterpreting(changed), doubtsAboutInterpreting(doubted));
        QVERIFY(apply(m_usual, changed, happened(stated("setting/interpreter_doubt", "tired"), 30)));
        QCOMPARE(doubtsAboutInterpreting(changed),
            (QStringList{QStringLiteral("ties"), QStringLiteral("left_out"), QStringLiteral("tired")}));
        // A slip is taken back whole.
        Session slip = after(m_usual, first);
        const Event event = happened(stated("setting/interpreter_changed", "yes"), 20);
        QVERIFY(apply(m_usual, slip, event));
        QVERIFY(apply(m_usual, slip, happened(Undone{event.id}, 21)));
        QCOMPARE(slip.statements, doubted.statements);
        QCOMPARE(slip.interpreterSince, doubted.interpreterSince);
        QVERIFY(slip.earlierDoubts.isEmpty());
    }

    void who_comes_new_rests_by_their_own_time()
    {
        protocol::Agency agency;
        agency.breakAdult = 60;
        agency.breakInterpreter = 20;
        const auto at = [&](const Session &session, int minute) {
            return paceAt(m_usual, session, agency, support::someDay().addSecs(minute * 60)).notice;
        };
        const Session one = after(m_usual, {{stated("setting/interpreter", "by_phone"), 0}});
        QCOMPARE(at(one, 20), Notice::BreakForInterpreter);
        const Session two = after(m_usual,
            {{stated("setting/interpreter", "by_phone"), 0},
                {stated("setting/interpreter_changed", "yes"), 8}});
        QCOMPARE(at(two, 20), Notice::None);
        QCOMPARE(at(two, 28), Notice::BreakForInterpreter);
    }

    void a_doubt_is_handed_to_nobody()
    {
        const Session session = after(m_usual,
            {{stated("setting/interpreter", "in_room"), 1},
                {stated("setting/interpreter_doubt", "ties"), 2}});
        const Handover over = handoverOf(m_usual, session);
        QVERIFY(over.facts.contains(QStringLiteral("setting/interpreter")));
        QVERIFY(!over.facts.contains(QStringLiteral("setting/interpreter_doubt")));
        QVERIFY(!over.facts.values().contains(QStringLiteral("ties")));
    }
};

QTEST_GUILESS_MAIN(tst_Interpreter)
#include "tst_interpreter.moc"
