// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentfolder.h"
#include "protocol/shipped.h"

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;

// Protocols, indicators and coach rules of an agency, on the tablet in the place of what ships.
class tst_AgencyContent : public QObject, ContentFolder {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(isReady()); } // the keys, for the rows
    void init() { QVERIFY(isReady() && putKey(m_seed)); }

    void a_changed_prompt_and_a_new_protocol_are_what_an_officer_begins_with();
    void packs_are_read_when_somebody_asks_for_one();
    void a_pack_that_cannot_be_used_leaves_what_ships_and_is_told_data();
    void a_pack_that_cannot_be_used_leaves_what_ships_and_is_told();
    void packs_that_do_not_fit_together_are_refused_as_a_whole();
    void a_consular_protocol_of_an_agency_is_offered_as_the_one_that_ships();
};

void tst_AgencyContent::a_changed_prompt_and_a_new_protocol_are_what_an_officer_begins_with()
{
    protocol::Protocol added = lineOf("1.0.0");
    added.id = ours;
    added.useWhen = QStringLiteral("On our ferry.");
    QVERIFY(putContent({line, ours}, {writePack(lineOf("1.2.0")), writePack(added)}));
    const Content its = atStart();
    Officer at(its);
    QVERIFY(at.setsUp());
    const QList<Choice> choices = at.app.protocols();
    QCOMPARE(choices.size(), 5);
    QCOMPARE(choices.first().code, line);
    QCOMPARE(choices.last(), (Choice{ours, added.title, QStringLiteral("On our ferry.")}));
    for (const QString &id : {line, ours}) {
        at.app.begin(id, QStringLiteral("th"));
        QVERIFY(at.comesTo(Where::Interview));
        QCOMPARE(promptOf(at), asked);
        const Begun begun = at.app.desk().session().begun;
        QCOMPARE(begun.protocolVersion, id == ours ? QStringLiteral("1.0.0") : QStringLiteral("1.2.0"));
        at.look([&](CaseStore &store) { QVERIFY(store.pack(begun.protocolHash)); });
        QVERIFY(at.goesHome());
    }
    QVERIFY(at.app.agencyProblems().isEmpty());
}

void tst_AgencyContent::packs_are_read_when_somebody_asks_for_one()
{
    QVERIFY(putContent({line}, {}));
    const Content its = atStart(); // the first page could be drawn now; the pack is not there yet
    QVERIFY(its.agencyTaken && its.agencyProblems.isEmpty());
    QVERIFY(put(qPrintable(line + u".pack"), signedBy(m_seed, writePack(lineOf("1.2.0")))));
    QCOMPARE(its.shelf.find(line)->protocol.version, QStringLiteral("1.2.0"));
    QVERIFY(QFile::remove(at(qPrintable(line + u".pack"))));
    QCOMPARE(its.shelf.find(line)->protocol.version, QStringLiteral("1.2.0")); // and only once
    QVERIFY(its.shelf.problems().isEmpty());
}

void tst_AgencyContent::a_pack_that_cannot_be_used_leaves_what_ships_and_is_told_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray pack = writePack(lineOf("1.2.0"));
    const QString notThat
        = QStringLiteral("is not a protocol, an indicator set, a coach or a set of cards of that name");
    QTest::newRow("missing") << QByteArray() << QStringLiteral("cannot be read");
    QTest::newRow("unsigned") << pack << QStringLiteral("is not a signed file");
    QTest::newRow("by a stranger") << signedBy(m_stranger, pack) << QStringLiteral("not told to trust");
    QTest::newRow("cut short") << signedBy(m_seed, pack).chopped(1) << QStringLiteral("was damaged");
    QByteArray turned = signedBy(m_seed, pack);
    turned[turned.size() / 2] = char(turned[turned.size() / 2] ^ 1);
    QTest::newRow("changed after it was signed") << turned << QStringLiteral("was damaged");
    QTest::newRow("of another id") << signedBy(m_seed, writePack(moreMarks())) << notThat;
    for (const char *name : {"demo-xd", "practice"}) {
        const QByteArray other = protocol::shippedPack(QString::fromLatin1(name));
        QTest::newRow(name) << signedBy(m_seed, other) << notThat;
    }
    QTest::newRow("no pack") << signedBy(m_seed, "kind: protocol") << QStringLiteral("is not a signed file");
}

