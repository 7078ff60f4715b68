// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/candidate.h"
#include "referral/contacts.h"
#include "referral/directory.h"

#include <QSet>

#include <algorithm>

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
        , m_at(at)
        , m_times(at)
    {
        m_made.at = at;
    }

    Pathway resolve()
    {
        for (const Service &service : m_directory.services())
            place(service);
        std::sort(m_candidates.begin(), m_candidates.end(), comesBefore);
        chooseFallback();
        m_made.steps.reserve(m_candidates.size());
        for (const Candidate &candidate : std::as_const(m_candidates))
            m_made.steps.append(stepOf(candidate));
        addGaps();
        return std::move(m_made);
    }

private:
    void place(const Service &service)
    {
        static const QStringList elsewhere{QStringLiteral("AREA_OUT")};
        const AreaMatch area = areaOf(service, m_person);
        if (area == AreaMatch::Out) {
            remember(service.role, Absence::Elsewhere);
            m_made.notEligible.append({service.id, elsewhere});
            return;
        }
        Candidate made;
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
        made.verified = verifiedAt(service, m_at.date());
        made.rung = rungOf(service.role, m_person.danger);
        if (m_person.facts.userRole == QLatin1String("consular"))
            made.dependence = dependsOnTheState(service.role) ? 1 : 0;
        made.distance = distanceBetween(m_person.facts, service);
        m_candidates.append(std::move(made));
        m_open.insert(service.id);
    }

    // Round-the-clock services that the officer may contact; without any, hotlines and focal points
    // (standards.md §8.2).
    void chooseFallback()
    {
        QStringList aroundTheClock, others;
        for (const Candidate &candidate : std::as_const(m_candidates)) {
            if (candidate.permission.action == Action::InformPerson)
                continue;
            const Service &service = *candidate.service;
            const bool always = service.alwaysOpen
                || std::ranges::any_of(service.phones,
                    [](const Phone &phone) { return phone.purpose == QLatin1String("urgent_24h"); });
            if (always && service.role != Role::Emergency)
                aroundTheClock.append(service.id);
            else if (service.role == Role::Hotline || service.role == Role::FocalPoint)
                others.append(service.id);
        }
        m_made.fallback = aroundTheClock.isEmpty() ? others : aroundTheClock;
        m_fallback = QSet<QString>(m_made.fallback.cbegin(), m_made.fallback.cend());
    }

    // The first service along the chain of fallbacks that is open to this person; "" none.
    [[nodiscard]] QString fallbackOf(const Service &service) const
    {
        QSet<QString> tried{service.id};
        QString next = service.fallback;
        while (!next.isEmpty() && !tried.contains(next)) {
            if (m_open.contains(next))
                return next;
            tried.insert(next);
            const Service *found = m_directory.service(next);
            next = found ? found->fallback : QString();
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
        step.fallback = fallbackOf(service);
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
        if (candidate.rung == 1)
            step.reasons.append(QStringLiteral("DANGER"));
        step.reasons += candidate.permission.reasons;
        step.reasons.append(QLatin1String(candidate.now.reason));
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
        if (m_fallback.contains(service.id))
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
        if (facts.fearOfReturn == QLatin1String("yes") || facts.stateless == Known::Yes)
            addGap(QStringLiteral("asylum"), {Role::AsylumAuthority, Role::RefugeeAgency});
        if (facts.assessment >= protocol::Outcome::ReferSpecialist)
            addGap(QStringLiteral("protection"),
                {Role::NrmAuthority, Role::Ngo, Role::Hotline, Role::Shelter, Role::PoliceUnit});
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
    QDateTime m_at;
    LocalTimes m_times;
    QList<Candidate> m_candidates;
    QSet<QString> m_open, m_fallback;
    std::array<std::optional<QStringList>, roleCount> m_answers;
    std::array<Absence, roleCount> m_absent{};
    Pathway m_made;
};

} // namespace

Pathway resolve(const Directory &directory, const Facts &facts, const QDateTime &at)
{
    return Resolver(directory, facts, at).resolve();
}

} // namespace tenang::referral
