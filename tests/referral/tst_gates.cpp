// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Worked cases on the small country XD: safety gates, consent, and what gives way to life.
#include "referral/xd.h"

using namespace tenang;
using namespace tenang::referral;
using interview::ConsentState;
using tenang::test::sundayNight;
using tenang::test::tuesdayNoon;

class GatesTest : public QObject, private test::Xd {
    Q_OBJECT

private Q_SLOTS:
    void danger_opens_the_first_rung_whatever_was_refused()
    {
        Facts facts = adult();
        facts.danger = {QStringLiteral("injury")};
        facts.consent.insert(QStringLiteral("police"), ConsentState::Refused);
        facts.consent.insert(QStringLiteral("protection_service"), ConsentState::Refused);
        const Pathway pathway = at(sundayNight, facts);
        QCOMPARE(
            ids(pathway).mid(0, 2), QStringList({QStringLiteral("ambulance"), QStringLiteral("clinic")}));
        const Step &first = pathway.steps.first();
        QCOMPARE(toString(first.action), QStringLiteral("call"));
        QCOMPARE(first.consentBasis, QStringLiteral("life_at_risk"));
        QCOMPARE(first.actWithinMinutes, 0);
        QCOMPARE(first.contact->number, QStringLiteral("999"));
        QCOMPARE(toString(pathway.steps.at(1).action), QStringLiteral("inform_person"));
    }

    void without_danger_no_emergency_service_is_a_step()
    {
        const Pathway pathway = at(tuesdayNoon, agreeing(adult()));
        QCOMPARE(excluded(pathway, "ambulance"), QStringList{QStringLiteral("NO_DANGER")});
        QVERIFY(!pathway.fallback.contains(QStringLiteral("ambulance")));
    }

    void a_child_or_unsure_age_meets_child_protection_before_any_consent()
    {
        for (const indicators::Age age : {indicators::Age::Child, indicators::Age::Unsure}) {
            Facts facts = adult();
            facts.age = age;
            for (const char *key : {"protection_service", "police"})
                facts.consent.insert(QString::fromLatin1(key), ConsentState::Refused);
            const Pathway pathway = at(tuesdayNoon, facts);
            const Step &first = pathway.steps.first();
            QCOMPARE(first.service, QStringLiteral("child-line"));
            QCOMPARE(toString(first.action), QStringLiteral("call"));
            QCOMPARE(first.consentBasis, QStringLiteral("child_best_interests"));
            QCOMPARE(first.shareTier, 2);
            QVERIFY(
                first.reasons.contains(QStringLiteral("SHARES_WITH_ENFORCEMENT"))); // unknown, and said so
            QCOMPARE(first.actWithinMinutes, 15);
        }
        QCOMPARE(excluded(at(tuesdayNoon, adult()), "child-line"), QStringList{QStringLiteral("AGE_OUT")});
    }

    void the_embassy_needs_no_fear_and_a_yes()
    {
        Facts facts = agreeing(adult());
        QCOMPARE(gate(at(tuesdayNoon, facts), "embassy-xa"), QStringLiteral("FEAR_NOT_ASKED"));
        facts.fearOfReturn = QStringLiteral("yes");
        QCOMPARE(gate(at(tuesdayNoon, facts), "embassy-xa"), QStringLiteral("FEAR_OF_RETURN"));
        facts.fearOfReturn = QStringLiteral("no");
        facts.nationalities = {QStringLiteral("XA")};
        QCOMPARE(toString(step(at(tuesdayNoon, facts), "embassy-xa").action), QStringLiteral("call"));
        facts.mustNotKnow = {QStringLiteral("embassy")};
        QCOMPARE(gate(at(tuesdayNoon, facts), "embassy-xa"), QStringLiteral("MUST_NOT_KNOW"));
        facts.mustNotKnow.clear();
        facts.consent.insert(QStringLiteral("embassy"), ConsentState::Withdrawn);
        QCOMPARE(gate(at(tuesdayNoon, facts), "embassy-xa"), QStringLiteral("CONSENT_REFUSED"));
        facts.consent.insert(QStringLiteral("embassy"), ConsentState::NotNow);
        QCOMPARE(gate(at(tuesdayNoon, facts), "embassy-xa"), QStringLiteral("CONSENT_NOT_ASKED"));
        facts.nationalities = {QStringLiteral("XB")};
        QCOMPARE(
            excluded(at(tuesdayNoon, facts), "embassy-xa"), QStringList{QStringLiteral("NATIONALITY_OUT")});
    }

