// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/randomcase.h"
#include "referral/acts.h"
#include "referral/identity.h"
#include "referral/roles.h"

#include <QTest>

using namespace tenang;
using namespace tenang::referral;
using namespace tenang::test;
using interview::ConsentState;
using interview::MarkState;
using interview::NoteKind;

namespace {

PacketSources sourcesOf(
    const Story &story, const indicators::Assessment &assessment, const QString &userRole = u"border"_s)
{
    return {story.session, assessment, story.protocol, u"TH"_s, userRole, referrerOfTests(), story.at, {}};
}

QString refusal(const Result<Packet> &packet)
{
    return packet || packet.error().kind != Error::Kind::Refused ? QString() : packet.error().detail;
}

} // namespace

class PacketTest : public QObject {
    Q_OBJECT

private:
    Story m_story;
    indicators::Assessment m_assessment;

private Q_SLOTS:
    void init()
    {
        m_story = Story();
        m_story.begin();
        m_assessment = {};
    }

    void a_packet_needs_consent_that_stands_now_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("code");
        QTest::newRow("not asked") << int(ConsentState::NotAsked) << u"CONSENT_NOT_ASKED"_s;
        QTest::newRow("given") << int(ConsentState::Given) << QString();
        QTest::newRow("refused") << int(ConsentState::Refused) << u"CONSENT_REFUSED"_s;
        QTest::newRow("not now") << int(ConsentState::NotNow) << u"CONSENT_NOT_ASKED"_s;
        QTest::newRow("withdrawn") << int(ConsentState::Withdrawn) << u"CONSENT_REFUSED"_s;
    }
    void a_packet_needs_consent_that_stands_now()
    {
        QFETCH(int, state);
        QFETCH(QString, code);
        m_story.consent(u"protection_service"_s); // an earlier yes does not outlive a later no
        m_story.consent(u"protection_service"_s, ConsentState(state));
        const auto packet = packetFor(sourcesOf(m_story, m_assessment), stepTo(u"shelter"_s));
        QCOMPARE(refusal(packet), code);
        QCOMPARE(bool(packet), code.isEmpty());
        if (packet)
            QCOMPARE(packet->consentAt, m_story.session.log.last().at);
    }

    void refused_help_is_still_told_to_the_person()
    {
        m_story.consent(u"ngo"_s, ConsentState::Refused);
        const Step step = stepTo(u"ngo"_s);
        QVERIFY(!packetFor(sourcesOf(m_story, m_assessment), step));
        const PersonInformation told = personInformation(step);
        QCOMPARE(told.name, step.name);
        QCOMPARE(told.contact->number, step.contact->number);
    }

    void danger_to_life_needs_no_consent_but_needs_a_danger()
    {
        const Step step = stepTo(u"emergency"_s, u"life_at_risk"_s);
        QCOMPARE(refusal(packetFor(sourcesOf(m_story, m_assessment), step)), u"NO_DANGER"_s);
        m_story.state(u"danger/injury"_s, u"yes"_s);
        m_story.state(u"need/medical"_s, u"yes"_s);
        m_story.state(u"need/legal"_s, u"yes"_s);
        const auto packet = packetFor(sourcesOf(m_story, m_assessment), step);
        QVERIFY(packet);
        QCOMPARE(packet->dangers, QStringList{u"injury"_s});
        QCOMPARE(packet->services, QStringList{u"medical"_s}); // needs only, and only theirs
        QVERIFY(!packet->safeContact && !packet->compelledActs && !packet->suspension && !packet->topics);
        QCOMPARE(refusal(packetFor(sourcesOf(m_story, m_assessment), stepTo(u"ngo"_s, u"life_at_risk"_s))),
            u"NO_DANGER"_s); // the basis belongs to those who save the life
    }

    void a_child_is_protected_whatever_the_consent()
    {
        m_story.consent(u"protection_service"_s, ConsentState::Refused);
        const Step step = stepTo(u"child_protection"_s, u"child_best_interests"_s);
        const auto unsure = packetFor(sourcesOf(m_story, m_assessment), step); // age never stated
        QVERIFY(unsure);
        QCOMPARE(*unsure->ageBand, u"unsure"_s);
        QVERIFY(unsure->safeContact && unsure->suspension);
        QVERIFY2(!unsure->compelledActs, "alleged offences stay out");
        m_story.state(u"fact/age"_s, u"adult"_s);
        QCOMPARE(refusal(packetFor(sourcesOf(m_story, m_assessment), step)), u"NOT_A_CHILD"_s);
    }

    void an_embassy_gets_the_wish_for_papers_and_nothing_that_hints_at_more()
    {
        const Step step = stepTo(u"consular"_s);
        m_story.consent(u"embassy"_s);
        QCOMPARE(refusal(packetFor(sourcesOf(m_story, m_assessment), step)), u"FEAR_NOT_ASKED"_s);
        m_story.state(u"fact/fear_of_return"_s, u"yes"_s);
        QCOMPARE(refusal(packetFor(sourcesOf(m_story, m_assessment), step)), u"FEAR_OF_RETURN"_s);
        m_story.state(u"fact/fear_of_return"_s, u"no"_s);
        m_story.state(u"need/asylum"_s, u"yes"_s);
        m_story.state(u"need/medical"_s, u"yes"_s);
        m_story.state(u"need/documents"_s, u"yes"_s);
        m_story.state(u"danger/self_harm"_s, u"yes"_s);
        m_story.mark(u"P-FC"_s);
        m_story.note(NoteKind::Words, u"journey"_s, u"words"_s);
        const auto packet = packetFor(sourcesOf(m_story, m_assessment), step);
        QVERIFY(packet);
        QCOMPARE(packet->services, QStringList{u"documents"_s});
        QVERIFY(!packet->urgency && !packet->danger && packet->dangers.isEmpty() && !packet->ageBand
            && !packet->sex);
        QVERIFY(!packet->topics && packet->told.isEmpty() && !packet->compelledActs && !packet->suspension);
        QVERIFY(!packet->safeContact);
        QVERIFY(!packetFor(sourcesOf(m_story, m_assessment, u"consular"_s),
            step)); // the home state does not refer to itself
        m_story.state(u"safe/must_not_know"_s, u"embassy"_s);
        QCOMPARE(refusal(packetFor(sourcesOf(m_story, m_assessment), step)), u"MUST_NOT_KNOW"_s);
    }

    void police_get_logistics_only_and_only_with_consent()
    {
        const Step step = stepTo(u"police_unit"_s);
        QCOMPARE(refusal(packetFor(sourcesOf(m_story, m_assessment), step)), u"CONSENT_NOT_ASKED"_s);
        m_story.consent(u"police"_s);
        m_story.state(u"safe/contact_route"_s, u"+999 555 0177"_s);
        m_story.state(u"need/medical"_s, u"yes"_s);
        m_story.note(NoteKind::Words, u"journey"_s, u"words"_s);
        const auto packet = packetFor(sourcesOf(m_story, m_assessment), step);
        QVERIFY(packet);
        QCOMPARE(packet->tier, 1);
        QVERIFY(!packet->safeContact && !packet->topics && packet->services.isEmpty() && packet->suspension);
        m_story.state(u"safe/must_not_know"_s, u"police"_s);
        QCOMPARE(refusal(packetFor(sourcesOf(m_story, m_assessment), step)), u"MUST_NOT_KNOW"_s);
    }

    void a_step_that_shares_nothing_makes_no_paper()
    {
        m_story.consent(u"ngo"_s);
        Step step = stepTo(u"ngo"_s, u"consent"_s, 0);
        QCOMPARE(refusal(packetFor(sourcesOf(m_story, m_assessment), step)), u"NO_PERSONAL_DATA"_s);
        step = stepTo(u"ngo"_s);
        step.action = Action::AskAdvice;
        QCOMPARE(refusal(packetFor(sourcesOf(m_story, m_assessment), step)), u"NO_PERSONAL_DATA"_s);
    }

    void the_tier_follows_the_step()
    {
        m_story.consent(u"ngo"_s);
        m_story.state(u"safe/contact_route"_s, u"+999 555 0177"_s);
        const auto one = packetFor(sourcesOf(m_story, m_assessment), stepTo(u"ngo"_s, u"consent"_s, 1));
        const auto two = packetFor(sourcesOf(m_story, m_assessment), stepTo(u"ngo"_s, u"consent"_s, 9));
        QVERIFY(one && two);
        QCOMPARE(one->tier, 1);
        QVERIFY(!one->safeContact);
        QCOMPARE(two->tier, 2);
        QCOMPARE(two->safeContact->route, u"+999 555 0177"_s);
    }

    void no_danger_is_said_only_when_every_danger_was_asked_about()
    {
        m_story.consent(u"ngo"_s);
        const auto danger
            = [&] { return *packetFor(sourcesOf(m_story, m_assessment), stepTo(u"ngo"_s))->danger; };
        QCOMPARE(danger(), Known::Unknown);
        m_story.state(u"danger/injury"_s, u"no"_s);
        QCOMPARE(danger(), Known::Unknown);
        m_story.state(u"danger/threat_here"_s, u"no"_s);
        QCOMPARE(danger(), Known::No);
        m_story.state(u"danger/threat_here"_s, u"yes"_s);
        QCOMPARE(danger(), Known::Yes);
    }

    void compelled_acts_are_yes_or_not_known_and_never_no()
    {
        m_story.consent(u"ngo"_s);
        const auto acts
            = [&] { return *packetFor(sourcesOf(m_story, m_assessment), stepTo(u"ngo"_s))->compelledActs; };
        m_story.mark(u"P-FC"_s, {}, MarkState::NotReported);
        QCOMPARE(acts(), Known::Unknown);
        m_story.mark(u"P-FC"_s, {}, MarkState::Declined);
        QCOMPARE(acts(), Known::Unknown);
        m_story.mark(u"P-FC"_s, {}, MarkState::Said);
        QCOMPARE(acts(), Known::Yes);
    }

    void everyday_topics_are_named_and_hard_ones_never()
    {
        m_story.consent(u"ngo"_s);
        for (const QString &linkId : {u"journey"_s, u"saying_no"_s, u"only_if"_s})
            m_story.note(NoteKind::Words, linkId, u"words"_s);
        m_story.note(NoteKind::Observation, u"papers"_s, u"seen"_s); // seen is not told
        const auto packet = packetFor(sourcesOf(m_story, m_assessment), stepTo(u"ngo"_s));
        QCOMPARE(packet->told, QStringList{u"The journey"_s});
        QCOMPARE(packet->notTold, (QStringList{u"Papers"_s, u"Money"_s}));
    }

    void a_raised_decision_raises_the_urgency()
    {
        m_story.consent(u"ngo"_s);
        QCOMPARE(*packetFor(sourcesOf(m_story, m_assessment), stepTo(u"ngo"_s))->urgency, Urgency::Weeks2);
        m_assessment.outcome = protocol::Outcome::Refer;
        QCOMPARE(*packetFor(sourcesOf(m_story, m_assessment), stepTo(u"ngo"_s))->urgency, Urgency::Hours72);
        m_story.add(interview::Decided{
            protocol::Outcome::Refer, protocol::Outcome::UrgentProtection, u"Reasoncanary"_s, {}, {}, {}});
        QCOMPARE(*packetFor(sourcesOf(m_story, m_assessment), stepTo(u"ngo"_s))->urgency, Urgency::Hours24);
    }

    void a_name_in_free_text_is_left_out_and_reported()
    {
        m_story.consent(u"ngo"_s);
        m_story.state(u"fact/name"_s, u"Anh Nguyen Quill"_s);
        m_story.state(u"safe/contact_route"_s, u"+999 555 0177, ask for anh NGUYEN"_s);
        m_story.state(u"wish/leave_out"_s, u"the part about my brother"_s);
        const auto packet = packetFor(sourcesOf(m_story, m_assessment), stepTo(u"ngo"_s));
        QVERIFY(!packet->safeContact->route.contains(u"anh"_s, Qt::CaseInsensitive));
        QVERIFY(!packet->safeContact->route.contains(u"nguyen"_s, Qt::CaseInsensitive));
        QVERIFY(packet->safeContact->route.contains(u"+999 555 0177"_s));
        QCOMPARE(packet->findings.size(), 2);
        QVERIFY(!hasErrors(packet->findings));
        QVERIFY(!toString(packet->findings.first()).contains(u"anh"_s, Qt::CaseInsensitive));
    }

    void names_are_whole_words_where_words_have_spaces()
    {
        QCOMPARE(withoutIdentity(u"the annual plan of Ann"_s, {u"Ann"_s}).text,
            u"the annual plan of [left out]"_s);
        QCOMPARE(withoutIdentity(u"ខ្ញុំសុខាមកពី"_s, {u"សុខា"_s}).text, u"ខ្ញុំ[left out]មកពី"_s);
        QVERIFY(!withoutIdentity(u"nothing here"_s, {}).found);
        QVERIFY(looksLikeIdentity(u"ask for Mary Sorrel"_s));
        QVERIFY(looksLikeIdentity(u"passport AB1234567"_s));
        QVERIFY(!looksLikeIdentity(u"+999 555 0177, after dark, not on Sunday"_s));
    }

    void no_case_makes_a_packet_that_its_ledger_does_not_allow()
    {
#ifdef TENANG_SANITIZED
        constexpr int cases = 500;
#else
        constexpr int cases = 4000;
#endif
        constexpr int enough = 10; // few cases make a packet, and how few is chance
        const quint32 seed = seedOfRun();
        int made = 0;
        for (int i = 0; i < cases || made < enough; ++i) {
            QVERIFY2(i < 20 * cases, "the generator no longer reaches the packets it is about");
            const RandomCase some(seed + quint32(i));
            const Step &step = some.step;
            const auto packet = packetFor(some.sources(), step);
            if (!packet) {
                QCOMPARE(packet.error().kind, Error::Kind::Refused);
                QVERIFY(!packet.error().detail.isEmpty());
                continue;
            }
            ++made;
            const auto where = QByteArray::number(seed + quint32(i));
            const auto &session = some.story.session;
            const QString key = consentKeyOf(*roleFromString(step.role));
            if (packet->basis == u"consent")
                QVERIFY2(session.consentTo(key) == ConsentState::Given, where);
            else if (packet->basis == u"life_at_risk")
                QVERIFY2(
                    !session.dangers().isEmpty() && (step.role == u"emergency" || step.role == u"medical"),
                    where);
            else
                QVERIFY2(session.age() != u"adult" && step.role == u"child_protection", where);
            QVERIFY2(step.action == Action::Call && step.shareTier >= 1, where);
            QVERIFY2(packet->tier <= step.shareTier && packet->tier <= 2, where);
            QVERIFY2(packet->safeContact.has_value() == (packet->tier == 2), where);
            QVERIFY2(packet->practice == session.begun.practice, where);
            QVERIFY2(step.role != u"consular" || session.state(u"fact/fear_of_return"_s) == u"no", where);
            QVERIFY2(!packet->compelledActs || *packet->compelledActs != Known::No, where);
            QVERIFY2(!packet->services.contains(u"asylum"_s) || step.role == u"legal"
                    || step.role == u"asylum_authority" || step.role == u"refugee_agency",
                where);
            QVERIFY2(
                !actsFor(some.sources(), {setOfTests()}, step, {{u"P-FC"_s, u"FC-A1"_s, u"FC-C1"_s}, {}}),
                where);
        }
        qInfo("%d packets made", made);
    }
};

QTEST_GUILESS_MAIN(PacketTest)
#include "tst_packet.moc"
