// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Worked cases on the small country XD of fixtures/xd.
#include "referral/contacts.h"
#include "referral/made.h"
#include "referral/pathway.h"
#include "referral/pathwayjson.h"

using namespace tenang;
using namespace tenang::referral;
using interview::ConsentState;
using tenang::test::instant;

namespace {

const char *const tuesdayNoon = "2025-11-18T12:00:00+07:00";
const char *const sundayNight = "2025-11-16T23:00:00+07:00";

Facts adult()
{
    Facts facts;
    facts.age = indicators::Age::Adult;
    facts.country = QStringLiteral("XD");
    facts.assessment = protocol::Outcome::Refer;
    return facts;
}

Facts agreeing(Facts facts)
{
    for (const char *key : {"protection_service", "ngo", "police", "embassy", "family"})
        facts.consent.insert(QString::fromLatin1(key), ConsentState::Given);
    return facts;
}

} // namespace

class ResolveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto read = readDirectory({QStringLiteral(TENANG_SOURCE "/tests/referral/fixtures/xd")}, m_findings);
        QVERIFY(read);
        m_directory = *std::move(read);
        QCOMPARE(m_directory.services().size(), 16);
        QVERIFY(!hasErrors(m_findings));
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

private:
    Pathway at(const char *time, const Facts &facts) const
    {
        return resolve(m_directory, facts, instant(time));
    }

    static QStringList ids(const Pathway &pathway)
    {
        QStringList made;
        for (const Step &step : pathway.steps)
            made.append(step.service);
        return made;
    }

    static Step step(const Pathway &pathway, const char *id)
    {
        for (const Step &step : pathway.steps) {
            if (step.service == QLatin1String(id))
                return step;
        }
        return {};
    }

    static QStringList excluded(const Pathway &pathway, const char *id)
    {
        for (const NotEligible &out : pathway.notEligible) {
            if (out.service == QLatin1String(id))
                return out.reasons;
        }
        return {};
    }

    static QString gate(const Pathway &pathway, const char *id)
    {
        for (const Blocked &blocked : pathway.blocked) {
            if (blocked.service == QLatin1String(id))
                return blocked.reason;
        }
        return {};
    }

    Directory m_directory;
    Findings m_findings;
};

QTEST_GUILESS_MAIN(ResolveTest)
#include "tst_resolve.moc"
