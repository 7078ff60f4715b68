// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/seeded.h"
#include "referral/factsjson.h"
#include "referral/roles.h"
#include "support/generateddirectory.h"

namespace tenang::test {

// Any facts at all, with every combination of known and unknown.
class GeneratedFacts {
public:
    explicit GeneratedFacts(Seeded &random)
        : m_random(random)
    {
    }

    referral::Facts make(const referral::Directory &directory)
    {
        referral::Facts facts;
        facts.age = static_cast<indicators::Age>(m_random.below(3));
        if (m_random.below(4) == 0)
            facts.ageYears = m_random.below(40);
        facts.sex = one(referral::sexIds());
        if (m_random.below(2) == 0)
            facts.nationalities = {GeneratedDirectory::country(m_random.below(30))};
        facts.stateless = static_cast<referral::Known>(m_random.below(3));
        if (m_random.below(2) == 0)
            facts.languages = {one(QStringLiteral("en my km zh").split(u' '))};
        if (m_random.below(5) > 0)
            facts.country = GeneratedDirectory::country(m_random.below(3));
        if (!facts.country.isEmpty() && m_random.below(2) == 0)
            facts.subdivision = facts.country + QStringLiteral("-0%1").arg(1 + m_random.below(9));
        facts.userRole = one(referral::userRoleIds());
        if (m_random.below(3) == 0)
            facts.danger = {one(indicators::dangerIds())};
        facts.assessment = static_cast<protocol::Outcome>(m_random.below(4));
        if (m_random.below(2) == 0)
            facts.exploitation = {one(referral::exploitationIds())};
        facts.fearOfReturn = one(referral::fearIds());
        if (m_random.below(4) == 0)
            facts.mustNotKnow = {one(referral::mustNotKnowAliases())};
        if (m_random.below(6) == 0)
            facts.mustNotKnow.append(
                toString(static_cast<referral::Role>(m_random.below(referral::roleCount))));
        if (m_random.below(6) == 0 && !directory.isEmpty())
            facts.mustNotKnow.append(directory.services().at(m_random.below(directory.services().size())).id);
        for (int i = m_random.below(3); i > 0; --i)
            facts.needs.append(one(referral::needIds()));
        for (const QString &key : referral::consentKeys())
            facts.consent.insert(key, static_cast<interview::ConsentState>(m_random.below(5)));
        return facts;
    }

    // The same facts with one thing forgotten, or none that could be.
    referral::Facts forget(referral::Facts facts)
    {
        switch (m_random.below(6)) {
        case 0:
            facts.age = indicators::Age::Unsure;
            facts.ageYears.reset();
            break;
        case 1:
            facts.sex = QStringLiteral("unknown");
            break;
        case 2:
            facts.nationalities.clear();
            facts.stateless = referral::Known::Unknown;
            break;
        case 3:
            facts.exploitation.clear();
            break;
        case 4:
            facts.subdivision.clear();
            break;
        default:
            facts.languages.clear();
            break;
        }
        return facts;
    }

private:
    QString one(const QStringList &of) { return of.at(m_random.below(of.size())); }

    Seeded &m_random;
};

} // namespace tenang::test
