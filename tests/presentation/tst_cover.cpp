// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appsupport.h"

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;

namespace {

const QString field = QStringLiteral("words/offer");
const QString wrongPin = QStringLiteral("000000");

// In a conversation, at a prompt, with a note, a mark and half a sentence.
class AtPrompt : public Officer {
public:
    AtPrompt()
    {
        if (!setsUp() || !begins())
            qFatal("no conversation");
        talk().goTo(QStringLiteral("explore"));
        talk().openPrompt(QStringLiteral("offer"));
        talk().type(field, QStringLiteral("They kept my passport."), 22);
        talk().commit(field);
        talk().mark(QStringLiteral("FC-R1"));
        talk().type(field, QStringLiteral("half a sen"), 10);
    }
    [[nodiscard]] QList<ListOfRows *> lists()
    {
        return {talk().phases(), talk().items(), talk().dangers(), talk().notes(), talk().words(),
            talk().marks()};
    }
};

} // namespace

class CoverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_cover_comes_at_once_and_empties_every_list_of_the_conversation()
    {
        AtPrompt at;
        for (ListOfRows *list : at.lists())
            QVERIFY(list->count() > 0);
        at.app.cover();
        QVERIFY(at.app.covered());
        for (ListOfRows *list : at.lists())
            QCOMPARE(list->count(), 0);
    }

    // A page that is being left would make itself anew, for a case that is not there.
    void home_is_shown_before_the_case_is_put_away_and_no_list_fills_for_none()
    {
        AtPrompt at;
        bool shownFirst = false;
        QObject::connect(&at.app.desk(), &Desk::sessionChanged, &at.app,
            [&] { shownFirst = !at.app.desk().hasCase() && at.app.place() == Where::Home; });
        QVERIFY(at.goesHome());
        QVERIFY(!at.app.desk().hasCase());
        QVERIFY(shownFirst);
        for (ListOfRows *list : at.lists())
            QCOMPARE(list->count(), 0);
    }

    void nothing_that_lands_later_fills_the_lists_again_under_the_cover()
    {
        AtPrompt at;
        at.app.cover();
        QVERIFY(at.isSaved());
        QVERIFY(at.app.desk().record(note(QStringLiteral("late"))));
        at.talk().tick();
        for (ListOfRows *list : at.lists())
            QCOMPARE(list->count(), 0);
    }

    void typed_text_is_in_the_vault_when_the_cover_has_come()
    {
        AtPrompt at;
        at.app.cover();
        QVERIFY(at.isSaved());
        QCOMPARE(at.drafts(at.app.desk().caseId()).value(field), QStringLiteral("half a sen"));
    }

    void the_right_pin_lifts_it_to_the_same_place_with_the_typed_text()
    {
        AtPrompt at;
        const QString ref = at.talk().ref();
        at.app.cover();
        at.press(Officer::pin);
        QVERIFY(!at.app.covered());
        QCOMPARE(at.app.place(), Where::Interview);
        QCOMPARE(at.talk().ref(), ref);
        QCOMPARE(at.talk().prompt(), QStringLiteral("offer"));
        QCOMPARE(at.talk().draft(field, 0), QStringLiteral("half a sen"));
        for (ListOfRows *list : at.lists())
            QVERIFY(list->count() > 0);
        QCOMPARE(rowsOf<NoteRow>(at.talk().notes()).first().text, QStringLiteral("They kept my passport."));
    }

    void a_wrong_pin_is_told_and_lifts_nothing()
    {
        AtPrompt at;
        at.app.cover();
        at.press(wrongPin);
        QVERIFY(at.app.covered());
        QCOMPARE(at.app.problem(), Problem::WrongPin);
        QVERIFY(!at.app.pinStarted());
        at.press(QStringLiteral("27182"));
        QVERIFY(at.app.covered());
        at.app.eraseDigit();
        at.press(QStringLiteral("28"));
        QVERIFY(!at.app.covered());
        QCOMPARE(at.app.problem(), Problem::None);
    }

    void three_wrong_pins_lock_the_vault()
    {
        AtPrompt at;
        at.app.cover();
        at.press(wrongPin);
        at.press(wrongPin);
        QVERIFY(at.vaults.isOpen());
        at.press(wrongPin);
        QVERIFY(at.app.covered()); // until it is locked
        QVERIFY(at.comesTo(Where::Unlock));
        QVERIFY(!at.vaults.isOpen());
        QVERIFY(!at.app.desk().hasCase());
        at.app.cover(); // nothing is open: there is nothing to cover, and no PIN to lift it with
        QVERIFY(!at.app.covered());
    }

    void a_right_pin_in_between_forgives_the_wrong_ones()
    {
        AtPrompt at;
        for (int round = 0; round < 2; ++round) {
            at.app.cover();
            at.press(wrongPin);
            at.press(wrongPin);
            at.press(Officer::pin);
            QVERIFY(!at.app.covered());
        }
        QVERIFY(at.vaults.isOpen());
    }

    void who_to_call_can_be_asked_for_under_the_cover_and_lifts_nothing()
    {
        AtPrompt at;
        at.app.cover();
        at.app.goContacts();
        QCOMPARE(at.app.place(), Where::Contacts);
        QVERIFY(at.app.covered() && at.app.contactsOnCover());
        at.press(Officer::pin); // no pad is there: nothing is lifted
        QVERIFY(at.app.covered());
        QVERIFY(at.app.contacts()->rows()->count() > 0);
        for (ListOfRows *list : at.lists())
            QCOMPARE(list->count(), 0);
        at.app.leaveContacts();
        QCOMPARE(at.app.place(), Where::Interview);
        QVERIFY(at.app.covered() && !at.app.contactsOnCover());
        at.app.goContacts();
        at.app.cover(); // Hide on the page of contacts
        QVERIFY(at.app.covered() && !at.app.contactsOnCover());
        at.press(Officer::pin);
        QVERIFY(!at.app.covered());
        QCOMPARE(at.talk().draft(field, 0), QStringLiteral("half a sen"));
    }

    void a_paper_is_written_only_after_the_pin_was_given_again()
    {
        Officer at;
        QVERIFY(at.setsUp());
        QVERIFY(at.begins());
        const auto tried = [&] { return !at.app.pathway()->paperProblem().isEmpty(); }; // no paper is on show
        at.app.savePaper(at.folder.path());
        QVERIFY(at.app.pinFor() == PinFor::Paper && !at.app.covered() && !tried());
        at.press(QStringLiteral("654321"));
        QVERIFY(at.app.pinFor() == PinFor::Paper && !tried());
        QCOMPARE(at.app.problem(), Problem::WrongPin);
        at.app.leavePin();
        QVERIFY(at.app.pinFor() == PinFor::Nothing);
        at.press(Officer::pin); // nobody asks any more
        QVERIFY(!tried());
        at.app.savePaper(at.folder.path());
        at.press(Officer::pin);
        QVERIFY(at.app.pinFor() == PinFor::Nothing && tried());
    }

    void the_cover_takes_the_wish_to_write_with_it()
    {
        Officer at;
        QVERIFY(at.setsUp());
        at.app.savePaper(at.folder.path());
        at.app.cover();
        QVERIFY(at.app.pinFor() == PinFor::Nothing);
        at.press(Officer::pin);
        QVERIFY(!at.app.covered());
        QVERIFY(at.app.pathway()->paperProblem().isEmpty());
    }

    void a_case_goes_only_after_the_pin_was_given_again()
    {
        Officer at;
        QVERIFY(at.setsUp());
        QVERIFY(at.begins());
        const QString ref = at.talk().ref();
        const QString caseId = at.app.desk().caseId().toString();
        at.talk().type(QStringLiteral("words/offer"), QStringLiteral("half a sen"), 10);
        const QString reason = QStringLiteral("person_asked");
        const auto removal = [&] { return at.app.cases()->removal(); };
        at.app.removeCase(caseId, reason);
        QCOMPARE(at.app.pinFor(), PinFor::Removal);
        at.app.leavePin();
        at.press(Officer::pin); // nobody asks for it any more
        at.app.removeCase(caseId, reason);
        at.press(QStringLiteral("000000"));
        QVERIFY(at.isTold(Problem::WrongPin));
        at.app.cover(); // takes the question away
        at.press(Officer::pin);
        QVERIFY(!at.app.covered());
        QCOMPARE(removal(), CasesViewModel::Removal::NotAsked);
        at.app.removeCase(caseId, reason); // of the case on the desk, with words not yet written
        at.press(Officer::pin);
        QTRY_COMPARE(removal(), CasesViewModel::Removal::Removed);
        QVERIFY(!at.app.desk().hasCase());
        QVERIFY(at.isSaved());
        at.look([&](CaseStore &store) { QVERIFY(!*store.caseByRef(ref)); });
        QVERIFY(at.goesHome());
        QCOMPARE(at.offered(), QString());
    }

    void wrong_pins_before_a_paper_lock_as_on_the_cover()
    {
        Officer at;
        QVERIFY(at.setsUp());
        at.app.savePaper(at.folder.path());
        for (int i = 0; i < 3; ++i)
            at.press(QStringLiteral("654321"));
        QVERIFY(at.comesTo(Where::Unlock));
        QVERIFY(at.app.pinFor() == PinFor::Nothing);
    }

    void digits_pressed_before_the_cover_do_not_count_on_it()
    {
        Officer officer;
        QVERIFY(officer.setsUp());
        officer.press(QStringLiteral("99")); // keys that found no page
        officer.app.cover();
        officer.press(Officer::pin);
        QVERIFY(!officer.app.covered());
    }
};

QTEST_GUILESS_MAIN(CoverTest)
#include "tst_cover.moc"
