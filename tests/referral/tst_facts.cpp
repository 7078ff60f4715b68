// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/session.h"
#include "referral/factsjson.h"
#include "referral/made.h"
#include "referral/pathwayjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tenang;
using namespace tenang::referral;
using interview::ConsentState;
using tenang::test::instant;
using tenang::test::Made;

class FactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_key_of_the_contract_is_read()
    {
        const Facts facts = read(R"({"age":"adult","age_years":30,"sex":"female","nationalities":["MM","th"],
            "stateless":"no","languages":["my","en-GB"],"location":{"country":"TH","subdivision":"TH-63"},
            "setting":"airport","user_role":"consular","danger":["injury"],"assessment":"refer",
            "exploitation":["forced_criminality"],"fear_of_return":"no","must_not_know":["family","legal","law"],
            "needs":["legal","shelter"],"consent":{"ngo":"given","police":"refused","embassy":"not_now"}})");
        QVERIFY2(m_findings.isEmpty(), qPrintable(told()));
        QVERIFY(facts.age == indicators::Age::Adult);
        QCOMPARE(facts.ageYears.value_or(0), 30);
        QCOMPARE(facts.nationalities, QStringList({QStringLiteral("MM"), QStringLiteral("TH")}));
        QVERIFY(facts.stateless == Known::No);
        QCOMPARE(facts.subdivision, QStringLiteral("TH-63"));
        QCOMPARE(facts.userRole, QStringLiteral("consular"));
        QVERIFY(facts.assessment == protocol::Outcome::Refer);
        QCOMPARE(facts.mustNotKnow.size(), 3);
        QVERIFY(facts.consentTo(QStringLiteral("embassy")) == ConsentState::NotNow);
        QVERIFY(facts.consentTo(QStringLiteral("family")) == ConsentState::NotAsked);
    }

    void what_is_absent_is_unknown()
    {
        QVERIFY(read("{}") == Facts());
        QVERIFY(m_findings.isEmpty());
        QVERIFY(read(R"({"age":null,"location":null,"danger":null})") == Facts());
        QVERIFY(m_findings.isEmpty());
    }

    void unknown_keys_warn_and_unknown_values_are_errors()
    {
        (void)read(R"({"ages":"adult","location":{"planet":"Mars"},"consent":{"army":"given"}})");
        QCOMPARE(m_findings.size(), 3);
        QVERIFY(!hasErrors(m_findings));
        (void)read(
            R"({"age":"old","danger":["injury","boredom"],"consent":{"ngo":"maybe"},"must_not_know":["polise"],
            "location":{"country":"Thailand"},"age_years":"12","needs":"legal","sex":3,"nationalities":["Burma"]})");
        QCOMPARE(told(),
            QStringLiteral(
                "stdin:/age stdin:/age_years stdin:/consent/ngo stdin:/danger/1 stdin:/location/country "
                "stdin:/must_not_know/0 stdin:/nationalities/0 stdin:/needs stdin:/sex"));
        QVERIFY(hasErrors(m_findings));
    }

    void text_that_is_no_json_object_is_an_error()
    {
        for (const char *text : {"", "[]", "{", "nothing", "{\"age\":\"adult\"} x"}) {
            (void)read(text);
            QVERIFY(hasErrors(m_findings));
        }
    }

    void an_age_that_contradicts_itself_is_unsure()
    {
        QVERIFY(read(R"({"age":"adult","age_years":15})").age == indicators::Age::Unsure);
        QCOMPARE(m_findings.size(), 1);
        QVERIFY(read(R"({"age_years":15})").age == indicators::Age::Child);
        QVERIFY(read(R"({"age_years":18})").age == indicators::Age::Adult);
        QVERIFY(read(R"({"age":"unsure","age_years":20})").age == indicators::Age::Unsure);
        QVERIFY(m_findings.isEmpty());
    }

    void the_answer_has_the_shape_of_the_contract()
    {
        Facts facts = read(
            R"({"age":"adult","location":{"country":"TH"},"consent":{"ngo":"given"},"needs":["asylum"]})");
        const QByteArray json = toJson(resolve(m_directory, facts, instant("2025-11-17T10:00:00+07:00")));
        QVERIFY(json.endsWith("}\n") && json.count('\n') == 1);
        const QJsonObject answer = QJsonDocument::fromJson(json).object();
        QCOMPARE(answer.keys(), QStringLiteral("at blocked fallback gaps not_eligible steps").split(u' '));
        QCOMPARE(answer.value(QLatin1String("at")).toString(), QStringLiteral("2025-11-17T10:00:00+07:00"));
        const QJsonObject step = answer.value(QLatin1String("steps"))[0].toObject();
        QCOMPARE(step.keys(),
            QStringLiteral("act_within_minutes action answers ask consent_basis contact fallback name order "
                           "reasons role "
                           "service share_tier state verified")
                .split(u' '));
        QCOMPARE(step.value(QLatin1String("action")).toString(), QStringLiteral("call"));
        QVERIFY(step.value(QLatin1String("contact")).isNull());
        QCOMPARE(
            QJsonDocument(step.value(QLatin1String("verified")).toObject()).toJson(QJsonDocument::Compact),
            QByteArray(R"({"age_days":null,"band":"unverified","on":null})"));
        QCOMPARE(answer.value(QLatin1String("gaps"))[0].toObject().value(QLatin1String("need")).toString(),
            QStringLiteral("asylum"));
        QCOMPARE(
            toJson(hoursAt(*m_directory.service(QStringLiteral("law")), instant("2025-11-17T10:00:00Z"))),
            QByteArray(
                R"({"age_days":null,"evidence":[],"next_open":null,"reasons":["HOURS_UNKNOWN"],"state":"unknown","until":null})"
                "\n"));
    }

    void a_conversation_gives_what_was_said_and_nothing_else()
    {
        interview::Session session;
        QVERIFY(factsFrom(session, {}, QStringLiteral("XD"), QStringLiteral("border")).age
            == indicators::Age::Unsure);
        session.begun.language = QStringLiteral("km");
        const auto say = [&](const char *key, const char *state) {
            session.statements.insert(QString::fromLatin1(key), {QString::fromLatin1(state), QString()});
        };
        say("fact/age", "adult");
        say("fact/sex", "female");
        say("fact/nationality", "mm");
        say("fact/stateless", "unknown");
        say("fact/fear_of_return", "yes");
        say("fact/exploitation", "forced_criminality");
        say("fact/setting", "airport");
        say("safe/must_not_know", "police");
        say("need/legal", "yes");
        say("need/food", "no");
        say("danger/injury", "yes");
        say("danger/other", "no");
        session.consent.insert(QStringLiteral("ngo"), ConsentState::Given);
        session.consent.insert(QStringLiteral("talk"), ConsentState::Given);
        indicators::Assessment assessment;
        assessment.outcome = protocol::Outcome::UrgentProtection;
        const Facts facts
            = factsFrom(session, assessment, QStringLiteral("XD-01"), QStringLiteral("consular"));
        QVERIFY(facts.age == indicators::Age::Adult);
        QCOMPARE(facts.sex, QStringLiteral("female"));
        QCOMPARE(facts.nationalities, QStringList{QStringLiteral("MM")});
        QVERIFY(facts.stateless == Known::Unknown);
        QCOMPARE(facts.languages, QStringList{QStringLiteral("km")});
        QCOMPARE(facts.country, QStringLiteral("XD"));
        QCOMPARE(facts.subdivision, QStringLiteral("XD-01"));
        QCOMPARE(facts.setting, QStringLiteral("airport"));
        QCOMPARE(facts.fearOfReturn, QStringLiteral("yes"));
        QCOMPARE(facts.mustNotKnow, QStringList{QStringLiteral("police")});
        QCOMPARE(facts.needs, QStringList{QStringLiteral("legal")});
        QCOMPARE(facts.danger, QStringList{QStringLiteral("injury")});
        QCOMPARE(facts.exploitation, QStringList{QStringLiteral("forced_criminality")});
        QVERIFY(facts.assessment == protocol::Outcome::UrgentProtection);
        QVERIFY(facts.consentTo(QStringLiteral("ngo")) == ConsentState::Given);
        QCOMPARE(facts.consent.size(), 5);
    }

    void the_protocol_says_whose_officer_talks_and_never_makes_one_less_than_consular()
    {
        protocol::Protocol any;
        QCOMPARE(userRoleIn(any, QStringLiteral("border")), QStringLiteral("border"));
        QCOMPARE(userRoleIn(any, QStringLiteral("consular")), QStringLiteral("consular"));
        any.userRole = QStringLiteral("consular");
        QCOMPARE(userRoleIn(any, QStringLiteral("border")), QStringLiteral("consular"));
        QCOMPARE(userRoleIn(any, QStringLiteral("supervisor")), QStringLiteral("consular"));
    }

    // A yes to the ministry at home says nothing on an embassy here, and opens none.
    void a_yes_to_the_ministry_or_the_journey_is_no_yes_to_the_embassy()
    {
        interview::Session session;
        session.consent.insert(QStringLiteral("ministry"), ConsentState::Given);
        session.consent.insert(QStringLiteral("journey"), ConsentState::Given);
        session.statements.insert(QStringLiteral("fact/fear_of_return"), {QStringLiteral("no"), QString()});
        const Facts facts = factsFrom(session, {}, QStringLiteral("XD"), QStringLiteral("border"));
        QVERIFY(facts.consentTo(QStringLiteral("embassy")) == ConsentState::NotAsked);
        const Directory embassy
            = Made().table("services", "id,name,status,x_role\nhome,Home,active,consular\n").directory();
        const Pathway pathway = resolve(embassy, facts, instant("2025-11-17T10:00:00+07:00"));
        QVERIFY(pathway.steps.isEmpty());
        QCOMPARE(pathway.blocked.value(0).reason, QStringLiteral("CONSENT_NOT_ASKED"));
    }

    void the_place_of_a_visit_stands_for_a_setting_only_where_it_is_sure()
    {
        const auto settingAt = [](const char *visit, const char *stated) {
            interview::Session session;
            session.statements.insert(QStringLiteral("setting/visit"), {QString::fromLatin1(visit), {}});
            session.statements.insert(QStringLiteral("fact/setting"), {QString::fromLatin1(stated), {}});
            return factsFrom(session, {}, QString(), QString()).setting;
        };
        QCOMPARE(settingAt("embassy", ""), QStringLiteral("consulate"));
        QCOMPARE(settingAt("prison", ""), QStringLiteral("detention"));
        for (const char *unsure : {"hospital", "remote_call", "arrival_hall", "elsewhere", ""})
            QCOMPARE(settingAt(unsure, ""), QStringLiteral("unknown"));
        QCOMPARE(settingAt("arrival_hall", "land_border"), QStringLiteral("land_border"));
        QCOMPARE(settingAt("prison", "reception"), QStringLiteral("reception"));
    }

    void an_unclear_who_must_not_know_closes_every_office()
    {
        const auto named = [](const char *state) {
            interview::Session session;
            session.statements.insert(
                QStringLiteral("safe/must_not_know"), {QString::fromLatin1(state), QString()});
            return factsFrom(session, {}, QString(), QString()).mustNotKnow.join(u' ');
        };
        QCOMPARE(named("someone_else"), QString());
        QCOMPARE(named("not_now"), QString());
        QCOMPARE(named("embassy, family"), QStringLiteral("embassy family"));
        QCOMPARE(named("yes"), QStringLiteral("embassy police family"));
    }

private:
    Facts read(const char *json)
    {
        m_findings.clear();
        return readFacts(QByteArray(json), QStringLiteral("stdin"), m_directory, m_findings);
    }

    QString told() const
    {
        QStringList made;
        for (const Finding &finding : m_findings)
            made.append(finding.file + u':' + finding.field);
        made.sort();
        made.replaceInStrings(QStringLiteral("stdin:stdin:"), QStringLiteral("stdin:"));
        return made.join(u' ');
    }

    Findings m_findings;
    Directory m_directory
        = Made().table("services", "id,name,status,x_role\nlaw,Law,active,legal\n").directory();
};

QTEST_GUILESS_MAIN(FactsTest)
#include "tst_facts.moc"
