// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardsupport.h"
#include "contentfolder.h"
#include "protocol/samples.h"

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;

namespace {

using CardStage = CardsViewModel::Stage;

const QString wrongPin = QStringLiteral("000000");
const QString yes = QStringLiteral("yes");
const QString rest = protocol::fixedAnswers().last();
const QString declined = protocol::fixedAnswers().first();

QString inUrdu(const QString &text)
{
    return QStringLiteral("[ur] ") + text;
}

QStringList codesOf(const QList<CardFace> &faces)
{
    QStringList codes;
    for (const CardFace &face : faces)
        codes.append(face.code);
    return codes;
}

} // namespace

class tst_Cards : public QObject, ContentFolder {
    Q_OBJECT

private Q_SLOTS:
    void the_officer_sees_the_card_and_its_language_before_the_tablet_is_turned()
    {
        AtCards at;
        QVERIFY(at.cards().stage() == CardStage::Away);
        at.cards().begin();
        QVERIFY(at.cards().stage() == CardStage::Choosing);
        QVERIFY(at.cards().choices().size() >= 10);
        for (const Choice &choice : at.cards().choices())
            QVERIFY(choice.code != u"practice" && !choice.label.isEmpty() && !choice.detail.isEmpty());
        at.cards().look(thirst);
        QVERIFY(at.cards().stage() == CardStage::Looking);
        QCOMPARE(at.cards().text(), QStringLiteral("Would you like some water?"));
        QCOMPARE(codesOf(at.cards().own()), (QStringList{yes, QStringLiteral("no")}));
        QCOMPARE(codesOf(at.cards().fixed()), protocol::fixedAnswers());
        QVERIFY(at.cards().practiceFirst());
        QCOMPARE(at.cards().languageText(),
            QStringLiteral("This card is not ready in Sinhala. It will be in English."));
        at.cards().answer(yes); // only looked at
        QVERIFY(at.cards().chosen().isEmpty());
        at.cards().leave();
        QVERIFY(at.cards().stage() == CardStage::Away);
    }

    void every_card_has_four_answers_at_most_and_the_two_fixed_ones_always()
    {
        AtCards at;
        at.cards().begin();
        for (const Choice &choice : at.cards().choices()) {
            at.cards().begin();
            at.cards().look(choice.code);
            QVERIFY(at.cards().own().size() <= 2);
            QCOMPARE(codesOf(at.cards().fixed()), (QStringList{declined, rest}));
        }
    }

    void turning_takes_everything_of_the_case_away_and_keeps_what_was_typed()
    {
        AtCards at;
        QVERIFY(at.count() > 0);
        at.turns();
        QVERIFY(at.cards().isTurned());
        QCOMPARE(at.count(), 0);
        QVERIFY(at.app.desk().record(note(QStringLiteral("late"))));
        at.talk().tick();
        QCOMPARE(at.count(), 0);
        QVERIFY(textsOf(at.app.desk().session()).contains(QStringLiteral("They kept my passport.")));
    }

    void the_first_card_of_a_conversation_is_one_to_try_and_only_the_first()
    {
        AtCards at;
        at.looks();
        at.app.turnTablet();
        QCOMPARE(at.cards().text(), QStringLiteral("Press the picture of water."));
        at.cards().answer(QStringLiteral("letter")); // however it was tried
        QCOMPARE(at.cards().text(), QStringLiteral("Would you like some water?"));
        QVERIFY(at.cards().chosen().isEmpty());
        at.takesBack();
        at.looks();
        QVERIFY(!at.cards().practiceFirst());
        at.app.turnTablet();
        QCOMPARE(at.cards().text(), QStringLiteral("Would you like some water?"));
    }

    void declining_the_card_to_try_is_taken_at_its_word()
    {
        AtCards at;
        at.looks();
        at.app.turnTablet();
        at.cards().answer(declined);
        QCOMPARE(at.cards().chosen(), declined);
        QVERIFY(!at.cards().giveBack().isEmpty());
    }

