// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentfolder.h"

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;

// Cases, and the content that an agency sends, replaces and takes away while they are open.
class tst_AgencyCases : public QObject, ContentFolder {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(isReady() && putKey(m_seed)); }

    void a_running_case_keeps_its_prompts_when_the_agency_sends_others();
    void a_case_with_the_agencys_prompts_and_marks_opens_after_they_are_gone();
    void what_was_marked_is_not_lost_when_a_case_goes_on_with_another_protocol();
    void what_is_new_is_told_until_it_was_read();
};

void tst_AgencyCases::a_running_case_keeps_its_prompts_when_the_agency_sends_others()
{
    Content its = atStart();
    Officer at(its);
    QVERIFY(at.setsUp() && at.begins());
    const Id caseId = at.app.desk().caseId();
    QCOMPARE(promptOf(at), shippedText());
    QVERIFY(putContent({line, marks}, {writePack(lineOf("1.2.0")), writePack(moreMarks())}));
    QVERIFY(startsAnew(at, its));
    QVERIFY(opens(at, caseId));
    QCOMPARE(promptOf(at), shippedText());
    QCOMPARE(at.app.desk().sets().first().hash, content().sets.first().hash);
    QVERIFY(at.goesHome());
    QVERIFY(at.begins()); // the next one has what the agency sent
    QCOMPARE(promptOf(at), asked);
    QCOMPARE(at.app.desk().sets().first().version, QStringLiteral("9.0.0"));
}

void tst_AgencyCases::a_case_with_the_agencys_prompts_and_marks_opens_after_they_are_gone()
{
    QVERIFY(putContent({line, marks}, {writePack(lineOf("1.2.0")), writePack(moreMarks())}));
    Content its = atStart();
    Officer at(its);
    QVERIFY(at.setsUp() && at.begins());
    const Id caseId = at.app.desk().caseId();
    const NoteTaken words = note(QStringLiteral("They made me do it."));
    QVERIFY(at.app.desk().record(words));
    QVERIFY(at.app.desk().record(
        Marked{QStringLiteral("P-OWN"), MarkState::Said, words.note, protocol::Phase::Explore}));
    const auto outcome = [&] { return assessed(at.app.desk().sets(), at.app.desk().session()).outcome; };
    QVERIFY(outcome() == protocol::Outcome::Refer);
    QVERIFY(at.isSaved());
    QVERIFY(QFile::remove(AgencyFolder::at("agency.pack")));
    QVERIFY(startsAnew(at, its));
    QVERIFY(its.shelf.ofAgency().isEmpty());
    QVERIFY(opens(at, caseId));
    QCOMPARE(promptOf(at), asked);
    QVERIFY(outcome() == protocol::Outcome::Refer); // the mark still counts
    QVERIFY(at.goesHome());
    QVERIFY(at.begins());
    QCOMPARE(promptOf(at), shippedText());
}

void tst_AgencyCases::what_was_marked_is_not_lost_when_a_case_goes_on_with_another_protocol()
{
    QVERIFY(putContent({marks}, {writePack(moreMarks())}));
    Content its = atStart();
    Officer at(its);
    QVERIFY(at.setsUp() && at.begins());
    const Id marked = at.app.desk().caseId();
    QVERIFY(
        at.app.desk().record(Marked{QStringLiteral("P-OWN"), MarkState::Seen, {}, protocol::Phase::Account}));
    QVERIFY(at.goesHome());
    QVERIFY(at.begins());
    const Id plain = at.app.desk().caseId();
    QVERIFY(QFile::remove(AgencyFolder::at("agency.pack")));
    QVERIFY(startsAnew(at, its));
    const QString child = codesOf(its.shelf.choices({})).at(2);
    for (const Id &caseId : {marked, plain}) {
        QVERIFY(opens(at, caseId));
        QCOMPARE(at.app.desk().sets().first().version, QStringLiteral("9.0.0"));
        QVERIFY(at.app.desk().handOn(*its.shelf.find(child)));
        const QString version = at.app.desk().sets().first().version;
        QCOMPARE(version == u"9.0.0", caseId == marked);
        QVERIFY(at.goesHome());
        QVERIFY(opens(at, caseId)); // as the vault has it
        QCOMPARE(at.app.desk().sets().first().version, version);
        QVERIFY(at.goesHome());
    }
}

void tst_AgencyCases::what_is_new_is_told_until_it_was_read()
{
    Content its = atStart();
    Officer at(its);
    QVERIFY(at.setsUp());
    QCOMPARE(heard(at), QStringList());
    QVERIFY(putContent({line}, {writePack(lineOf("1.2.0"))}));
    const QString title = content().protocol.title;
    const QString first
        = QStringLiteral("%1: version 1.2.0, before %2.").arg(title, content().protocol.version);
    for (int opening = 0; opening < 2; ++opening) {
        QVERIFY(startsAnew(at, its));
        QCOMPARE(heard(at), QStringList{first}); // nobody has said that they read it
    }
    // Against what ships: the prompt, word by word.
    const QList<ContentChange> changes = at.app.agencyChanges();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().pack, title);
    QCOMPARE(changes.first().before, shippedText());
    QCOMPARE(changes.first().now, asked);
    at.app.readAgencyNews();
    QVERIFY(at.app.agencyNews().isEmpty() && at.app.agencyChanges().isEmpty());
    QVERIFY(startsAnew(at, its));
    QCOMPARE(heard(at), QStringList());

    QVERIFY(putContent({line}, {writePack(lineOf("1.2.0", QStringLiteral("Tell me about this work.")))}));
    QVERIFY(startsAnew(at, its));
    QVERIFY(heard(at).size() == 1 && heard(at).first().contains(u"as before, with other content"));
    QVERIFY(
        at.app.agencyChanges().isEmpty()); // no case was held with the one before: the vault never kept it
    at.app.readAgencyNews();
    QVERIFY(at.goesHome() && at.begins()); // now it does
    QVERIFY(at.goesHome());
    QVERIFY(putContent({line}, {writePack(lineOf("1.3.0"))}));
    QVERIFY(startsAnew(at, its));
    QVERIFY(heard(at).size() == 1);
    QCOMPARE(at.app.agencyChanges().size(), 1);
    QCOMPARE(at.app.agencyChanges().first().before, QStringLiteral("Tell me about this work."));
    QCOMPARE(at.app.agencyChanges().first().now, asked);
    at.app.readAgencyNews();
    QVERIFY(putContent({line}, {writePack(lineOf("1.2.0"))}));
    QVERIFY(startsAnew(at, its));
    QVERIFY(heard(at).size() == 1);
    at.app.readAgencyNews();
    protocol::Protocol added = lineOf("2.0.0");
    added.id = ours;
    added.title = QStringLiteral("On the ferry");
    QVERIFY(putContent({ours}, {writePack(added)})); // the other one goes back to what ships
    QVERIFY(startsAnew(at, its));
    QCOMPARE(heard(at),
        (QStringList{QStringLiteral("New: On the ferry, version 2.0.0."),
            QStringLiteral("%1: version 1.2.0 of your agency is not used any more.").arg(title)}));
    QString kept; // as it was read
    at.look([&](CaseStore &store) { kept = *store.setting(QStringLiteral("agency_content")); });
    QVERIFY2(kept.startsWith(QStringLiteral("protocol/") + line + u" 1.2.0 "), qPrintable(kept));
}

QTEST_GUILESS_MAIN(tst_AgencyCases)
#include "tst_agencycases.moc"
