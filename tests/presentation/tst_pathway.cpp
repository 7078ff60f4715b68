// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routesupport.h"

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;
using protocol::Outcome;

namespace {

// A person of whom only one thing is known: papers were taken. An adult; the outcome is to refer.
void makeOnlyPapersTaken(AtRoute &at)
{
    for (const Mark &mark : QList<Mark>(at.desk.session().marks))
        at.desk.record(Marked{mark.indicator, MarkState::NotExplored, mark.note, mark.phase});
    for (const QString &danger : at.desk.session().dangers())
        at.desk.record(Stated{u"danger/" + danger, QStringLiteral("no"), {}});
    at.desk.record(Marked{QStringLiteral("FC-A1"), MarkState::Said, {}, protocol::Phase::Explore});
}

} // namespace

class PathwayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_steps_on_screen_are_those_of_the_resolver_in_its_order()
    {
        AtRoute at("P-101");
        const auto facts = referral::factsFrom(at.desk.session(), assessed(content().sets, at.desk.session()),
            QStringLiteral("XD"), QStringLiteral("border"));
        const referral::Pathway resolved = referral::resolve(content().demo, facts, at.clock.now());
        QVERIFY(resolved.steps.size() > 5);
        QCOMPARE(at.steps().size(), resolved.steps.size());
        for (qsizetype i = 0; i < resolved.steps.size(); ++i) {
            QCOMPARE(at.steps()[i].service, resolved.steps[i].service);
            QCOMPARE(at.steps()[i].order, int(i) + 1);
            QVERIFY(!at.steps()[i].name.isEmpty() && !at.steps()[i].actionText.isEmpty());
        }
    }

    void a_step_says_who_how_when_and_what_may_be_shared()
    {
        AtRoute at("P-101");
        const auto step = at.step(QStringLiteral("xd-nrm-duty"));
        QVERIFY(step.has_value());
        QCOMPARE(step->role, QStringLiteral("Protection authority"));
        QCOMPARE(step->number, QStringLiteral("+44 20 7946 0130"));
        QCOMPARE(step->open, QStringLiteral("Open now"));
        QCOMPARE(step->checked, QStringLiteral("Checked on 10 Nov 2026"));
        QVERIFY(step->share.contains(u"No name, no story."));
        at.clock.advance(12 * 3600);
        at.pathway.refresh();
        QCOMPARE(at.step(QStringLiteral("xd-nrm-duty"))->open, QStringLiteral("Closed now"));
    }

    void what_the_person_shuts_out_is_never_a_step_and_is_told_with_its_reason()
    {
        AtRoute at("P-104"); // fears to return; the police must not know
        for (const char *service : {"xd-police-unit", "xd-consul-a", "xd-consul-b", "xd-shelter-state"})
            QVERIFY2(!at.step(QString::fromLatin1(service)), service);
        const QStringList leftOut = at.pathway.leftOut();
        QVERIFY(leftOut.contains(
            u"Demo Police, Anti-Trafficking Unit: The person said that they must not know."));
        QVERIFY(leftOut.contains(u"Demo Consulate of Country A: The person fears their own state."));
        at.pathway.chooseStep(QStringLiteral("xd-police-unit"));
        QVERIFY(at.pathway.decide({}, {}));
        QVERIFY(at.desk.session().decided->steps.isEmpty());
    }

    void steps_are_chosen_and_left_and_the_decision_keeps_the_officers_order()
    {
        AtRoute at("P-101");
        const QString first = at.steps()[0].service;
        const QString second = at.steps()[1].service;
        const QString third = at.steps()[2].service;
        for (const QString &service : {third, first, second})
            at.pathway.chooseStep(service);
        at.pathway.chooseStep(first);
        QVERIFY(!at.step(first)->chosen && at.step(second)->chosen && at.step(third)->chosen);
        QVERIFY(at.pathway.decide({}, {}));
        QCOMPARE(at.desk.session().decided->steps, QStringList({third, second}));
        QVERIFY(at.pathway.decided());
        QVERIFY(at.pathway.decidedText().contains(at.step(third)->name));
        QVERIFY(at.pathway.decidedText().contains(u"Not yet seen by a supervisor."));
    }

    void a_chosen_step_that_the_person_then_shuts_out_is_not_decided()
    {
        AtRoute at("P-101");
        const QString embassy = QStringLiteral("xd-consul-a");
        const QString desk = QStringLiteral("xd-nrm-duty");
        QVERIFY(at.step(embassy).has_value());
        at.pathway.chooseStep(embassy);
        at.pathway.chooseStep(desk);
        at.consent("embassy", ConsentState::Withdrawn);
        QVERIFY(!at.step(embassy));
        QVERIFY(at.pathway.decide({}, {}));
        QCOMPARE(at.desk.session().decided->steps, QStringList{desk});
    }

    void the_decision_is_never_lower_than_the_assessment()
    {
        AtRoute at("P-101");
        QCOMPARE(at.pathway.outcome(), QStringLiteral("urgent_protection"));
        QVERIFY(at.pathway.higherOutcomes().isEmpty());
        const qsizetype before = at.desk.session().log.size();
        for (const char *lower : {"no_indication_recorded", "refer_specialist", "refer"})
            QVERIFY(!at.pathway.decide(QString::fromLatin1(lower), QStringLiteral("a reason")));
        QCOMPARE(at.desk.session().log.size(), before);
    }

    void raising_the_outcome_needs_a_reason()
    {
        AtRoute at("P-104");
        makeOnlyPapersTaken(at);
        QCOMPARE(at.pathway.outcome(), QStringLiteral("refer"));
        const QList<Choice> higher = at.pathway.higherOutcomes();
        QCOMPARE(higher.size(), 1);
        QCOMPARE(higher.first().code, QStringLiteral("urgent_protection"));
        QVERIFY(!higher.first().label.isEmpty());
        const qsizetype before = at.desk.session().log.size();
        QVERIFY(!at.pathway.decide(QStringLiteral("urgent_protection"), QString()));
        QVERIFY(!at.pathway.decide(QStringLiteral("urgent_protection"), QStringLiteral("  ")));
        QCOMPARE(at.desk.session().log.size(), before);
        QVERIFY(
            at.pathway.decide(QStringLiteral("urgent_protection"), QStringLiteral("He knows the house.")));
        const Decided &decided = *at.desk.session().decided;
        QVERIFY(decided.shown == Outcome::Refer);
        QVERIFY(decided.decided == Outcome::UrgentProtection);
        QCOMPARE(decided.reason, QStringLiteral("He knows the house."));
    }

    void the_decision_names_what_it_was_made_with()
    {
        AtRoute at("P-101");
        const QByteArray version = versionHash(at.desk.session().log);
        QVERIFY(at.pathway.decide({}, {}));
        const Decided &decided = *at.desk.session().decided;
        QCOMPARE(decided.caseHash, version);
        QList<QByteArray> packs{content().protocol.hash};
        for (const protocol::IndicatorSet &set : content().sets)
            packs.append(set.hash);
        packs.append(content().demoHash);
        QCOMPARE(decided.packHashes, packs);
        QVERIFY(!packs.contains(QByteArray()));
    }

    void the_outcome_is_explained_in_words_by_the_marks_that_made_it()
    {
        AtRoute at("P-104");
        makeOnlyPapersTaken(at);
        QVERIFY(!at.pathway.outcomeTitle().isEmpty() && !at.pathway.outcomeText().isEmpty());
        const QString because = at.pathway.because().join(u'\n');
        QVERIFY2(because.contains(u"Passport or papers were taken on arrival"), qPrintable(because));
        for (const char *code : {"REF-", "URG-", "SPEC-", "FC-"})
            QVERIFY2(!because.contains(QLatin1StringView(code)), qPrintable(because));
        at.desk.record(Stated{QStringLiteral("danger/injury"), QStringLiteral("yes"), {}});
        QCOMPARE(at.pathway.outcome(), QStringLiteral("urgent_protection"));
        const QString title = at.desk.protocol().item(QStringLiteral("danger_injury"))->title;
        QVERIFY(at.pathway.because().join(u'\n').contains(title));
    }

    void a_call_is_kept_and_shown_on_its_step()
    {
        AtRoute at("P-101");
        const QString service = QStringLiteral("xd-nrm-duty");
        at.pathway.logAttempt(service, QStringLiteral("no_answer"));
        QVERIFY(at.step(service)->notes.contains(u"No answer yet."));
        at.pathway.logAttempt(service, QStringLiteral("reached"));
        QVERIFY(at.step(service)->notes.contains(u"They answered."));
        at.pathway.logAttempt(QStringLiteral("xd-ngo-former"), QStringLiteral("reached"));
        QCOMPARE(at.desk.session().attempts.size(), 2);
        QCOMPARE(at.desk.session().attempts.first().channel, QStringLiteral("voice"));
    }

    void nothing_of_the_pathway_is_left_when_it_is_cleared()
    {
        AtRoute at("P-101");
        at.pathway.chooseStep(at.steps().first().service);
        at.pathway.showPaper(QStringLiteral("letter"), QStringLiteral("xd-nrm-duty"));
        QVERIFY(!at.paper().isEmpty());
        at.desk.putAway();
        at.pathway.clear();
        QVERIFY(at.steps().isEmpty() && at.paper().isEmpty());
        QVERIFY(at.pathway.because().isEmpty() && at.pathway.leftOut().isEmpty());
        QVERIFY(at.pathway.paperTitle().isEmpty() && at.pathway.decidedText().isEmpty());
    }

    // What a person takes from the list that works for no government is not for the record of the home state.
    void a_consular_officer_cannot_record_who_takes_an_independent_route()
    {
        AtRoute at("P-101");
        at.pathway.setDirectory(&content().demo, QStringLiteral("XD"), QStringLiteral("consular"), true);
        at.pathway.refresh();
        int independent = 0;
        for (const StepRow &row : QList<StepRow>(at.steps())) {
            at.pathway.chooseStep(row.service);
            QCOMPARE(at.step(row.service)->chosen, row.canChoose);
            if (row.canChoose)
                continue;
            ++independent;
            QCOMPARE(row.action, QStringLiteral("inform_person"));
            QVERIFY2(row.notes.contains(u"does not belong to your state"), qPrintable(row.notes));
            QVERIFY(row.answers && !row.canShare);
        }
        QVERIFY(independent > 0);
        QVERIFY(at.pathway.decide({}, {}));
        QCOMPARE(at.desk.session().decided->steps.size(), at.steps().size() - independent);
    }
};

QTEST_GUILESS_MAIN(PathwayTest)
#include "tst_pathway.moc"
