// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "moments.h"
#include "talkmoments.h"

namespace tenang::presentation::testing {

const std::map<QString, Stage> &stages()
{
    const QString own = QStringLiteral("Choose my own passphrase");
    const QString removing = QStringLiteral("Remove this case");
    static const std::map<QString, Stage> all{
        {QStringLiteral("SetUp"),
            {[](Officer &at) {
                 at.app.goSetUp();
                 return true;
             },
                {}}},
        {QStringLiteral("SetUpOwn"),
            {[](Officer &at) {
                 at.app.goSetUp();
                 return true;
             },
                {own}}},
        {QStringLiteral("FirstStartAgency"),
            {[](Officer &) { return true; }, {},
                {QStringLiteral(
                    "Line 14: the time until the cover is not a number of seconds. Ask your technician.")}}},
        {QStringLiteral("Passphrase"),
            {[](Officer &at) {
                 const bool good = at.setsUp();
                 at.app.goPassphrase();
                 return good;
             },
                {}}},
        {QStringLiteral("PassphraseOwn"),
            {[](Officer &at) {
                 const bool good = at.setsUp();
                 at.app.goPassphrase();
                 at.app.changePassphrase(QStringLiteral("a"), QStringLiteral("passwordpassword"),
                     QStringLiteral("passwordpassword"));
                 return good && at.isTold(Problem::Guessable);
             },
                {own}}},
        {QStringLiteral("Settings"),
            {[](Officer &at) {
                 const bool good = at.setsUp();
                 at.app.tablet()->setOffice(QStringLiteral("Border post 4"), {});
                 at.app.goSettings();
                 return good;
             },
                {}}},
        {QStringLiteral("SettingsLocked"),
            {[](Officer &at) {
                 const bool good = at.setsUp() && at.locks();
                 at.app.goSettings();
                 return good;
             },
                {}}},
        {QStringLiteral("Recovery"), {[](Officer &at) { return atRecovery(at, false); }, {}}},
        {QStringLiteral("RecoveryKeys"),
            {[](Officer &at) { return atRecovery(at, true); },
                {QStringLiteral("Siriporn.key on SILVER STICK"),
                    QStringLiteral("custodian-2.key on BLUE#2")}}},
        {QStringLiteral("NoticesAll"),
            {[](Officer &at) { return isTold(at, everything(at.clock.now())); }, {}}},
        {QStringLiteral("NoticesOne"),
            {[](Officer &at) {
                 interview::Opening one;
                 one.wrongTries = {1, at.clock.now(), at.clock.now()};
                 return isTold(at, one);
             },
                {}}},
        {QStringLiteral("UnlockAgency"),
            {[](Officer &at) { return at.setsUp() && at.locks(); }, {},
                {QStringLiteral("The key beside it did not sign this file. Ask your technician."),
                    QStringLiteral("Line 14: 3 is shorter than the shortest cover, 30 seconds.")}}},
        {QStringLiteral("UnlockWait"), {rests, {}}},
        {QStringLiteral("UnlockTries"),
            {[](Officer &at) {
                 const bool good = at.setsUp() && at.locks();
                 at.app.unlock(QStringLiteral("not the passphrase"));
                 return good && at.isTold(Problem::WrongPassphrase);
             },
                {}}},
        {QStringLiteral("UnlockCopy"), {isDamaged, {}}},
        {QStringLiteral("UnlockCopyTaken"), {isDamaged, {QStringLiteral("Take the copy")}}},
        {QStringLiteral("UnlockLost"), {lostWords, {}}},
        {QStringLiteral("StorageFull"),
            {[](Officer &at) { return writesInVain(at, Error::Kind::NoSpace); }, {}}},
        {QStringLiteral("HomeAgency"),
            {isSentNews, {},
                {QStringLiteral(
                    "The content “our-interview” of your agency cannot be read. What comes with the "
                    "app is used instead. Show this to your technician.")}}},
        {QStringLiteral("HomeAgencyRead"),
            {[](Officer &at) {
                 return at.setsUp() && at.locks() && at.unlocks()
                     && QTest::qWaitFor([&] { return !at.app.agencyChanges().isEmpty(); });
             },
                {QStringLiteral("Read it")}, {}, Sent::content}},
        {QStringLiteral("HomeHeld"),
            {[](Officer &at) {
                 const bool good = writesInVain(at, Error::Kind::Io);
                 at.app.goHome();
                 return good;
             },
                {}}},
        {QStringLiteral("Review"), {atReview, {}}},
        {QStringLiteral("Letter"), {[](Officer &at) { return atPaper(at, QStringLiteral("letter")); }, {}}},
        {QStringLiteral("Acts"), {[](Officer &at) { return atPaper(at, QStringLiteral("acts")); }, {}}},
        {QStringLiteral("Cases"), {hasCases, {}}},
        {QStringLiteral("Danger"),
            {[](Officer &at) { return at.setsUp() && at.begins(); },
                {QStringLiteral("Someone is in danger now")}}},
        {QStringLiteral("GuideHome"), {guidedTo<1>, {}}},
        {QStringLiteral("GuideTalk"), {guidedTo<4>, {}}},
        {QStringLiteral("Account"), {tellsFreely, {}}},
        {QStringLiteral("TableView"), {liesOnTable, {}}},
        {QStringLiteral("Cover"),
            {[](Officer &at) {
                 const bool good = at.setsUp();
                 at.app.cover();
                 at.press(QStringLiteral("000000"));
                 return good && at.isTold(Problem::WrongPin);
             },
                {QStringLiteral("coverTouch")}}},
        {QStringLiteral("Decide"),
            {[](Officer &at) {
                 const bool good = atPaper(at, QStringLiteral("letter"));
                 at.app.pathway()->closePaper();
                 return good;
             },
                {QStringLiteral("Change what you do")}}},
        {QStringLiteral("CasesNone"),
            {[](Officer &at) {
                 const bool good = at.setsUp();
                 at.app.goCases();
                 at.look([](CaseStore &) { });
                 QCoreApplication::processEvents();
                 return good;
             },
                {}}},
        {QStringLiteral("CaseChosen"), {choosesCase<1>, {}}},
        {QStringLiteral("CasesHundreds"), {hasHundreds, {}}},
        {QStringLiteral("Trail"), {readsTrail, {}}},
        {QStringLiteral("Contacts"), {[](Officer &at) { return looksUp(at, {}); }, {}}},
        {QStringLiteral("ContactChosen"),
            {[](Officer &at) { return looksUp(at, QStringLiteral("th-1300")); }, {}}},
        {QStringLiteral("ContactsCountry"),
            {[](Officer &at) { return looksUp(at, {}); }, {QStringLiteral("countryButton")}}},
        {QStringLiteral("ContactsAged"),
            {[](Officer &at) {
                 at.app.openPractice();
                 const bool good = at.comesTo(Where::Home);
                 growsOld(at);
                 at.app.goContacts();
                 at.app.contacts()->choose(QStringLiteral("xd-hospital-night"));
                 return good && at.app.contacts()->rows()->count() > 1;
             },
                {}}},
        {QStringLiteral("PathwayAged"),
            {[](Officer &at) {
                 growsOld(at);
                 return atRoute(at);
             },
                {}}},
        {QStringLiteral("ContactsNone"),
            {[](Officer &at) {
                 const bool good = looksUp(at, {});
                 at.app.contacts()->search(QStringLiteral("no such thing"));
                 return good && at.app.contacts()->rows()->count() == 0;
             },
                {}}},
        {QStringLiteral("CaseToRemove"), {choosesCase<0>, {removing, QStringLiteral("Remove for good")}}},
        {QStringLiteral("CaseHeld"), {choosesCase<2>, {removing}}},
        {QStringLiteral("CaseRemoved"),
            {[](Officer &at) {
                 if (!hasCases(at))
                     return false;
                 at.app.removeCase(rowsOf<CaseRow>(at.app.cases()->rows()).first().caseId(),
                     QStringLiteral("person_asked"));
                 at.press(at.ownPin());
                 return QTest::qWaitFor([&] { return at.app.cases()->rows()->count() == 4; }, 20'000);
             },
                {}}},
        {QStringLiteral("PinBeforeRemoval"),
            {[](Officer &at) {
                 const bool good = hasCases(at);
                 at.app.removeCase(rowsOf<CaseRow>(at.app.cases()->rows()).first().caseId(),
                     QStringLiteral("person_asked"));
                 at.press(QStringLiteral("000000"));
                 return good;
             },
                {}}},
        {QStringLiteral("CardChoosing"),
            {[](Officer &at) {
                 const bool good = looksAtCard(at, "thirst");
                 at.app.cards()->begin();
                 return good;
             },
                {}}},
        {QStringLiteral("CardLooking"), {[](Officer &at) { return looksAtCard(at, "thirst"); }, {}}},
        {QStringLiteral("CardLookingDraft"),
            {[](Officer &at) { return looksAtCard(at, "thirst", "th"); }, {}}},
        {QStringLiteral("CardTurnedDraft"), {[](Officer &at) { return turnsCard(at, "thirst", "th"); }, {}}},
        {QStringLiteral("CardTurned"), {[](Officer &at) { return turnsCard(at, "doctor"); }, {}}},
        {QStringLiteral("CardTurnedFixed"), {[](Officer &at) { return turnsCard(at, "any_time"); }, {}}},
        {QStringLiteral("CardTurnedPractice"),
            {[](Officer &at) {
                 const bool good = looksAtCard(at, "thirst");
                 at.app.turnTablet();
                 return good;
             },
                {}}},
        {QStringLiteral("CardTurnedUrdu"),
            {[](Officer &at) {
                 const bool good = turnsCard(at, "thirst", "ur");
                 at.app.cards()->answer(QStringLiteral("yes"));
                 return good;
             },
                {}, {}, CheckedCards::content}},
        {QStringLiteral("CardTurnedKhmer"),
            {[](Officer &at) { return turnsCard(at, "thirst", "km"); }, {}, {}, CheckedCards::content}},
        {QStringLiteral("CardPin"),
            {[](Officer &at) {
                 const bool good = turnsCard(at, "thirst");
                 at.app.askTurnBack();
                 return good;
             },
                {}}},
        {QStringLiteral("CardChosen"),
            {[](Officer &at) {
                 const bool good = turnsCard(at, "thirst");
                 at.app.cards()->answer(QStringLiteral("yes"));
                 at.app.askTurnBack();
                 at.press(at.ownPin());
                 return good && !at.app.cards()->isTurned();
             },
                {}}},
        {QStringLiteral("LockHeld"), {lockIsHeld, {}}},
        {QStringLiteral("LockHeldPin"), {lockIsHeld, {QStringLiteral("Lock anyway")}}},
        {QStringLiteral("WriteUpEmpty"), {startsToWrite, {}}},
        {QStringLiteral("WriteUp"), {writesUp, {}}},
        {QStringLiteral("WriteUpNew"), {writesNew, {}}},
        {QStringLiteral("WriteUpCorrected"), {corrects, {}}},
        {QStringLiteral("WriteUpTie"),
            {ties,
                {QStringLiteral("Tie an indicator"), QStringLiteral("Recruitment"),
                    QStringLiteral("indicator-FC-R3")}}},
        {QStringLiteral("WriteUpMark"), {tiesWithoutWords, {}}},
        {QStringLiteral("WriteUpGround"), {choosesGround, {}}},
    };
    return all;
}

} // namespace tenang::presentation::testing
