// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indicators/assessment.h"
#include "interview/session.h"
#include "protocol/indicatorset.h"
#include "protocol/protocol.h"
#include "referral/packet.h"
#include "support/trials.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTimeZone>

// Invented conversations with canary words in every place that must never reach a paper of tier 1 or 2. Built
// through the real reducer, event by event.
namespace tenang::test {

using namespace Qt::StringLiterals;

// Everything that says what happened, who the person is, or who must not know.
inline const QStringList &canaries()
{
    static const QStringList words{u"Quillfeather"_s, u"Zanzimar"_s, u"ZZ7654321"_s, u"1999-12-31"_s,
        u"Wordcanary"_s, u"Sightcanary"_s, u"Thoughtcanary"_s, u"Becausecanary"_s, u"Markcanary"_s,
        u"Titlecanary"_s, u"svc-hiddencanary"_s, u"Nationcanary"_s, u"Wishcanary"_s, u"Reasoncanary"_s,
        u"Packcanary"_s, u"P-FC"_s, u"FC-C1"_s, u"FC-A1"_s, u"forced_criminality"_s, u"must_not_know"_s,
        u"Interviewcanary"_s};
    return words;
}

inline protocol::Item item(const QString &linkId, protocol::Phase phase, const QString &title,
    const QString &sets = {}, int sensitivity = 0)
{
    protocol::Item made;
    made.linkId = linkId;
    made.phase = phase;
    made.type = protocol::ItemType::Text;
    made.title = title;
    made.text = title;
    made.sets = sets;
    made.sensitivity = sensitivity;
    if (phase == protocol::Phase::Explore)
        made.indicatorRefs = {u"FC-A1"_s};
    return made;
}

inline protocol::Protocol protocolOfTests()
{
    using protocol::Phase;
    protocol::Protocol made;
    made.id = u"Packcanary"_s;
    made.version = u"1.2.0"_s;
    made.language = u"en"_s;
    made.hash = QByteArray::fromHex("a1b2c3d4e5f60718");
    for (int i = 0; i < protocol::phaseCount; ++i)
        made.phases.append({Phase(i), u"Phase"_s, {}, {}});
    made.items = {item(u"hurt"_s, Phase::Safety, u"Injury"_s, u"danger/injury"_s),
        item(u"threat"_s, Phase::Safety, u"Threat"_s, u"danger/threat_here"_s),
        item(u"journey"_s, Phase::Explore, u"The journey"_s), item(u"papers"_s, Phase::Explore, u"Papers"_s),
        item(u"money"_s, Phase::Explore, u"Money"_s, {}, 1),
        item(u"saying_no"_s, Phase::Explore, u"Titlecanary"_s, {}, 3)};
    protocol::Item conditional = item(u"only_if"_s, Phase::Explore, u"Titlecanary two"_s);
    conditional.enableWhen = {{u"hurt"_s, protocol::Condition::Operator::Equals, u"yes"_s}};
    made.items.append(conditional);
    return made;
}

inline protocol::IndicatorSet setOfTests()
{
    protocol::IndicatorSet set;
    set.id = u"forced-criminality"_s;
    const auto add = [&](const QString &id, const QString &text, protocol::Limb limb) {
        protocol::Indicator indicator;
        indicator.id = id;
        indicator.text = text;
        indicator.limb = limb;
        set.indicators.append(indicator);
    };
    add(u"FC-A1"_s, u"Passport or papers were taken (Markcanary)"_s, protocol::Limb::Means);
    add(u"FC-C1"_s, u"Punished for missed targets (Markcanary)"_s, protocol::Limb::Means);
    add(u"P-FC"_s, u"Told or forced to do unlawful acts (Markcanary, Actcanary)"_s, protocol::Limb::Purpose);
    return set;
}

// Applies payloads one after the other; a payload that the reducer refuses is a bug of the test and aborts.
struct Story {
    protocol::Protocol protocol = protocolOfTests();
    interview::Session session;
    QDateTime at = QDateTime(QDate(2025, 11, 20), QTime(2, 15), QTimeZone(7 * 3600));

