// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/shippedprotocols.h"
#include "support/trials.h"

#include <QTest>

using namespace tenang;
using namespace tenang::interview;
using protocol::Item;
using protocol::Phase;

// The consular protocol: the officer is the home state. Whatever has been answered so far, nothing that would
// reach home is offered before a clear "not afraid", and nothing hard is asked where somebody listens.
class tst_Consular : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void the_officer_is_named_before_the_first_question();
    void nothing_asks_for_asylum_or_for_the_country();
    void what_stands_in_second_line_too_means_the_same();
    void home_and_hard_questions_stay_closed_until_it_is_safe();
    void every_card_can_be_reached();
    void the_officer_is_the_home_state_and_its_consents_are_no_embassys();
    void each_place_asks_who_is_near_before_a_word_is_said();
    void what_is_walked_prompt_by_prompt_needs_no_buttons();

private:
    [[nodiscard]] Session randomAnswers();
    [[nodiscard]] QString randomAnswer(const Item &item);
    void checkOffered(const Item &item, const Session &session);

    protocol::Protocol m_protocol;
    protocol::Protocol m_secondLine;
    QRandomGenerator m_random;
};

namespace {

QString stated(const Session &session, const char *sets)
{
    return session.state(QString::fromLatin1(sets));
}

// Steps that tell the home state or the family more than that a person was visited.
bool leadsHome(const Item &item)
{
    static const QStringList states{QStringLiteral("consent/ministry"), QStringLiteral("consent/family"),
        QStringLiteral("need/documents"), QStringLiteral("need/return_home"),
        QStringLiteral("need/family_contact"), QStringLiteral("need/consular"),
        QStringLiteral("fact/papers_now"), QStringLiteral("wish/home_measures"),
        QStringLiteral("wish/lawyer_home"), QStringLiteral("safe/family_route")};
    static const QStringList cards{QStringLiteral("identity_gentle"), QStringLiteral("paper_one_journey"),
        QStringLiteral("first_days"), QStringLiteral("work_home"), QStringLiteral("return_open")};
    return states.contains(item.sets) || cards.contains(item.linkId)
        || item.linkId.startsWith(QLatin1StringView("home_"))
        || item.linkId.startsWith(QLatin1StringView("sheet_"))
        || item.sets.startsWith(QLatin1StringView("safe/journey_"));
}

QStringList codesOf(const Item &item)
{
    QStringList codes;
    for (const protocol::AnswerOption &option : item.answerOptions)
        codes.append(option.code);
    return codes;
}

void state(Session &session, const Item &item, const QString &answer)
{
    if (item.sets.startsWith(QLatin1StringView("consent/")))
        session.consent[item.sets.section(u'/', 1)]
            = consentStateFromString(answer).value_or(ConsentState::NotAsked);
    else
        session.statements[item.sets] = {answer, {}};
}

} // namespace

void tst_Consular::initTestCase()
{
    m_protocol = test::shippedProtocol(QStringLiteral("consular"));
    m_secondLine = test::shippedProtocol(QStringLiteral("second-line"));
    m_random.seed(tenang::testing::seedOfRun());
}

// On a call, one may first find out who listens: a name said aloud could harm.
void tst_Consular::the_officer_is_named_before_the_first_question()
{
    const QStringList unnamed{QStringLiteral("call_moment"), QStringLiteral("call_room")};
    const QList<const Item *> all = m_protocol.itemsOf(m_protocol.phases.first().id);
    const auto at = [&](const char *linkId) {
        return std::ranges::find(all, QString::fromLatin1(linkId), &Item::linkId) - all.begin();
    };
    QVERIFY(at("hello") < all.size());
    QCOMPARE(at("independent_first"), at("hello") + 1);
    for (const Item *item : all.first(at("hello"))) {
        const bool asks = test::isAsked(*item);
        QCOMPARE(asks, unnamed.contains(item->linkId));
        if (asks)
            QCOMPARE(item->enableWhen.value(0).answer, QStringLiteral("remote_call"));
    }
}

void tst_Consular::nothing_asks_for_asylum_or_for_the_country()
{
    for (const Item &item : m_protocol.items) {
        QVERIFY2(item.sets != QLatin1StringView("need/asylum"), qPrintable(item.linkId));
        QVERIFY2(!item.sets.startsWith(QLatin1StringView("fact/nationality")), qPrintable(item.linkId));
    }
}

// A hand-over carries answers by linkId and state.
void tst_Consular::what_stands_in_second_line_too_means_the_same()
{
    int shared = 0;
    for (const Item &ours : m_protocol.items) {
        const Item *theirs = m_secondLine.item(ours.linkId);
        if (theirs == nullptr)
            continue;
        ++shared;
        QCOMPARE(ours.sets, theirs->sets);
        QVERIFY(ours.type == theirs->type);
        const QStringList known = codesOf(*theirs);
        for (const QString &code : codesOf(ours))
            QVERIFY2(known.contains(code), qPrintable(ours.linkId + u' ' + code));
    }
    QVERIFY(shared > 60);
}

QString tst_Consular::randomAnswer(const Item &item)
{
    const QStringList codes = item.type == protocol::ItemType::Coding
        ? codesOf(item)
        : QStringList{QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("declined")};
    const int choice = m_random.bounded(int(codes.size()) + 1);
    return choice == codes.size() ? QString() : codes[choice];
}

Session tst_Consular::randomAnswers()
{
    Session session;
    session.stage = Stage::Talking;
    for (const Item &item : m_protocol.items) {
        const QString answer = randomAnswer(item);
        if (!item.sets.isEmpty() && !answer.isEmpty())
            state(session, item, answer);
    }
    return session;
}

