// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/roles.h"

#include <array>

namespace tenang::referral {

namespace {

struct RoleInfo {
    Role role;
    const char *id;
    int rung;
    const char *consent;
};

// Rungs and consent keys word for word as design.md §8 has them.
constexpr std::array<RoleInfo, roleCount> roles{{
    {Role::Emergency, "emergency", 1, ""},
    {Role::Medical, "medical", 5, "protection_service"},
    {Role::ChildProtection, "child_protection", 2, "protection_service"},
    {Role::AsylumAuthority, "asylum_authority", 3, ""},
    {Role::RefugeeAgency, "refugee_agency", 3, ""},
    {Role::NrmAuthority, "nrm_authority", 4, "protection_service"},
    {Role::Ngo, "ngo", 4, "ngo"},
    {Role::Hotline, "hotline", 4, "protection_service"},
    {Role::Shelter, "shelter", 4, "protection_service"},
    {Role::PoliceUnit, "police_unit", 4, "police"},
    {Role::Psychosocial, "psychosocial", 5, "protection_service"},
    {Role::Legal, "legal", 5, "ngo"},
    {Role::Interpreter, "interpreter", 5, ""},
    {Role::FamilyTracing, "family_tracing", 5, "family"},
    {Role::ReturnReintegration, "return_reintegration", 5, ""},
    {Role::MissingMigrantsFocalPoint, "missing_migrants_focal_point", 5, ""},
    {Role::Consular, "consular", 5, "embassy"},
    {Role::LabourAuthority, "labour_authority", 5, ""},
    {Role::FocalPoint, "focal_point", 6, ""},
    {Role::Other, "other", 6, ""},
}};

const RoleInfo &infoOf(Role role)
{
    return roles.at(static_cast<std::size_t>(role));
}

struct Need {
    const char *id;
    QList<Role> roles;
};

const QList<Need> &needs()
{
    static const QList<Need> table{
        {"medical", {Role::Medical, Role::Emergency}},
        {"psychosocial", {Role::Psychosocial}},
        {"shelter", {Role::Shelter}},
        {"food", {Role::Shelter, Role::Ngo}},
        {"interpreter", {Role::Interpreter}},
        {"legal", {Role::Legal}},
        {"consular", {Role::Consular}},
        {"family_contact", {Role::FamilyTracing}},
        {"family_tracing", {Role::FamilyTracing}},
        {"return_home", {Role::ReturnReintegration}},
        {"asylum", {Role::AsylumAuthority, Role::RefugeeAgency}},
        {"documents", {Role::Consular, Role::Legal, Role::RefugeeAgency}},
        {"missing_person", {Role::MissingMigrantsFocalPoint, Role::FamilyTracing}},
    };
    return table;
}

bool isUrgent(const Facts &facts)
{
    return !facts.danger.isEmpty() || facts.assessment == protocol::Outcome::UrgentProtection;
}

bool fearsReturn(const Facts &facts)
{
    return facts.fearOfReturn == QLatin1String("yes");
}

// Because of the whole situation, needs aside.
void addSituation(Role role, const Facts &facts, QStringList &answers)
{
    const bool indication = facts.assessment >= protocol::Outcome::ReferSpecialist;
    switch (role) {
    case Role::Emergency:
    case Role::Medical:
        if (!facts.danger.isEmpty())
            answers.append(QStringLiteral("danger"));
        break;
    case Role::ChildProtection:
        if (onChildPath(facts))
            answers.append(QStringLiteral("child"));
        break;
    case Role::AsylumAuthority:
    case Role::RefugeeAgency:
        if (isIndependentRoute(role, facts)) {
            answers.append(QStringLiteral("information"));
            break;
        }
        if (fearsReturn(facts))
            answers.append(QStringLiteral("fear_of_return"));
        if (facts.stateless == Known::Yes)
            answers.append(QStringLiteral("stateless"));
        break;
    case Role::Shelter:
        if (isUrgent(facts))
            answers.append(QStringLiteral("indication"));
        break;
    case Role::NrmAuthority:
    case Role::Ngo:
    case Role::Hotline:
    case Role::PoliceUnit:
        if (indication)
            answers.append(QStringLiteral("indication"));
        break;
    default:
        break;
    }
    if (role == Role::Hotline || role == Role::FocalPoint || role == Role::Other)
        answers.append(QStringLiteral("information"));
}

constexpr int hour = 60;
constexpr int day = 24 * hour;

} // namespace

QString toString(Role role)
{
    static const auto names = [] {
        std::array<QString, roleCount> made;
        for (const RoleInfo &info : roles)
            made.at(static_cast<std::size_t>(info.role)) = QString::fromLatin1(info.id);
        return made;
    }();
    return names.at(static_cast<std::size_t>(role));
}

std::optional<Role> roleFromString(const QString &id)
{
    for (const RoleInfo &info : roles) {
        if (id == QLatin1String(info.id))
            return info.role;
    }
    return std::nullopt;
}

int rungOf(Role role, bool danger)
{
    return role == Role::Medical && danger ? 1 : infoOf(role).rung;
}

QString consentKeyOf(Role role)
{
    return QString::fromLatin1(infoOf(role).consent);
}

QStringList answersOf(Role role, const Facts &facts)
{
    QStringList answers;
    addSituation(role, facts, answers);
    for (const QString &need : facts.needs) {
        if (rolesFor(need).contains(role))
            answers.append(QStringLiteral("need.") + need);
    }
    answers.removeDuplicates();
    return answers;
}

QList<Role> rolesFor(const QString &need)
{
    for (const Need &known : needs()) {
        if (need == QLatin1String(known.id))
            return known.roles;
    }
    return {};
}

const QStringList &needIds()
{
    static const QStringList ids = [] {
        QStringList made;
        for (const Need &need : needs())
            made.append(QString::fromLatin1(need.id));
        return made;
    }();
    return ids;
}

bool isIndependentRoute(Role role, const Facts &facts)
{
    return isConsular(facts) && (role == Role::AsylumAuthority || role == Role::RefugeeAgency);
}

int actWithinMinutes(Role role, const Facts &facts, bool answersSomething, std::optional<int> responseMinutes)
{
    int minutes = 14 * day;
    switch (rungOf(role, !facts.danger.isEmpty())) {
    case 1:
        minutes = 0;
        break;
    case 2:
        minutes = hour;
        break;
    case 3:
        minutes = fearsReturn(facts) || isIndependentRoute(role, facts) ? 3 * hour : day;
        break;
    case 4:
        if (isUrgent(facts))
            minutes = hour;
        else if (facts.assessment == protocol::Outcome::Refer)
            minutes = day;
        else if (facts.assessment == protocol::Outcome::ReferSpecialist)
            minutes = 3 * day;
        break;
    default:
        if (isUrgent(facts) || answersSomething)
            minutes = 3 * day;
        break;
    }
    return responseMinutes ? qMin(minutes, qMax(0, *responseMinutes)) : minutes;
}

bool onChildPath(const Facts &facts)
{
    return facts.age != indicators::Age::Adult || (facts.ageYears && *facts.ageYears < 18);
}

} // namespace tenang::referral