    void add(const interview::Payload &payload)
    {
        interview::Event event;
        event.id = Id::random();
        event.seq = session.log.size() + 1;
        at = at.addSecs(60);
        event.at = at;
        event.actor = u"officer"_s;
        event.payload = payload;
        if (auto done = interview::apply(protocol, session, event); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    void begin(const QString &ref = u"K7-204"_s, bool practice = false, const QString &language = u"km"_s)
    {
        add(interview::Begun{ref, protocol.id, protocol.version, protocol.hash, language, practice});
    }
    void state(const QString &sets, const QString &what)
    {
        add(interview::Stated{sets, what, u"Becausecanary"_s});
    }
    void consent(const QString &key, interview::ConsentState how = interview::ConsentState::Given)
    {
        add(interview::ConsentSet{key, how});
    }
    Id note(interview::NoteKind kind, const QString &linkId, const QString &text)
    {
        const Id id = Id::random();
        add(interview::NoteTaken{id, kind, linkId, protocol::Phase::Explore, text});
        return id;
    }
    void mark(
        const QString &indicator, const Id &note = {}, interview::MarkState how = interview::MarkState::Said)
    {
        add(interview::Marked{indicator, how, note, protocol::Phase::Explore});
    }
};

inline referral::Referrer referrerOfTests()
{
    return {u"Northgate Border Post"_s, u"protection desk"_s, u"+999 555 0100"_s, u"+999 555 0101"_s};
}

inline referral::Step stepTo(const QString &role, const QString &basis = u"consent"_s, int tier = 2)
{
    referral::Step step;
    step.order = 1;
    step.role = role;
    step.service = u"svc-"_s + role;
    step.name = u"Harbour House"_s;
    step.contact = referral::Contact{u"voice"_s, u"+999 555 0142"_s, {}};
    step.actWithinMinutes = 30;
    step.shareTier = tier;
    step.consentBasis = basis;
    return step;
}

inline const QStringList &roles()
{
    static const QStringList all
        = u"emergency medical child_protection asylum_authority refugee_agency nrm_authority ngo "
          "hotline shelter police_unit psychosocial legal interpreter family_tracing "
          "return_reintegration missing_migrants_focal_point consular labour_authority focal_point "
          "other"_s.split(u' ');
    return all;
}

class RandomCase {
public:
    explicit RandomCase(quint32 seed)
        : m_random(seed)
    {
        fill();
    }

    [[nodiscard]] referral::PacketSources sources() const
    {
        return {story.session, assessment, story.protocol, u"TH"_s, userRole, referrerOfTests(), story.at,
            {{u"protocol"_s, u"1.2.0"_s, story.protocol.hash}}};
    }

    Story story;
    indicators::Assessment assessment;
    QString userRole = u"border"_s;
    referral::Step step;

private:
    int upTo(int n) { return int(m_random.bounded(n)); }
    bool maybe() { return upTo(2) == 1; }
    QString oneOf(const QStringList &list) { return list[upTo(int(list.size()))]; }

    void fill()
    {
        using interview::ConsentState;
        using interview::NoteKind;
        story.begin(
            u"K7-204"_s, upTo(4) == 0, oneOf({u"km"_s, u"my"_s, u"ur"_s, u"en"_s, QString(), u"xx"_s}));
        const QStringList yesNo{u"yes"_s, u"no"_s, u"not_now"_s};
        for (const QString &need :
            u"medical psychosocial shelter food interpreter legal consular family_contact "
            "return_home asylum documents"_s.split(u' ')) {
            if (maybe())
                story.state(u"need/"_s + need, oneOf(yesNo));
        }
        for (const QString &danger :
            u"injury sexual_violence_recent self_harm threat_here controller_present"_s.split(u' ')) {
            if (upTo(4) == 0)
                story.state(u"danger/"_s + danger, oneOf(yesNo));
        }
        if (maybe())
            story.state(u"fact/age"_s, oneOf({u"adult"_s, u"child"_s, u"unsure"_s}));
        if (maybe())
            story.state(u"fact/sex"_s, oneOf({u"female"_s, u"male"_s, u"other"_s}));
        if (maybe())
            story.state(u"fact/fear_of_return"_s, oneOf(yesNo));
        story.state(u"fact/name"_s, u"Quillfeather Zanzimar"_s);
        story.state(u"fact/passport"_s, u"ZZ7654321"_s);
        story.state(u"fact/birth_date"_s, u"1999-12-31"_s);
        story.state(u"fact/nationality"_s, u"Nationcanary"_s);
        story.state(u"wish/next"_s, u"Wishcanary"_s);
        if (maybe())
            story.state(u"safe/must_not_know"_s,
                u"svc-hiddencanary "_s + oneOf({u"family"_s, u"embassy"_s, u"police"_s}));
        if (maybe())
            story.state(u"safe/contact_route"_s,
                oneOf({u"+999 555 0177, after dark"_s, u"ask for QUILLFEATHER  at the door"_s,
                    u"paper zz7654321"_s}));
        if (maybe())
            story.state(u"safe/card_safe"_s, oneOf(yesNo));
        for (const QString &key : u"protection_service ngo police embassy family"_s.split(u' ')) {
            if (upTo(3) > 0)
                story.consent(key, ConsentState(upTo(5)));
        }
        for (const QString &linkId : {u"journey"_s, u"papers"_s, u"saying_no"_s, u"only_if"_s}) {
            if (maybe())
                story.mark(oneOf({u"FC-A1"_s, u"FC-C1"_s, u"P-FC"_s}),
                    story.note(NoteKind::Words, linkId, u"Wordcanary, said Quillfeather"_s),
                    interview::MarkState(upTo(5)));
        }
        story.note(NoteKind::Observation, {}, u"Sightcanary"_s);
        story.note(NoteKind::Thought, {}, u"Thoughtcanary"_s);
        assessment.outcome = protocol::Outcome(upTo(4));

        step = stepTo(oneOf(roles()), u"consent"_s, upTo(3));
        step.action = referral::Action(upTo(4) == 0 ? 1 + upTo(2) : 0);
        if (step.role == u"emergency" || (step.role == u"medical" && maybe()))
            step.consentBasis = u"life_at_risk"_s;
        if (step.role == u"child_protection")
            step.consentBasis = u"child_best_interests"_s;
        userRole = oneOf({u"border"_s, u"consular"_s});
    }

    QRandomGenerator m_random;
};

using tenang::testing::seedOfRun;

} // namespace tenang::test