void tst_AgencyContent::a_pack_that_cannot_be_used_leaves_what_ships_and_is_told()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QVERIFY(putContent({line, marks}, {})); // the other one is good, and is used
    QVERIFY(put(qPrintable(marks + u".pack"), signedBy(m_seed, writePack(moreMarks()))));
    QVERIFY(bytes.isEmpty() || put(qPrintable(line + u".pack"), bytes));
    const Content its = atStart();
    Officer at(its);
    QVERIFY(at.setsUp());
    (void)heard(at);
    QCOMPARE(at.app.agencyProblems().size(), 1);
    const QString told = at.app.agencyProblems().first();
    QVERIFY2(told.contains(line) && told.contains(says) && !told.contains(u'%'), qPrintable(told));
    QCOMPARE(codesOf(at.app.protocols()), codesOf(content().shelf.choices({})));
    QVERIFY(at.begins());
    QCOMPARE(promptOf(at), shippedText());
    QCOMPARE(at.app.desk().sets().first().version, QStringLiteral("9.0.0"));
}

void tst_AgencyContent::packs_that_do_not_fit_together_are_refused_as_a_whole()
{
    protocol::Protocol dangling = lineOf("1.2.0");
    dangling.quickMarks.first() = QStringLiteral("P-NONE");
    protocol::IndicatorSet set = moreMarks();
    QVERIFY(putContent({line, marks}, {writePack(dangling), writePack(set)}));
    const Content its = atStart();
    QCOMPARE(its.shelf.problems().size(), 1);
    const QString told = its.shelf.problems().first();
    QVERIFY2(told.contains(line + u": P-NONE") && !told.contains(u'%'), qPrintable(told));
    const HeldWith shipped = *content().shelf.find(line);
    QCOMPARE(its.shelf.find(line)->protocol.hash, shipped.protocol.hash);
    QCOMPARE(its.shelf.find(line)->setPacks, shipped.setPacks); // the marks, though good, are not used either
    QVERIFY(its.shelf.ofAgency().isEmpty());

    set.indicators.last().id = QStringLiteral("P-NONE"); // now they fit
    QVERIFY(putContent({line, marks}, {writePack(dangling), writePack(set)}));
    const Content fits = atStart();
    QCOMPARE(fits.shelf.problems(), QStringList());
    QCOMPARE(fits.shelf.ofAgency().size(), 2);
    QVERIFY(fits.shelf.find(line)->setPacks.contains(writePack(set)));
}

void tst_AgencyContent::a_consular_protocol_of_an_agency_is_offered_as_the_one_that_ships()
{
    const protocol::Protocol shipped = content().shelf.find(QStringLiteral("consular-screening"))->protocol;
    protocol::Protocol visit = shipped;
    visit.id = QStringLiteral("our-visit");
    const QByteArray coach = protocol::shippedPack(QStringLiteral("coach-en"));
    QVERIFY(putContent({visit.id, QStringLiteral("coach-en")}, {writePack(visit), coach}));
    const Content its = atStart();
    QCOMPARE(its.shelf.problems(), QStringList());
    QCOMPARE(its.shelf.coach(QStringLiteral("coach-en")), coach);
    const QStringList first = codesOf(its.shelf.choices(QStringLiteral("consular"))).first(2);
    QCOMPARE(first, (QStringList{shipped.id, visit.id}));
    QVERIFY(!codesOf(its.shelf.choicesAfter({line})).contains(visit.id)); // fear was told to another officer
    QVERIFY(codesOf(its.shelf.choicesAfter({QStringLiteral("first-look")})).contains(visit.id));
}

QTEST_GUILESS_MAIN(tst_AgencyContent)
#include "tst_agencycontent.moc"
