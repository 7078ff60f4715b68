// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/packet.h"

#include "referral/textgate.h"

#include <algorithm>
#include <array>

namespace tenang::referral {

namespace {

using interview::MarkState;

const QLatin1StringView yes("yes");
const QLatin1StringView no("no");

Urgency urgencyOf(const PacketSources &sources)
{
    auto outcome = sources.assessment.outcome;
    if (sources.session.decided)
        outcome = std::max(outcome, sources.session.decided->decided);
    if (outcome == protocol::Outcome::UrgentProtection || !sources.session.dangers().isEmpty())
        return Urgency::Hours24;
    return outcome == protocol::Outcome::Refer ? Urgency::Hours72 : Urgency::Weeks2;
}

// "No danger" is said only when every danger that the protocol asks this person about was answered with no.
Known dangerOf(const PacketSources &sources)
{
    if (!sources.session.dangers().isEmpty())
        return Known::Yes;
    bool asked = false;
    for (const protocol::PhaseInfo &phase : sources.protocol.phases) {
        for (const protocol::Item *item : interview::offered(sources.protocol, sources.session, phase.id)) {
            if (!item->sets.startsWith(QLatin1StringView("danger/")))
                continue;
            if (sources.session.state(item->sets) != no)
                return Known::Unknown;
            asked = true;
        }
    }
    return asked ? Known::No : Known::Unknown;
}

Known compelledActsOf(const PacketSources &sources, const Facts &facts)
{
    const auto compels = [](const interview::Mark &mark) {
        return mark.indicator == u"P-FC" && (mark.state == MarkState::Said || mark.state == MarkState::Seen);
    };
    const bool reported = std::ranges::any_of(sources.session.marks, compels)
        || sources.session.state(QStringLiteral("fact/compelled_acts")) == yes
        || facts.exploitation.contains(QStringLiteral("forced_criminality"));
    return reported ? Known::Yes : Known::Unknown;
}

// Only everyday topics are named: a title that reopens a wound, or that is asked only after a certain answer,
// would tell what was said.
bool isNameable(const protocol::Item &item)
{
    return item.phase == protocol::Phase::Explore && item.type == protocol::ItemType::Text
        && item.sensitivity <= 1 && item.enableWhen.isEmpty() && item.sets.isEmpty()
        && !item.indicatorRefs.isEmpty() && !item.title.isEmpty();
}

void addTopics(const PacketSources &sources, Packet &packet)
{
    for (const protocol::Item &item : sources.protocol.items) {
        if (!isNameable(item))
            continue;
        const auto isOnIt = [&](const interview::Note &note) {
            return note.kind == interview::NoteKind::Words && note.linkId == item.linkId;
        };
        const bool told = std::ranges::any_of(sources.session.notes, isOnIt);
        (told ? packet.told : packet.notTold).append(item.title);
    }
}

void addNeeds(const interview::Session &session, const QStringList &business, Packet &packet)
{
    for (const QString &need : business) {
        const QString state = session.state(QStringLiteral("need/") + need);
        if (state == yes)
            packet.services.append(need);
        else if (state.isEmpty())
            packet.needsNotAsked.append(need);
    }
}

void addDangers(const interview::Session &session, const QString &role, Packet &packet)
{
    static const QStringList ofTheBody{QStringLiteral("injury"), QStringLiteral("acute_illness"),
        QStringLiteral("pregnancy_pain"), QStringLiteral("sexual_violence_recent"),
        QStringLiteral("self_harm"), QStringLiteral("overdose_or_withdrawal"), QStringLiteral("unconscious")};
    for (const QString &danger : session.dangers()) {
        // An id that the table does not know may be anything: it is not written out.
        const bool fits
            = role == u"medical" ? ofTheBody.contains(danger) : indicators::dangerIds().contains(danger);
        if (fits)
            packet.dangers.append(danger);
    }
}

bool someMustNotKnow(const interview::Session &session, const Facts &facts)
{
    static const QStringList nobody{QString(), QStringLiteral("no"), QStringLiteral("none"),
        QStringLiteral("nobody"), QStringLiteral("not_now"), QStringLiteral("not_asked"),
        QStringLiteral("cannot"), QStringLiteral("declined"), QStringLiteral("unknown")};
    return !facts.mustNotKnow.isEmpty()
        || !nobody.contains(session.state(QStringLiteral("safe/must_not_know")));
}

SafeContact safeContactOf(const interview::Session &session, const Facts &facts, TextGate &gate)
{
    const QString route = session.state(QStringLiteral("safe/contact_route"));
    return {facts.setting == u"unknown" ? QString() : facts.setting,
        gate.pass(route.trimmed(), QStringLiteral("contact_route")), someMustNotKnow(session, facts)};
}

} // namespace

Known interpreterOf(const interview::Session &session)
{
    static const QStringList wanted{
        QStringLiteral("in_room"), QStringLiteral("by_phone"), QStringLiteral("cannot")};
    const QString setting = session.state(QStringLiteral("setting/interpreter"));
    if (session.state(QStringLiteral("need/interpreter")) == yes || wanted.contains(setting))
        return Known::Yes;
    return setting == u"none_needed" ? Known::No : Known::Unknown;
}

Result<Packet> packetFor(const PacketSources &sources, const Step &step)
{
    const interview::Session &session = sources.session;
    const Facts facts = factsFrom(
        session, sources.assessment, sources.country, userRoleIn(sources.protocol, sources.userRole));
    ASSIGN_OR_RETURN(const Disclosure given, disclosureTo(session, facts, step));

    TextGate gate(session, QStringLiteral("packet"));
    Packet packet;
    packet.service = step.service;
    packet.role = step.role;
    packet.recipient = step.name;
    packet.contact = step.contact;
    packet.verified = step.verified;
    packet.basis = given.basis;
    packet.consentAt = consentNotedAt(session, given.consentKey);
    packet.tier = given.tier;
    packet.practice = session.begun.practice;

    packet.caseRef = gate.pass(session.begun.ref, QStringLiteral("caseRef"));
    packet.at = sources.at;
    packet.country = sources.country;
    packet.referrer = sources.referrer;
    packet.packs = sources.packs;
    packet.actWithinMinutes = step.actWithinMinutes;
    packet.hasFallback = !step.fallback.isEmpty();
    addNeeds(session, given.needs, packet);
    if (given.urgency) {
        packet.urgency = urgencyOf(sources);
        packet.danger = dangerOf(sources);
    }
    if (given.dangerKinds)
        addDangers(session, step.role, packet);
    if (given.ageAndSex) {
        packet.ageBand = session.age();
        packet.sex = facts.sex;
    }
    packet.language = facts.languages.value(0);
    packet.interpreter = interpreterOf(session);
    packet.topics = given.topics;
    if (given.topics)
        addTopics(sources, packet);
    if (given.compelledActs)
        packet.compelledActs = compelledActsOf(sources, facts);
    packet.suspension = given.suspension;
    if (given.safeContact)
        packet.safeContact = safeContactOf(session, facts, gate);
    gate.warnOfWishes();
    packet.findings = gate.findings;
    return packet;
}

PersonInformation personInformation(const Step &step)
{
    return {step.name, step.role, step.contact, step.state, step.verified};
}

} // namespace tenang::referral
