// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appsupport.h"
#include "presentation/rowsof.h"
#include "routesupport.h"

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;

// What stands beside the prompts: the interpreter, a changed account, the page for a counter.
class tst_Beside : public QObject {
    Q_OBJECT

private:
    struct Talk : AtDesk {
        InterviewViewModel model{desk, content()};
        HandoverViewModel page{desk};

        [[nodiscard]] QString answerAtHand(const char *linkId)
        {
            for (const ItemRow &row : rowsOf<ItemRow>(model.atHand())) {
                if (row.linkId == QLatin1StringView(linkId))
                    return row.answer;
            }
            return QStringLiteral("not there");
        }
        [[nodiscard]] QString wholePage()
        {
            page.show();
            QStringList texts;
            for (const ReadingRow &row : rowsOf<ReadingRow>(page.rows()))
                texts.append(row.text);
            return texts.join(u'\n');
        }
    };
    static HeldWith look() { return *content().shelf.find(QStringLiteral("first-look")); }

private Q_SLOTS:
    void the_interpreter_is_at_hand_on_every_page_while_one_is_at_work()
    {
        Talk talk;
        QVERIFY(!talk.model.interpreting());
        talk.model.answer(QStringLiteral("interpreter"), QStringLiteral("in_room"));
        for (const protocol::PhaseInfo &info : content().protocol.phases) {
            talk.model.goTo(toString(info.id));
            QVERIFY(talk.model.interpreting());
            QCOMPARE(talk.model.atHand()->count(), 3);
            for (const ItemRow &row : rowsOf<ItemRow>(talk.model.items()))
                QVERIFY(row.linkId != QLatin1StringView("interpreter_doubt"));
        }
        talk.model.setCovered(true);
        QCOMPARE(talk.model.atHand()->count(), 0);
        talk.model.setCovered(false);
        talk.desk.handOn(look()); // a first look has nothing to note about one
        QVERIFY(talk.desk.session().interpreterSince.isValid() && !talk.model.interpreting());
        talk.desk.handOn(*content().shelf.find(content().protocol.id));
        QVERIFY(talk.model.interpreting());
        talk.model.answer(QStringLiteral("interpreter"), QStringLiteral("none_needed"));
        QVERIFY(!talk.model.interpreting());
    }

    void a_doubt_is_an_event_shows_in_its_own_place_and_is_on_nothing_that_is_handed_on()
    {
        Talk talk;
        talk.model.answer(QStringLiteral("interpreter"), QStringLiteral("in_room"));
        const QString card = talk.model.interpreterCard();
        const QString before = talk.wholePage();
        talk.model.answer(QStringLiteral("interpreter_doubt"), QStringLiteral("ties"));
        talk.model.answer(QStringLiteral("interpreter_doubt"), QStringLiteral("left_out"));
        QCOMPARE(talk.answerAtHand("interpreter_doubt"), QStringLiteral("ties,left_out"));
        QVERIFY(!card.isEmpty());
        QCOMPARE(talk.model.interpreterCard(), card);
        QCOMPARE(talk.wholePage(), before);
        QVERIFY(!talk.model.undoText().contains(QStringLiteral("doubt"), Qt::CaseInsensitive));
        QVERIFY(talk.isSaved());
        int kept = 0;
        for (const Event &event : talk.events(talk.desk.caseId())) {
            const auto *stated = std::get_if<Stated>(&event.payload);
            kept += stated != nullptr && stated->sets == QLatin1StringView("setting/interpreter_doubt");
        }
        QCOMPARE(kept, 2);
        talk.model.answer(QStringLiteral("interpreter_change"), QStringLiteral("yes"));
        QCOMPARE(talk.answerAtHand("interpreter_doubt"), QString());
        QCOMPARE(doubtsAboutInterpreting(talk.desk.session()).size(), 2);
    }

    void no_letter_holds_the_doubt_or_a_changed_account()
    {
        AtRoute at("P-101");
        at.consent("ngo", ConsentState::Given);
        at.consent("protection_service", ConsentState::Given);
        const auto papers = [&] {
            QStringList all;
            for (const StepRow &row : QList<StepRow>(at.steps())) {
                if (!row.canShare)
                    continue;
                at.pathway.showPaper(QStringLiteral("letter"), row.service);
                all += at.paper();
                at.pathway.closePaper();
            }
            return all;
        };
        const QStringList before = papers();
        QVERIFY(!before.isEmpty());
        at.desk.record(
            Stated{QStringLiteral("setting/interpreter_doubt"), QStringLiteral("ties,steers"), {}});
        at.desk.record(Stated{QStringLiteral("change/offer"), QStringLiteral("fear,threat"), {}});
        at.desk.record(Stated{QStringLiteral("change/whole"), QStringLiteral("memory"), {}});
        QCOMPARE(papers(), before);
    }