    void a_consular_officer_is_never_sent_to_the_embassy()
    {
        Facts facts = agreeing(adult());
        facts.fearOfReturn = QStringLiteral("no");
        facts.nationalities = {QStringLiteral("XA")};
        facts.subdivision = QStringLiteral("XD-01");
        facts.userRole = QStringLiteral("consular");
        const Pathway pathway = at(tuesdayNoon, facts);
        QCOMPARE(excluded(pathway, "embassy-xa"), QStringList{QStringLiteral("REFERRER_OUT")});
        QVERIFY(
            ids(pathway).indexOf(QStringLiteral("unit")) > ids(pathway).indexOf(QStringLiteral("hotline")));
    }

    void refusing_the_police_closes_every_way_to_them()
    {
        Facts facts = agreeing(adult());
        facts.consent.insert(QStringLiteral("police"), ConsentState::Refused);
        const Pathway pathway = at(tuesdayNoon, facts);
        QCOMPARE(gate(pathway, "unit"), QStringLiteral("CONSENT_REFUSED"));
        QCOMPARE(gate(pathway, "nrm"), QStringLiteral("SHARES_WITH_ENFORCEMENT"));
        QVERIFY(ids(pathway).contains(QStringLiteral("harbour-advice")));
        facts.consent.insert(QStringLiteral("police"), ConsentState::Given);
        facts.mustNotKnow = {QStringLiteral("police")};
        QCOMPARE(gate(at(tuesdayNoon, facts), "unit"), QStringLiteral("MUST_NOT_KNOW"));
        QCOMPARE(gate(at(tuesdayNoon, facts), "nrm"), QStringLiteral("SHARES_WITH_ENFORCEMENT"));
    }

    void consent_decides_what_the_officer_may_do()
    {
        Facts facts = adult();
        Step ngo = step(at(tuesdayNoon, facts), "harbour-advice");
        QCOMPARE(toString(ngo.action), QStringLiteral("ask_advice"));
        QCOMPARE(ngo.ask, QStringList({QStringLiteral("language"), QStringLiteral("consent.ngo")}));
        QCOMPARE(ngo.shareTier, 0);
        facts.consent.insert(QStringLiteral("ngo"), ConsentState::Given);
        ngo = step(at(tuesdayNoon, facts), "harbour-advice");
        QCOMPARE(toString(ngo.action), QStringLiteral("call"));
        QCOMPARE(ngo.shareTier, 2);
        QCOMPARE(ngo.consentBasis, QStringLiteral("consent"));
        facts.consent.insert(QStringLiteral("ngo"), ConsentState::Refused);
        ngo = step(at(tuesdayNoon, facts), "harbour-advice");
        QCOMPARE(toString(ngo.action), QStringLiteral("inform_person"));
        QVERIFY(ngo.reasons.contains(QStringLiteral("CONSENT_REFUSED")));
        QCOMPARE(ngo.shareTier, 0);
        const Step law = step(at(tuesdayNoon, agreeing(adult())), "law"); // takes self-referrals only
        QCOMPARE(toString(law.action), QStringLiteral("inform_person"));
        const Step focal = step(at(tuesdayNoon, agreeing(adult())), "focal"); // no consent key exists for it
        QCOMPARE(toString(focal.action), QStringLiteral("ask_advice"));
        QCOMPARE(focal.consentBasis, QStringLiteral("no_personal_data"));
    }

    void a_fallback_is_never_blocked_and_a_gap_says_why()
    {
        Facts facts = agreeing(adult());
        facts.mustNotKnow = {QStringLiteral("hotline")};
        facts.needs = {QStringLiteral("interpreter"), QStringLiteral("consular"), QStringLiteral("shelter")};
        const Pathway pathway = at(tuesdayNoon, facts);
        QCOMPARE(
            step(pathway, "harbour-advice").fallback, QStringLiteral("focal")); // hotline is closed to them
        QVERIFY(!pathway.fallback.contains(QStringLiteral("hotline")));
        QCOMPARE(pathway.fallback, QStringList{QStringLiteral("focal")});
        QCOMPARE(pathway.gaps,
            QList<Gap>({{QStringLiteral("interpreter"), QStringLiteral("NO_SERVICE")},
                {QStringLiteral("consular"), QStringLiteral("BLOCKED")}}));
    }
};

QTEST_GUILESS_MAIN(GatesTest)
#include "tst_gates.moc"
