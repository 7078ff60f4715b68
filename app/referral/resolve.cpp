// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/candidate.h"
#include "referral/contacts.h"
#include "referral/directory.h"

#include <algorithm>
#include <vector>

namespace tenang::referral {

namespace {

bool dependsOnTheState(Role role)
{
    return role == Role::PoliceUnit || role == Role::ReturnReintegration || role == Role::LabourAuthority;
}

// Why nothing of a role is a step; the last is the most telling.
enum class Absence { None, Elsewhere, NotEligible, Blocked };
constexpr std::array absenceCodes{"NO_SERVICE", "AREA_OUT", "NOT_ELIGIBLE", "BLOCKED"};

class Resolver {
public:
    Resolver(const Directory &directory, const Facts &facts, const QDateTime &at)
        : m_directory(directory)
        , m_person(facts)
        , m_today(at.date())
        , m_times(at)
        , m_open(static_cast<std::size_t>(directory.services().size()))
        , m_isFallback(static_cast<std::size_t>(directory.services().size()))
    {
        m_made.at = at;
    }

    Pathway resolve()
    {
        const QList<int> near = m_directory.near(m_person.country);
        m_candidates.reserve(near.size());
        m_made.notEligible.reserve(m_directory.services().size());
        int next = 0;
        for (const int index : near) {
            passOver(next, index);
            place(index);
            next = index + 1;
        }
        passOver(next, static_cast<int>(m_directory.services().size()));
        m_order = inOrder(m_candidates);
        chooseFallback();
        m_made.steps.reserve(m_order.size());
        for (const int i : std::as_const(m_order))
            m_made.steps.append(stepOf(m_candidates.at(i)));
        addGaps();
        return std::move(m_made);
    }

private:
    // Services of other countries.
    void passOver(int from, int to)
    {
        for (int index = from; index < to; ++index)
            leaveOut(index);
    }

    void leaveOut(int index)
    {
        static const QStringList elsewhere{QStringLiteral("AREA_OUT")};
        remember(m_directory.roles().at(index), Absence::Elsewhere);
        m_made.notEligible.append({m_directory.ids().at(index), elsewhere});
    }

    void place(int index)
    {
        const Service &service = m_directory.services().at(index);
        const AreaMatch area = areaOf(service, m_person);
        if (area == AreaMatch::Out) {
            leaveOut(index);
            return;
        }
        Candidate made;
        made.index = index;
        made.eligibility = judge(service, m_person, area);
        if (!made.eligibility.eligible) {
            remember(service.role, Absence::NotEligible);
            m_made.notEligible.append({service.id, made.eligibility.reasons});
            return;
        }
        if (const QString gate = gateClosing(service, m_person); !gate.isEmpty()) {
            remember(service.role, Absence::Blocked);
            m_made.blocked.append({toString(service.role), service.id, gate});
            return;
        }
        made.service = &service;
        made.permission = permissionFor(service, m_person);
        if (made.eligibility.selfReferralOnly && made.permission.action != Action::InformPerson)
            made.permission = {Action::InformPerson, 0, QStringLiteral("no_personal_data"),
                made.permission.reasons, made.permission.ask};
        made.now = stateAt(service, m_times);
        made.verified = verifiedAt(service, m_today);
        made.rung = rungOf(service.role, m_person.danger);
        if (isConsular(m_person.facts))
            made.dependence = dependsOnTheState(service.role) ? 1 : 0;
        made.distance = distanceBetween(m_person.facts, service);
        m_candidates.append(std::move(made));
        m_open[static_cast<std::size_t>(index)] = true;
    }

    // Round-the-clock services that the officer may contact; without any, hotlines and focal points
    // (standards.md §8.2).
    void chooseFallback()
    {
        QList<int> clockIndexes, otherIndexes;
        for (const int i : std::as_const(m_order)) {
            const Candidate &candidate = m_candidates.at(i);
            if (candidate.permission.action == Action::InformPerson)
                continue;
            const Service &service = *candidate.service;
            const bool always = service.alwaysOpen
                || std::ranges::any_of(service.phones,
                    [](const Phone &phone) { return phone.purpose == QLatin1String("urgent_24h"); });
            if (always && service.role != Role::Emergency)
                clockIndexes.append(candidate.index);
            else if (service.role == Role::Hotline || service.role == Role::FocalPoint)
                otherIndexes.append(candidate.index);
        }
        for (const int index : clockIndexes.isEmpty() ? otherIndexes : clockIndexes) {
            m_made.fallback.append(m_directory.ids().at(index));
            m_isFallback[static_cast<std::size_t>(index)] = true;
        }
    }

    // The first service along the chain of fallbacks that is open to this person; "" none.
    [[nodiscard]] QString fallbackOf(const Candidate &candidate) const
    {
        constexpr int longestChain = 32; // and rows that name each other in a circle
        int next = m_directory.fallbackOf(candidate.index);
        for (int i = 0; i < longestChain && next >= 0 && next != candidate.index; ++i) {
            if (m_open.at(static_cast<std::size_t>(next)))
                return m_directory.ids().at(next);
            next = m_directory.fallbackOf(next);
        }
        return {};
    }