void tst_Consular::checkOffered(const Item &item, const Session &session)
{
    const bool adult = stated(session, "fact/age") == u"adult";
    const bool isPrivate = stated(session, "setting/privacy") == u"yes";
    const bool notAfraid = stated(session, "fact/fear_of_return") == u"no";
    const QString where = stated(session, "setting/visit");
    const bool talk = item.phase == Phase::Account || item.phase == Phase::Explore;
    if (leadsHome(item))
        QVERIFY2(notAfraid && adult, qPrintable(item.linkId));
    if (talk && item.sensitivity >= 2)
        QVERIFY2(isPrivate && adult, qPrintable(item.linkId));
    if (item.sets == u"fact/fear_of_return" || item.sets == u"safe/must_not_know")
        QVERIFY2(isPrivate, qPrintable(item.linkId));
    if (item.linkId == u"account_open" || item.linkId == u"tasks")
        QVERIFY2(where != u"prison", qPrintable(item.linkId));
    for (const char *place : {"prison", "hospital", "call", "arrival", "embassy"}) {
        if (item.linkId.startsWith(QLatin1StringView(place) + u'_'))
            QVERIFY2(where.contains(QLatin1StringView(place)), qPrintable(item.linkId));
    }
}

void tst_Consular::home_and_hard_questions_stay_closed_until_it_is_safe()
{
    const int total = support::cases(2'000);
    for (int i = 0; i < total; ++i) {
        const Session session = randomAnswers();
        for (const protocol::PhaseInfo &info : m_protocol.phases) {
            const QList<const Item *> items = offered(m_protocol, session, info.id);
            QVERIFY2(!items.isEmpty(), qPrintable(info.title));
            for (const Item *item : items) {
                checkOffered(*item, session);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }
}

// Nothing is closed for ever: where the conditions of a card hold, it is offered.
void tst_Consular::every_card_can_be_reached()
{
    for (const Item &item : m_protocol.items) {
        Session session;
        for (const protocol::Condition &condition : item.enableWhen) {
            const Item *asked = m_protocol.item(condition.question);
            QVERIFY(asked != nullptr);
            if (condition.op == protocol::Condition::Operator::Equals)
                state(session, *asked, condition.answer);
        }
        const QList<const Item *> items = offered(m_protocol, session, item.phase);
        QVERIFY2(items.contains(&item), qPrintable(item.linkId));
    }
}

// A yes to the ministry at home must not read as a yes to an embassy here (referral.md §4.2, projections).
void tst_Consular::the_officer_is_the_home_state_and_its_consents_are_no_embassys()
{
    QCOMPARE(m_protocol.userRole, QStringLiteral("consular"));
    QCOMPARE(m_secondLine.userRole, QStringLiteral("border"));
    QStringList consents;
    for (const Item &item : m_protocol.items) {
        if (item.sets.startsWith(QLatin1StringView("consent/")))
            consents.append(item.sets);
    }
    QVERIFY(!consents.contains(QStringLiteral("consent/embassy")));
    QVERIFY(consents.contains(QStringLiteral("consent/ministry")));
    QVERIFY(consents.contains(QStringLiteral("consent/journey")));
}

void tst_Consular::each_place_asks_who_is_near_before_a_word_is_said()
{
    const Item *visit = m_protocol.item(QStringLiteral("visit_setting"));
    const QMap<QString, QStringList> near{{QStringLiteral("embassy"), {QStringLiteral("embassy_room")}},
        {QStringLiteral("prison"), {QStringLiteral("prison_earshot")}},
        {QStringLiteral("hospital"), {QStringLiteral("hospital_near"), QStringLiteral("hospital_doctor")}},
        {QStringLiteral("remote_call"), {QStringLiteral("call_room"), QStringLiteral("call_moment")}},
        {QStringLiteral("arrival_hall"), {QStringLiteral("arrival_aside")}},
        {QStringLiteral("elsewhere"), {}}};
    for (const protocol::AnswerOption &place : visit->answerOptions) {
        QVERIFY2(near.contains(place.code), qPrintable(place.code));
        Session session;
        state(session, *visit, place.code);
        QStringList before;
        for (const Item *item : offered(m_protocol, session, Phase::Safety)) {
            if (item->linkId == u"hello")
                break;
            before.append(item->linkId);
        }
        QStringList wanted{QStringLiteral("visit_setting"), QStringLiteral("privacy")};
        wanted += near[place.code];
        before.sort();
        wanted.sort();
        QCOMPARE(before, wanted); // and no card of another place
        QStringList later;
        for (const Item *item : offered(m_protocol, session, Phase::Setting))
            later.append(item->linkId);
        QCOMPARE(later.contains(QStringLiteral("call_code")), place.code == u"remote_call");
    }
}

// The pages of these three phases show a prompt and a place for words: an answer to tap would have no button.
void tst_Consular::what_is_walked_prompt_by_prompt_needs_no_buttons()
{
    for (const Item &item : m_protocol.items) {
        const bool prompts
            = item.phase == Phase::Settle || item.phase == Phase::Account || item.phase == Phase::Explore;
        const bool taps = item.type == protocol::ItemType::Coding || item.type == protocol::ItemType::Boolean;
        QVERIFY2(!prompts || !taps, qPrintable(item.linkId));
    }
}

QTEST_GUILESS_MAIN(tst_Consular)
#include "tst_consular.moc"
