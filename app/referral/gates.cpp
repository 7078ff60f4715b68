// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/gates.h"

namespace tenang::referral {

namespace {

using interview::ConsentState;

bool isRefused(ConsentState state)
{
    return state == ConsentState::Refused || state == ConsentState::Withdrawn;
}

QString consularGate(const Facts &facts)
{
    if (facts.fearOfReturn == QLatin1String("yes"))
        return QStringLiteral("FEAR_OF_RETURN");
    if (facts.fearOfReturn != QLatin1String("no"))
        return QStringLiteral("FEAR_NOT_ASKED");
    const ConsentState state = facts.consentTo(QStringLiteral("embassy"));
    if (isRefused(state))
        return QStringLiteral("CONSENT_REFUSED");
    return state == ConsentState::Given ? QString() : QStringLiteral("CONSENT_NOT_ASKED");
}

bool isLifeSaving(const Service &service, const Person &person)
{
    return service.role == Role::Emergency && person.danger;
}

bool isChildFirst(const Service &service, const Person &person)
{
    return service.role == Role::ChildProtection && person.childPath;
}

bool sharingCloses(const Service &service, const Person &person)
{
    if (service.sharesWithEnforcement == Known::No)
        return false;
    if (isLifeSaving(service, person))
        return person.policeMustNotKnow && service.sharesWithEnforcement == Known::Yes;
    if (isChildFirst(service, person))
        return person.policeMustNotKnow;
    return person.policeMustNotKnow || person.policeRefused;
}

} // namespace

QString gateClosing(const Service &service, const Person &person)
{
    if (person.roleMustNotKnow.at(static_cast<std::size_t>(service.role))
        || person.facts.mustNotKnow.contains(service.id))
        return QStringLiteral("MUST_NOT_KNOW");
    if (service.role == Role::Consular) {
        if (const QString gate = consularGate(person.facts); !gate.isEmpty())
            return gate;
    }
    if (service.role == Role::PoliceUnit && person.policeRefused)
        return QStringLiteral("CONSENT_REFUSED");
    return sharingCloses(service, person) ? QStringLiteral("SHARES_WITH_ENFORCEMENT") : QString();
}

Permission permissionFor(const Service &service, const Person &person)
{
    if (isLifeSaving(service, person)) // needs only: no identity (referral.md §4.2)
        return {Action::Call, 1, QStringLiteral("life_at_risk"), {QStringLiteral("LIFE_AT_RISK")}, {}};
    if (isChildFirst(service, person))
        return {Action::Call, 2, QStringLiteral("child_best_interests"), {QStringLiteral("CHILD_FIRST")}, {}};
    const QString none = QStringLiteral("no_personal_data");
    if (isIndependentRoute(service.role, person.facts))
        return {Action::InformPerson, 0, none, {QStringLiteral("INDEPENDENT_ROUTE")}, {}};
    const QString key = consentKeyOf(service.role);
    if (key.isEmpty())
        return {Action::AskAdvice, 0, none, {}, {}};
    switch (person.facts.consentTo(key)) {
    case ConsentState::Given:
        return {Action::Call, 2, QStringLiteral("consent"), {}, {}};
    case ConsentState::Refused:
    case ConsentState::Withdrawn:
        return {Action::InformPerson, 0, none, {QStringLiteral("CONSENT_REFUSED")}, {}};
    case ConsentState::NotNow:
    case ConsentState::NotAsked:
        break;
    }
    return {
        Action::AskAdvice, 0, none, {QStringLiteral("CONSENT_NOT_ASKED")}, QStringLiteral("consent.") + key};
}

} // namespace tenang::referral
