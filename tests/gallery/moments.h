// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/appsupport.h"
#include "presentation/contentfolder.h"
#include "protocol/samples.h"

#include <QCoreApplication>
#include <QFile>

// How an officer comes to moments that are rarely seen. Each is false when it was not reached.
namespace tenang::presentation::testing {

inline const QString field = QStringLiteral("words/offer");

// Storage refuses for good, with words on the page.
inline bool writesInVain(Officer &at, Error::Kind fault)
{
    if (!at.setsUp() || !at.begins() || !at.isSaved())
        return false;
    at.door.watch.refusal = fault;
    at.door.watch.refusals = 1'000'000;
    at.talk().goTo(QStringLiteral("explore"));
    at.talk().openPrompt(QStringLiteral("offer"));
    at.talk().type(field, QStringLiteral("They kept my passport."), 22);
    at.app.desk().flush();
    return QTest::qWaitFor([&] { return at.app.desk().refusals() > 0; }, 20'000);
}

inline bool lockIsHeld(Officer &at)
{
    if (!writesInVain(at, Error::Kind::Io))
        return false;
    at.app.lock();
    return QTest::qWaitFor([&] { return at.app.lockHeld(); }, 30'000);
}

inline bool hasCases(Officer &at)
{
    if (!at.setsUp())
        return false;
    for (int i = 0; i < 5; ++i) {
        if (!at.begins() || (i == 3 && !at.app.pathway()->decide({}, {})))
            return false;
        const Id caseId = at.app.desk().caseId();
        at.talk().stop();
        if (!at.comesTo(Where::Home))
            return false;
        if (i == 2)
            at.look(
                [&](CaseStore &store) { (void)static_cast<vault::VaultStore &>(store).hold(caseId, true); });
        at.clock.advance(7'000);
    }
    at.app.goCases();
    const qsizetype all = 5 + (at.app.practice() ? content().practice.cases.size() : 0);
    return QTest::qWaitFor([&] { return at.app.cases()->rows()->count() == all; }, 20'000);
}

template <int line>
bool choosesCase(Officer &at)
{
    if (!hasCases(at))
        return false;
    at.app.cases()->choose(rowsOf<CaseRow>(at.app.cases()->rows())[line].caseId());
    return QTest::qWaitFor([&] { return at.app.cases()->timeline()->count() > 0; }, 20'000);
}

inline bool readsTrail(Officer &at)
{
    const bool good = hasCases(at);
    at.app.cases()->trail()->show({}, {});
    return good && QTest::qWaitFor([&] { return !at.app.cases()->trail()->loading(); }, 20'000);
}

// The directory of Thailand; with one contact open unless `service` is "".
inline bool looksUp(Officer &at, const QString &service)
{
    const bool good = at.setsUp();
    at.app.goContacts();
    at.app.contacts()->chooseCountry(QStringLiteral("TH"));
    at.app.contacts()->choose(service);
    return good && at.app.contacts()->rows()->count() > 1;
}

// More than a screen holds many times over.
inline bool hasHundreds(Officer &at)
{
    if (!at.setsUp())
        return false;
    const protocol::Protocol &shipped = content().protocol;
    bool good = true;
    at.look([&](CaseStore &store) {
        for (int i = 0; i < 300 && good; ++i) {
            at.clock.advance(3'600);
            good = bool(store.open({Id::random(), 0, at.clock.now(), QStringLiteral("officer"),
                interview::Begun{QStringLiteral("K%1-%2").arg(i % 9 + 1).arg(100 + i), shipped.id,
                    shipped.version, shipped.hash, QStringLiteral("th"), false}}));
        }
    });
    at.app.goCases();
    return good && QTest::qWaitFor([&] { return at.app.cases()->rows()->count() == 300; }, 20'000);
}

// The reference of the case in this line of the list, counted from 0: its name there.
inline QString refOf(AppViewModel &app, int line)
{
    const QList<CaseRow> &rows = rowsOf<CaseRow>(app.cases()->rows());
    return line < rows.size() ? rows[line].ref() + QStringLiteral(", ") + rows[line].when() : QString();
}

inline interview::Opening everything(const QDateTime &now)
{
    interview::Opening told;
    told.wrongTries = {12, now.addSecs(-40'000), now.addSecs(-300)};
    told.triesUncertain = told.custodiansChanged = told.rolledBack = told.othersRolledBack = true;
    told.recoveredAt = now.addDays(-3);
    return told;
}

inline bool isTold(Officer &at, const interview::Opening &told)
{
    const bool good = at.setsUp();
    at.app.vault()->tell(told);
    return good;
}

inline bool isDamaged(Officer &at)
{
    if (!at.setsUp() || !at.begins() || !at.goesHome() || !at.locks())
        return false;
    QFile database(at.folder.filePath(QStringLiteral("own/vault.db")));
    if (!database.open(QIODevice::ReadWrite) || database.write(QByteArray(4'096, 'x')) != 4'096)
        return false;
    database.close();
    at.app.unlock(QString::fromLatin1(passphrase));
    return at.isTold(Problem::Damaged);
}

inline bool rests(Officer &at)
{
    if (!at.setsUp() || !at.locks())
        return false;
    for (int n = 0; n < 30 && at.app.problem() != Problem::TooSoon; ++n) {
        at.app.unlock(QStringLiteral("not the passphrase"));
        if (!QTest::qWaitFor([&] { return !at.app.busy(); }, 20'000))
            return false;
    }
    return at.app.problem() == Problem::TooSoon;
}

inline bool atRecovery(Officer &at, bool withKeys)
{
    if (!at.setsUp() || !at.locks())
        return false;
    at.app.goRecovery();
    at.look([](CaseStore &) { });
    QCoreApplication::processEvents();
    if (withKeys)
        at.app.vault()->offerKeyFiles(
            {{QStringLiteral("/media/a/Siriporn.key"), QStringLiteral("Siriporn.key on SILVER STICK")},
                {QStringLiteral("/media/b/custodian-2.key"), QStringLiteral("custodian-2.key on BLUE")}});
    return true;
}

// The first of the invented people, whose talk is told to its end.
inline bool atPracticeCase(Officer &at)
{
    at.app.openPractice();
    if (!at.comesTo(Where::Home))
        return false;
    Id caseId;
    at.look([&](CaseStore &store) { caseId = store.caseByRef(QStringLiteral("P-101"))->value_or(Id()); });
    at.app.openCase(caseId.toString());
    return at.comesTo(Where::Interview);
}

inline bool atRoute(Officer &at)
{
    const bool good = atPracticeCase(at);
    at.talk().goTo(QStringLiteral("route"));
    return good;
}

inline bool atPaper(Officer &at, const QString &kind)
{
    const bool good = atRoute(at);
    at.app.pathway()->showPaper(kind, QStringLiteral("xd-nrm-duty"));
    return good;
}

// Three years after anybody last asked the services whether their numbers hold.
inline void growsOld(Officer &at)
{
    at.clock.advance(3LL * 365 * 24 * 3'600);
}

// A decision with its reasons, on which a supervisor looks with the officer.
inline bool atReview(Officer &at)
{
    if (!atRoute(at))
        return false;
    PathwayViewModel &pathway = *at.app.pathway();
    pathway.chooseStep(QStringLiteral("xd-nrm-duty"));
    pathway.logAttempt(QStringLiteral("xd-nrm-duty"), QStringLiteral("no_answer"));
    const bool good = pathway.decide({}, {});
    at.app.review()->show();
    return good;
}

// Packs of the agency that were read of, and that are on the tablet no more.
inline bool isSentNews(Officer &at)
{
    if (!at.setsUp())
        return false;
    at.look([](CaseStore &store) {
        (void)store.keepSetting(QStringLiteral("agency_content"),
            QStringLiteral("protocol/our-interview 1.2.0 00 Talk on the ferry\n"
                           "indicators/forced-criminality 2.0.0 00 Possible forced criminality"));
    });
    return at.locks() && at.unlocks() && QTest::qWaitFor([&] { return !at.app.agencyNews().isEmpty(); });
}

// An agency that has put another prompt, one indicator more and a way to talk of its own on the tablet.
class Sent : ContentFolder {
public:
    static Content content()
    {
        static Sent sent;
        protocol::Protocol added = lineOf("1.0.0");
        added.id = ours;
        added.title = QStringLiteral("On the ferry");
        const bool good = sent.isReady() && sent.putKey(sent.m_seed)
            && sent.putContent(
                {line, marks, ours}, {writePack(lineOf("1.2.0")), writePack(moreMarks()), writePack(added)});
        return good ? sent.atStart() : testing::content();
    }
};

// An agency whose readers have checked the cards in Urdu and Khmer (words of the tests).
class CheckedCards : ContentFolder {
public:
    static Content content()
    {
        static CheckedCards sent;
        protocol::CardSet cards = testing::content().shelf.cards();
        cards = test::cardsIn(cards, QStringLiteral("ur"), [](const QString &text) {
            return text.endsWith(u'?') ? QStringLiteral("کیا آپ پانی پینا چاہیں گے؟")
                                       : QStringLiteral("جی ہاں، شکریہ");
        });
        cards = test::cardsIn(cards, QStringLiteral("km"), [](const QString &text) {
            return text.endsWith(u'?') ? QStringLiteral("តើអ្នកចង់ផឹកទឹកខ្លះដែរឬទេ?")
                                       : QStringLiteral("ខ្ញុំមិនចង់ឆ្លើយទេ");
        });
        const bool good
            = sent.isReady() && sent.putKey(sent.m_seed) && sent.putContent({cards.id}, {writePack(cards)});
        return good ? sent.atStart() : testing::content();
    }
};

inline bool looksAtCard(Officer &at, const char *card, const char *language = "si")
{
    if (!at.setsUp())
        return false;
    at.app.goNewConversation();
    at.app.begin(content().protocol.id, QString::fromLatin1(language));
    if (!at.comesTo(Where::Interview))
        return false;
    at.talk().goTo(QStringLiteral("explore"));
    at.talk().openPrompt(QStringLiteral("offer"));
    at.talk().type(field, QStringLiteral("They kept my passport."), 22);
    at.talk().commit(field);
    at.app.cards()->begin();
    at.app.cards()->look(QString::fromLatin1(card));
    return at.app.cards()->stage() == CardsViewModel::Stage::Looking;
}

// The person has tried the first card and looks at this one.
inline bool turnsCard(Officer &at, const char *card, const char *language = "si")
{
    const bool good = looksAtCard(at, card, language);
    at.app.turnTablet();
    at.app.cards()->answer(QStringLiteral("water"));
    return good && at.app.cards()->isTurned();
}

inline bool lostWords(Officer &at)
{
    if (!lockIsHeld(at))
        return false;
    at.app.lockAnyway();
    at.press(at.ownPin());
    return at.comesTo(Where::Unlock) && at.app.lost() > 0;
}

} // namespace tenang::presentation::testing