    void only_the_pin_takes_it_back()
    {
        AtCards at;
        at.turns();
        at.press(Officer::pin); // nobody asked for it: no pad is there
        QVERIFY(at.cards().isTurned());
        at.cards().begin();
        at.cards().leave();
        at.cards().leaveIt();
        QVERIFY(at.cards().isTurned());
        at.app.askTurnBack();
        QVERIFY(at.app.pinFor() == PinFor::TurningBack);
        QCOMPARE(at.count(), 0);
        at.press(wrongPin);
        QVERIFY(at.cards().isTurned());
        QCOMPARE(at.app.problem(), Problem::WrongPin);
        QCOMPARE(at.count(), 0);
        at.app.leavePin(); // the person pressed Go back
        QVERIFY(at.cards().isTurned() && at.app.pinFor() == PinFor::Nothing);
        at.takesBack();
        QVERIFY(!at.cards().isTurned());
        QVERIFY(at.count() > 0);
        QVERIFY(at.cards().stage() == CardStage::Away); // nothing was chosen
        QCOMPARE(at.talk().prompt(), QStringLiteral("offer"));
    }

    void three_wrong_pins_lock_and_the_choice_is_gone()
    {
        AtCards at;
        at.turns();
        at.cards().answer(yes);
        for (int i = 0; i < 3; ++i) {
            at.app.askTurnBack();
            at.press(wrongPin);
        }
        QVERIFY(at.comesTo(Where::Unlock));
        QVERIFY(!at.cards().isTurned() && at.cards().chosenText().isEmpty());
    }

    void what_was_chosen_is_told_once_and_kept_only_when_it_is_written_down()
    {
        AtCards at;
        at.turns();
        const qsizetype before = at.log();
        at.cards().answer(QStringLiteral("no"));
        at.cards().answer(yes); // the last one holds
        at.cards().answer(QStringLiteral("nonsense"));
        at.cards().answer(yes);
        QCOMPARE(at.cards().giveBack(), QStringLiteral("Thank you. Please give the tablet back."));
        at.takesBack();
        QVERIFY(at.cards().stage() == CardStage::Back);
        QCOMPARE(at.cards().chosenText(),
            QStringLiteral("Card: “Would you like some water?” Chosen: “Yes, please”"));
        QCOMPARE(at.log(), before);
        at.cards().writeDown();
        QVERIFY(at.cards().stage() == CardStage::Away && at.cards().chosenText().isEmpty());
        QCOMPARE(at.log(), before + 1);
        const Note written = at.app.desk().session().notes.last();
        QVERIFY(written.kind == NoteKind::Observation && written.linkId.isEmpty());
        QCOMPARE(written.text,
            QStringLiteral("Card: “Would you like some water?” Chosen: “Yes, please” Shown in English."));
        at.turns();
        at.cards().answer(yes);
        at.takesBack();
        at.cards().leaveIt();
        QCOMPARE(at.log(), before + 1);
    }

    void a_break_that_was_asked_for_is_there_when_the_tablet_is_back()
    {
        AtCards at;
        at.turns();
        at.cards().answer(rest);
        QVERIFY(at.app.desk().session().stage == interview::Stage::Talking);
        at.takesBack();
        QVERIFY(at.talk().page() == InterviewViewModel::Page::Break);
        QVERIFY(at.cards().stage() == CardStage::Back);
        at.cards().writeDown();
        QVERIFY(at.lastNote().contains(u"Break, please"));
        QVERIFY(at.talk().page() == InterviewViewModel::Page::Break);
    }

    void the_cover_takes_the_card_and_the_pin_brings_the_officer_back()
    {
        AtCards at;
        at.turns();
        at.cards().answer(rest);
        at.app.cover();
        QVERIFY(at.app.covered() && at.cards().stage() == CardStage::Away && at.cards().chosen() == rest);
        at.app.askTurnBack(); // the cover asks by itself
        QVERIFY(at.app.pinFor() == PinFor::Nothing);
        at.press(Officer::pin);
        QVERIFY(!at.app.covered() && !at.cards().isTurned());
        QVERIFY(at.talk().page() == InterviewViewModel::Page::Break && at.cards().stage() == CardStage::Back);
        at.app.cover();
        QVERIFY(at.cards().chosenText().isEmpty());
        at.press(Officer::pin);
        QVERIFY(!at.cards().chosenText().isEmpty());
    }

