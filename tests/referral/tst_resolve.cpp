// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Worked cases on the small country XD: who is eligible, in which order, and how to reach them.
#include "referral/candidate.h"
#include "referral/contacts.h"
#include "referral/pathwayjson.h"
#include "referral/xd.h"

using namespace tenang;
using namespace tenang::referral;
using interview::ConsentState;
using tenang::test::instant;
using tenang::test::sundayNight;
using tenang::test::tuesdayNoon;

class ResolveTest : public QObject, private test::Xd {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(directory.services().size(), 16);
        QVERIFY(!hasErrors(findings));
    }

    void every_service_has_exactly_one_place_and_the_rungs_are_kept()
    {
        const Pathway pathway = at(tuesdayNoon, agreeing(adult()));
        QCOMPARE(pathway.steps.size() + pathway.blocked.size() + pathway.notEligible.size(), 16);
        QCOMPARE(ids(pathway),
            QStringList(
                {QStringLiteral("asylum"), QStringLiteral("refugee"), QStringLiteral("harbour-advice"),
                    QStringLiteral("nrm"), QStringLiteral("women-help"), QStringLiteral("hotline"),
                    QStringLiteral("harbour-intake"), QStringLiteral("unit"), QStringLiteral("clinic"),
                    QStringLiteral("tracing"), QStringLiteral("law"), QStringLiteral("focal")}));
        for (qsizetype i = 0; i < pathway.steps.size(); ++i)
            QCOMPARE(pathway.steps.at(i).order, i + 1);
    }

    void unknown_asks_and_never_excludes()
    {
        Facts facts = adult();
        facts.age = indicators::Age::Unsure;
        const Step shelter = step(at(tuesdayNoon, facts), "harbour-intake");
        QCOMPARE(shelter.ask,
            QStringList({QStringLiteral("age"), QStringLiteral("exploitation"), QStringLiteral("hours"),
                QStringLiteral("consent.protection_service")}));
        const Step women = step(at(tuesdayNoon, facts), "women-help");
        QVERIFY(women.ask.contains(QStringLiteral("sex")));
        facts.sex = QStringLiteral("male");
        facts.age = indicators::Age::Child;
        QCOMPARE(excluded(at(tuesdayNoon, facts), "women-help"),
            QStringList({QStringLiteral("AGE_OUT"), QStringLiteral("GENDER_OUT")}));
    }

    void withheld_numbers_give_way_to_the_front_door()
    {
        const Pathway pathway = at(tuesdayNoon, agreeing(adult()));
        const Step shelter = step(pathway, "harbour-intake");
        QCOMPARE(shelter.contact->number, QStringLiteral("555 0114"));
        QVERIFY(shelter.reasons.contains(QStringLiteral("DISCLOSURE_BLOCKED")));
        const QByteArray json = toJson(pathway);
        for (const char *hidden : {"555 6666", "555 7777", "555 9999", "Secret Lane"})
            QVERIFY(!json.contains(hidden));
    }

    void numbers_are_dialled_from_where_the_person_is()
    {
        Facts facts = agreeing(adult());
        QCOMPARE(step(at(tuesdayNoon, facts), "hotline").contact->number, QStringLiteral("+999 555 1300"));
        QCOMPARE(step(at(tuesdayNoon, facts), "clinic").contact->extension, QStringLiteral("12"));
        QCOMPARE(step(at(tuesdayNoon, facts), "harbour-advice").contact->number, QStringLiteral("555 0106"));
        QCOMPARE(step(at(sundayNight, facts), "harbour-advice").contact->number, QStringLiteral("555 0107"));
        QCOMPARE(step(at(tuesdayNoon, facts), "tracing").contact->channel, QStringLiteral("whatsapp"));
        facts.country = QStringLiteral("XC");
        const Pathway pathway = at(tuesdayNoon, facts);
        QCOMPARE(ids(pathway),
            QStringList({QStringLiteral("refugee"), QStringLiteral("hotline"), QStringLiteral("tracing"),
                QStringLiteral("law"), QStringLiteral("focal")}));
        QCOMPARE(excluded(pathway, "nrm"), QStringList{QStringLiteral("AREA_OUT")});

        Phone phone;
        phone.channel = QStringLiteral("voice");
        phone.number = QStringLiteral("1300");
        phone.country = QStringLiteral("TH");
        QCOMPARE(dialled(phone, Service(), QStringLiteral("TH")), QStringLiteral("1300"));
        QCOMPARE(dialled(phone, Service(), QStringLiteral("MY")), QString()); // known not to work from there
        QCOMPARE(dialled(phone, Service(), QString()), QStringLiteral("1300"));
        phone.e164 = QStringLiteral("+6620000000");
        QCOMPARE(dialled(phone, Service(), QStringLiteral("MY")), phone.e164);
        phone.dialAbroad = QStringLiteral("+66 2 000 0000");
        QCOMPARE(dialled(phone, Service(), QStringLiteral("MY")), phone.dialAbroad);
    }

    void the_state_and_the_language_order_a_rung()
    {
        Facts facts = agreeing(adult());
        facts.languages = {QStringLiteral("mya-MM")};
        const Step advice = step(at(tuesdayNoon, facts), "harbour-advice");
        QVERIFY(advice.reasons.contains(QStringLiteral("LANG_DIRECT")));
        const Step refugee = step(at(tuesdayNoon, facts), "refugee");
        QVERIFY(refugee.reasons.contains(QStringLiteral("LANG_INTERPRETER")));
        QVERIFY(refugee.reasons.contains(QStringLiteral("HOURS_STALE")));
        QVERIFY(step(at(tuesdayNoon, facts), "hotline").reasons.contains(QStringLiteral("LANG_NONE")));
        // At night the round-the-clock line stands first and the closed offices last.
        const QStringList night = ids(at(sundayNight, facts));
        QVERIFY(night.indexOf(QStringLiteral("hotline")) < night.indexOf(QStringLiteral("harbour-advice")));
        QVERIFY(night.indexOf(QStringLiteral("refugee")) < night.indexOf(QStringLiteral("asylum")));
    }

    void an_ambulance_that_comes_stands_before_the_clinic()
    {
        Service clinic;
        clinic.role = Role::Medical;
        Service ambulance;
        ambulance.role = Role::Emergency;
        const auto candidate = [](const Service &service, OpenState state, AreaMatch area) {
            Candidate made;
            made.service = &service;
            made.rung = 1;
            made.now.state = state;
            made.eligibility.area = area;
            return made;
        };
        const Candidate open = candidate(clinic, OpenState::Open, AreaMatch::Here);
        const auto first = [&](const Candidate &other) { return inOrder({open, other}).first(); };
        QCOMPARE(first(candidate(ambulance, OpenState::Open, AreaMatch::Here)), 1);
        QCOMPARE(first(candidate(ambulance, OpenState::Unknown, AreaMatch::Here)), 1);
        QCOMPARE(first(candidate(ambulance, OpenState::Closed, AreaMatch::Here)), 0); // nobody comes
        QCOMPARE(first(candidate(ambulance, OpenState::Open, AreaMatch::Unknown)), 0); // of which country?
    }

    void what_was_checked_when_is_shown_in_bands()
    {
        const Pathway pathway = at(tuesdayNoon, agreeing(adult()));
        QCOMPARE(toString(step(pathway, "nrm").verified.band), QStringLiteral("fresh"));
        QCOMPARE(toString(step(pathway, "harbour-intake").verified.band),
            QStringLiteral("ageing")); // 48 of 30 days
        QCOMPARE(toString(step(pathway, "law").verified.band), QStringLiteral("unverified"));
        QVERIFY(!step(pathway, "hotline").verified.on.isValid());
        QVERIFY(step(pathway, "hotline").reasons.contains(QStringLiteral("UNVERIFIED")));
    }

    void what_calls_for_a_step_is_told()
    {
        Facts facts = adult();
        facts.fearOfReturn = QStringLiteral("yes");
        facts.needs = {QStringLiteral("legal"), QStringLiteral("asylum")};
        const Pathway pathway = at(tuesdayNoon, facts);
        QCOMPARE(step(pathway, "asylum").answers,
            QStringList({QStringLiteral("fear_of_return"), QStringLiteral("need.asylum")}));
        QCOMPARE(step(pathway, "law").answers, QStringList{QStringLiteral("need.legal")});
        QCOMPARE(step(pathway, "clinic").answers, QStringList());
        facts.assessment = protocol::Outcome::NoIndicationRecorded;
        QCOMPARE(step(at(tuesdayNoon, facts), "hotline").answers, QStringList{QStringLiteral("information")});
    }

    void an_inactive_service_is_named_as_ended()
    {
        QCOMPARE(excluded(at(tuesdayNoon, adult()), "old-shelter"), QStringList{QStringLiteral("ENDED")});
    }

    void a_part_of_the_country_asks_where_the_person_is()
    {
        Facts facts = agreeing(adult());
        QVERIFY(step(at(tuesdayNoon, facts), "unit").ask.contains(QStringLiteral("location")));
        facts.subdivision = QStringLiteral("XD-01");
        QVERIFY(step(at(tuesdayNoon, facts), "unit").reasons.contains(QStringLiteral("AREA_OK")));
        facts.subdivision = QStringLiteral("XD-02");
        QCOMPARE(excluded(at(tuesdayNoon, facts), "unit"), QStringList{QStringLiteral("AREA_OUT")});
    }

    void an_empty_directory_leaves_only_gaps()
    {
        Facts facts = adult();
        facts.danger = {QStringLiteral("injury")};
        const Pathway pathway = resolve(Directory(), facts, instant(tuesdayNoon));
        QVERIFY(pathway.steps.isEmpty());
        QCOMPARE(pathway.gaps.size(), 2);
    }
};

QTEST_GUILESS_MAIN(ResolveTest)
#include "tst_resolve.moc"