    Step stepOf(const Candidate &candidate)
    {
        const Service &service = *candidate.service;
        Step step;
        step.order = static_cast<int>(m_made.steps.size()) + 1;
        step.role = toString(service.role);
        step.service = service.id;
        step.name = service.name;
        step.action = candidate.permission.action;
        step.state = candidate.now.state;
        step.contact = contactOf(service, m_person.country, candidate.now.state);
        step.answers = answersTo(service.role);
        step.actWithinMinutes = actWithinMinutes(
            service.role, m_person.facts, !step.answers.isEmpty(), service.responseMinutes);
        step.shareTier = candidate.permission.shareTier;
        step.consentBasis = candidate.permission.basis;
        step.fallback = fallbackOf(candidate);
        step.verified = candidate.verified;
        addReasons(candidate, step);
        step.ask = candidate.eligibility.ask;
        if (step.state == OpenState::Unknown)
            step.ask.append(QStringLiteral("hours"));
        if (!candidate.permission.ask.isEmpty())
            step.ask.append(candidate.permission.ask);
        return step;
    }

    void addReasons(const Candidate &candidate, Step &step) const
    {
        const Service &service = *candidate.service;
        step.reasons.reserve(candidate.eligibility.reasons.size() + 8);
        if (candidate.rung == 1)
            step.reasons.append(QStringLiteral("DANGER"));
        step.reasons += candidate.permission.reasons;
        step.reasons.append(toString(candidate.now.reason));
        step.reasons += candidate.eligibility.reasons;
        if (candidate.verified.band == Band::Unverified)
            step.reasons.append(QStringLiteral("UNVERIFIED"));
        if (service.capacityAvailable == 0)
            step.reasons.append(QStringLiteral("CAPACITY_FULL"));
        else if (!service.capacityAvailable && service.role == Role::Shelter)
            step.reasons.append(QStringLiteral("CAPACITY_UNKNOWN"));
        if (service.contactWithheld)
            step.reasons.append(QStringLiteral("DISCLOSURE_BLOCKED"));
        if (!step.contact && !service.phones.isEmpty())
            step.reasons.append(QStringLiteral("NO_NUMBER_FROM_HERE"));
        // Life or a child went before the refusal of police: then it must be said.
        const bool mayShare = service.sharesWithEnforcement == Known::Unknown
            && (m_person.policeRefused || m_person.policeMustNotKnow);
        if (mayShare)
            step.reasons.append(QStringLiteral("SHARES_WITH_ENFORCEMENT"));
        if (m_isFallback.at(static_cast<std::size_t>(candidate.index)))
            step.reasons.append(QStringLiteral("FALLBACK"));
    }

    QStringList answersTo(Role role)
    {
        auto &answers = m_answers.at(static_cast<std::size_t>(role));
        if (!answers)
            answers = answersOf(role, m_person.facts);
        return *answers;
    }

    void addGaps()
    {
        if (m_person.danger)
            addGap(QStringLiteral("danger"), {Role::Emergency, Role::Medical});
        if (m_person.childPath)
            addGap(QStringLiteral("child"), {Role::ChildProtection});
        const Facts &facts = m_person.facts;
        const bool asks = facts.fearOfReturn == QLatin1String("yes") || facts.stateless == Known::Yes;
        if (asks || isConsular(facts)) // the list of a consular officer has the same holes for everybody
            addGap(QStringLiteral("asylum"), {Role::AsylumAuthority, Role::RefugeeAgency});
        if (facts.assessment >= protocol::Outcome::ReferSpecialist) // beside the police: never they alone
            addGap(
                QStringLiteral("protection"), {Role::NrmAuthority, Role::Ngo, Role::Hotline, Role::Shelter});
        for (const QString &need : facts.needs)
            addGap(need, rolesFor(need));
    }

    void addGap(const QString &need, const QList<Role> &roles)
    {
        const auto serves = [&](const Service &service) { return roles.contains(service.role); };
        const auto known = std::ranges::any_of(m_made.gaps, [&](const Gap &gap) { return gap.need == need; });
        const bool met = std::ranges::any_of(
            m_candidates, [&](const Candidate &candidate) { return serves(*candidate.service); });
        if (known || met)
            return;
        Absence why = Absence::None;
        for (const Role role : roles)
            why = std::max(why, m_absent.at(static_cast<std::size_t>(role)));
        const QString detail = QString::fromLatin1(absenceCodes.at(static_cast<std::size_t>(why)));
        m_made.gaps.append({need, detail});
    }

    void remember(Role role, Absence why)
    {
        Absence &known = m_absent.at(static_cast<std::size_t>(role));
        known = std::max(known, why);
    }

    const Directory &m_directory;
    Person m_person;
    QDate m_today;
    LocalTimes m_times;
    QList<Candidate> m_candidates;
    QList<int> m_order;
    std::vector<bool> m_open, m_isFallback; // by index in the directory
    std::array<std::optional<QStringList>, roleCount> m_answers;
    std::array<Absence, roleCount> m_absent{};
    Pathway m_made;
};

} // namespace

Pathway resolve(const Directory &directory, const Facts &facts, const QDateTime &at)
{
    const Facts seen = asTheOfficerMaySee(facts);
    return Resolver(directory, seen, at).resolve();
}

} // namespace tenang::referral