    void a_changed_account_is_noted_at_its_topic_with_its_possible_reasons()
    {
        Talk talk;
        QVERIFY(talk.model.changeChoices().isEmpty()); // on no topic
        talk.model.openPrompt(QStringLiteral("money"));
        talk.model.openPrompt(QStringLiteral("offer"));
        talk.model.type(QStringLiteral("words/offer"), QStringLiteral("It was a friend."), 5);
        QStringList codes;
        for (const Choice &choice : talk.model.changeChoices())
            codes.append(choice.code);
        QCOMPARE(codes,
            QString::fromLatin1("fear memory shame interpreter question time threat unknown").split(u' '));
        QVERIFY(!talk.model.changeText().isEmpty());
        talk.model.commitAll();
        const QString page = talk.wholePage();
        talk.model.toldDifferently(QStringLiteral("fear")); // the second press; the first opens the list
        QCOMPARE(talk.model.changeReasons(), QStringLiteral("fear"));
        QCOMPARE(textsOf(talk.desk.session()), QStringList{QStringLiteral("It was a friend.")});
        talk.model.toldDifferently(QStringLiteral("time"));
        talk.model.toldDifferently(QStringLiteral("lying"));
        QCOMPARE(talk.model.changeReasons(), QStringLiteral("fear,time"));
        talk.model.openPrompt(QStringLiteral("money"));
        QCOMPARE(talk.model.changeReasons(), QString());
        talk.model.openPrompt(QStringLiteral("offer"));
        talk.model.toldDifferently(QStringLiteral("fear"));
        QCOMPARE(talk.model.changeReasons(), QStringLiteral("time"));
        talk.model.undo();
        QCOMPARE(talk.model.changeReasons(), QStringLiteral("fear,time"));
        QVERIFY(page.contains(QStringLiteral("It was a friend.")));
        QCOMPARE(talk.wholePage(), page);
    }

    void three_presses_at_a_counter_and_the_talk_that_goes_on_asks_none_of_it_again()
    {
        Officer at;
        QVERIFY(at.setsUp());
        at.app.begin(look().protocol.id, {});
        QVERIFY(at.comesTo(Where::Interview));
        QStringList card;
        for (const ItemRow &row : rowsOf<ItemRow>(at.talk().card())) {
            card.append(row.linkId);
            QVERIFY2(!row.choices.isEmpty(), qPrintable(row.linkId));
        }
        QCOMPARE(card, look().protocol.card);
        for (const ItemRow &row : rowsOf<ItemRow>(at.talk().items()))
            QVERIFY2(!card.contains(row.linkId), qPrintable(row.linkId)); // each once on the page
        at.talk().answer(QStringLiteral("concern"), QStringLiteral("now"));
        at.talk().answer(QStringLiteral("language"), QStringLiteral("km"));
        at.talk().answer(QStringLiteral("later_line"), QStringLiteral("said"));
        QCOMPARE(at.talk().phase(), QStringLiteral("safety")); // all on one page
        at.talk().handOn(content().protocol.id);
        QCOMPARE(at.talk().card()->count(), 0);
        at.talk().goTo(QStringLiteral("setting"));
        const QList<ItemRow> rows = rowsOf<ItemRow>(at.talk().items());
        const auto language = std::ranges::find(rows, QStringLiteral("language"), &ItemRow::linkId);
        QVERIFY(language != rows.cend());
        QCOMPARE(language->answer, QStringLiteral("km"));
        // And the officer who goes on reads what the first one saw to, by its name.
        at.app.handover()->show();
        QStringList page;
        for (const ReadingRow &row : rowsOf<ReadingRow>(at.app.handover()->rows()))
            page.append(row.text);
        QVERIFY(page.contains(QStringLiteral("Place in the line: Before the others")));
        QVERIFY(page.contains(QStringLiteral("Talk later: Said, and they wait")));
    }

    void a_language_chosen_before_the_talk_began_is_shown_as_chosen()
    {
        Officer at;
        QVERIFY(at.setsUp());
        at.app.begin(look().protocol.id, QStringLiteral("km"));
        QVERIFY(at.comesTo(Where::Interview));
        for (const ItemRow &row : rowsOf<ItemRow>(at.talk().card())) {
            if (row.linkId == QLatin1StringView("language"))
                QCOMPARE(row.answer, QStringLiteral("km"));
        }
    }

    void prompts_of_an_earlier_protocol_have_their_names_on_the_hand_over_also_after_a_lock()
    {
        Officer at;
        QVERIFY(at.setsUp());
        at.app.begin(look().protocol.id, QStringLiteral("th"));
        QVERIFY(at.comesTo(Where::Interview));
        const Id caseId = at.app.desk().caseId();
        const auto title
            = [](const char *linkId) { return look().protocol.item(QString::fromLatin1(linkId))->title; };
        at.talk().answer(QStringLiteral("look"), QStringLiteral("group"));
        at.talk().type(QStringLiteral("words/seen_heard"), QStringLiteral("I am hungry"), 11);
        at.talk().openPrompt(QStringLiteral("seen_heard"));
        at.talk().leavePrompt();
        at.talk().openPrompt(QStringLiteral("talk_later"));
        at.talk().skipPrompt();
        at.talk().handOn(content().protocol.id);
        QVERIFY(at.goesHome() && at.locks() && at.unlocks());
        at.app.openCase(caseId.toString());
        QVERIFY(at.comesTo(Where::Interview));
        at.app.handover()->show();
        QStringList page;
        for (const ReadingRow &row : rowsOf<ReadingRow>(at.app.handover()->rows()))
            page.append(row.text);
        const qsizetype words = page.indexOf(QStringLiteral("I am hungry"));
        QVERIFY(words > 0);
        QCOMPARE(page.at(words - 1), title("seen_heard"));
        QVERIFY(page.contains(QStringLiteral("Another day: ") + title("talk_later")));
        QVERIFY(page.contains(title("look") + QStringLiteral(": A group arrives, five minutes")));
        for (const QString &line : page)
            QVERIFY2(
                !line.contains(u'_') && !line.contains(QStringLiteral("talk later: told")), qPrintable(line));
    }
};

QTEST_MAIN(tst_Beside)
#include "tst_beside.moc"
