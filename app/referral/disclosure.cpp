// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/disclosure.h"

#include "referral/roles.h"

#include <algorithm>

namespace tenang::referral {

namespace {

using interview::ConsentState;

Error refused(const char *code)
{
    return fail(Error::Kind::Refused, QString::fromLatin1(code));
}

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

// Purpose limitation: a recipient hears of a need only when it can meet it. `asylum` goes to lawyers alone
// and to the asylum side by word of mouth (referral.md §5); `consular` to no one but the consulate.
QStringList needsOf(Role role)
{
    switch (role) {
    case Role::Emergency:
    case Role::Medical:
        return words("medical psychosocial food interpreter");
    case Role::Psychosocial:
        return words("psychosocial medical shelter food interpreter");
    case Role::Consular:
        return words("documents return_home consular interpreter");
    case Role::PoliceUnit:
        return words("shelter documents missing_person interpreter");
    case Role::Legal:
        return words("legal asylum documents return_home interpreter");
    case Role::FamilyTracing:
        return words("family_tracing family_contact missing_person interpreter");
    default:
        return words(
            "medical psychosocial shelter food interpreter legal family_contact family_tracing return_home "
            "documents missing_person");
    }
}

Disclosure projectionOf(Role role)
{
    Disclosure given;
    given.needs = needsOf(role);
    switch (role) {
    case Role::Emergency:
    case Role::Medical: // needs only
        given.dangerKinds = true;
        given.suspension = false;
        break;
    case Role::Consular: // never the account, never anything that hints at fear
        given.urgency = false;
        given.ageAndSex = false;
        given.suspension = false;
        break;
    case Role::PoliceUnit: // logistics; where the person can be reached is not theirs to have
        given.compelledActs = true;
        break;
    case Role::FamilyTracing:
        given.safeContact = true;
        given.suspension = false;
        break;
    case Role::ChildProtection: // everything but alleged offences
        given.dangerKinds = true;
        given.topics = true;
        given.safeContact = true;
        break;
    default:
        given.topics = true;
        given.safeContact = true;
        given.compelledActs = role != Role::Psychosocial;
        break;
    }
    return given;
}

// A role, a service id, or embassy, police, family for the roles whose consent has that name (design.md §8).
bool isHidden(const Facts &facts, const Step &step, const QString &key)
{
    static const QStringList aliases = words("embassy police family");
    return facts.mustNotKnow.contains(step.role) || facts.mustNotKnow.contains(step.service)
        || (aliases.contains(key) && facts.mustNotKnow.contains(key));
}

Result<void> checkConsent(const interview::Session &session, const QString &key)
{
    if (key.isEmpty())
        return refused("NO_PERSONAL_DATA");
    switch (session.consentTo(key)) {
    case ConsentState::Given:
        return {};
    case ConsentState::Refused:
    case ConsentState::Withdrawn:
        return refused("CONSENT_REFUSED");
    case ConsentState::NotAsked:
    case ConsentState::NotNow:
        break;
    }
    return refused("CONSENT_NOT_ASKED");
}

Result<QString> basisOf(const interview::Session &session, const Facts &facts, const Step &step, Role role)
{
    if (step.consentBasis == u"life_at_risk") {
        if (facts.danger.isEmpty() || (role != Role::Emergency && role != Role::Medical))
            return refused("NO_DANGER");
        return step.consentBasis;
    }
    if (step.consentBasis == u"child_best_interests") {
        if (!onChildPath(facts) || role != Role::ChildProtection)
            return refused("NOT_A_CHILD");
        return step.consentBasis;
    }
    RETURN_IF_ERROR(checkConsent(session, consentKeyOf(role)));
    return QStringLiteral("consent");
}

} // namespace

QString actsKeyOf(const QString &service)
{
    return QStringLiteral("acts/") + service;
}

QDateTime consentNotedAt(const interview::Session &session, const QString &key)
{
    for (auto event = session.log.crbegin(); event != session.log.crend(); ++event) {
        const auto *set = std::get_if<interview::ConsentSet>(&event->payload);
        if (set != nullptr && set->key == key && !session.gone.contains(event->id))
            return event->at;
    }
    return {};
}

Result<Disclosure> disclosureTo(const interview::Session &session, const Facts &facts, const Step &step)
{
    const std::optional<Role> role = roleFromString(step.role);
    if (!role)
        return refused("NO_PERSONAL_DATA");
    if (isHidden(facts, step, consentKeyOf(*role)))
        return refused("MUST_NOT_KNOW");
    if (role == Role::Consular) {
        if (isConsular(facts))
            return refused("OWN_SERVICE");
        if (facts.fearOfReturn != u"no")
            return refused(facts.fearOfReturn == u"yes" ? "FEAR_OF_RETURN" : "FEAR_NOT_ASKED");
    }
    ASSIGN_OR_RETURN(const QString basis, basisOf(session, facts, step, *role));
    // Order matters: a refusal is named as one, also where the step itself would share nothing.
    if (step.action != Action::Call || step.shareTier < 1)
        return refused("NO_PERSONAL_DATA");

    Disclosure given = projectionOf(*role);
    if (isConsular(facts)) // neither seen nor written: also not that it was not asked
        given.needs.removeAll(QStringLiteral("asylum"));
    given.basis = basis;
    given.consentKey = basis == u"consent" ? consentKeyOf(*role) : QString();
    given.tier = given.safeContact ? std::min(step.shareTier, 2) : 1;
    given.safeContact = given.tier >= 2;
    return given;
}

} // namespace tenang::referral