    void a_lock_leaves_nothing_of_a_choice()
    {
        AtCards at;
        at.turns();
        const qsizetype before = at.log();
        const Id caseId = at.app.desk().caseId();
        at.cards().answer(yes);
        QVERIFY(at.locks() && at.unlocks());
        QVERIFY(at.cards().stage() == CardStage::Away);
        QCOMPARE(at.events(caseId).size(), before);
        QVERIFY(at.drafts(caseId).isEmpty());
        QVERIFY(!at.offered().isEmpty());
        at.app.continueUnfinished();
        QVERIFY(at.comesTo(Where::Interview));
        QVERIFY(at.cards().stage() == CardStage::Away && at.cards().chosenText().isEmpty());
    }

    void a_draft_is_told_to_the_officer_marked_and_never_of_a_card_that_has_to_be_checked()
    {
        AtCards at(content(), QStringLiteral("th"));
        at.turns();
        QVERIFY(at.cards().isDraft());
        QCOMPARE(at.cards().language(), QStringLiteral("th"));
        QVERIFY(!at.cards().text().contains(u"water"));
        at.cards().answer(yes);
        at.takesBack();
        at.cards().writeDown();
        QVERIFY2(
            at.lastNote().endsWith(u" Shown in Thai, in a draft translation."), qPrintable(at.lastNote()));
        at.app.tablet()->setLanguage(QStringLiteral("th"));
        at.looks();
        at.app.turnTablet();
        at.cards().answer(yes);
        at.takesBack();
        at.cards().writeDown();
        QVERIFY(at.lastNote().contains(u"ไทย") && !at.lastNote().contains(QChar(0x200B)));
        at.app.tablet()->setLanguage(QStringLiteral("en"));
        for (const char *card : {"room", "frightens", "safe_here", "clear", "go_on", "any_time"}) {
            at.looks(QLatin1StringView(card));
            QVERIFY2(!at.cards().isDraft() && at.cards().language() == u"en", card);
            at.cards().leave();
        }
        Content none = content();
        none.agency.draftTranslations = false;
        AtCards strict(none, QStringLiteral("th"));
        strict.looks();
        QVERIFY(!strict.cards().isDraft());
        QCOMPARE(strict.cards().text(), QStringLiteral("Would you like some water?"));
    }

    void checked_cards_of_an_agency_are_shown_in_the_persons_language_and_told_in_the_officers()
    {
        QVERIFY(isReady() && putKey(m_seed));
        protocol::CardSet cards = test::cardsIn(content().shelf.cards(), QStringLiteral("ur"), inUrdu);
        QVERIFY(putContent({cards.id}, {writePack(cards)}));
        const Content its = atStart();
        AtCards at(its, QStringLiteral("ur"));
        at.looks();
        QCOMPARE(at.cards().languageText(), QStringLiteral("The card will be in Urdu."));
        at.app.turnTablet();
        at.cards().answer(QStringLiteral("water"));
        QCOMPARE(at.cards().language(), QStringLiteral("ur"));
        QCOMPARE(at.cards().text(), QStringLiteral("[ur] Would you like some water?"));
        for (const CardFace &face : at.cards().own() + at.cards().fixed())
            QVERIFY2(face.label.startsWith(u"[ur] "), qPrintable(face.label));
        at.cards().answer(declined);
        QVERIFY(at.cards().giveBack().startsWith(u"[ur] "));
        at.takesBack();
        at.cards().writeDown();
        QVERIFY(at.lastNote().contains(u"Chosen: “I don't want to answer” Shown in Urdu."));
    }
};

QTEST_MAIN(tst_Cards)
#include "tst_cards.moc"
