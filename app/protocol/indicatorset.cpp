// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/indicatorset.h"

#include "base/names.h"

#include <algorithm>

namespace tenang::protocol {

namespace {

constexpr Names<Limb, 5> limbs{{{{Limb::None, "none"}, {Limb::Act, "act"}, {Limb::Means, "means"},
    {Limb::Vulnerability, "vulnerability"}, {Limb::Purpose, "purpose"}}}};
constexpr Names<Weight, 4> weights{{{{Weight::None, "none"}, {Weight::Weak, "weak"},
    {Weight::Medium, "medium"}, {Weight::Strong, "strong"}}}};
constexpr Names<Outcome, 4> outcomes{{{{Outcome::NoIndicationRecorded, "no_indication_recorded"},
    {Outcome::ReferSpecialist, "refer_specialist"}, {Outcome::Refer, "refer"},
    {Outcome::UrgentProtection, "urgent_protection"}}}};
constexpr Names<Rule::When, 7> whens{{{{Rule::When::AnyDanger, "any_danger"}, {Rule::When::AnyOf, "any_of"},
    {Rule::When::MeansMark, "means_mark"}, {Rule::When::PurposeMark, "purpose_mark"},
    {Rule::When::ChildAndAnyLimb, "child_and_any_limb"}, {Rule::When::ActOnly, "act_only"},
    {Rule::When::VulnerabilityOnly, "vulnerability_only"}}}};

} // namespace

QString toString(Limb limb)
{
    return limbs.of(limb);
}

std::optional<Limb> limbFromString(const QString &id)
{
    return limbs.find(id);
}

QString toString(Weight weight)
{
    return weights.of(weight);
}

std::optional<Weight> weightFromString(const QString &id)
{
    return weights.find(id);
}

QString toString(Outcome outcome)
{
    return outcomes.of(outcome);
}

std::optional<Outcome> outcomeFromString(const QString &id)
{
    return outcomes.find(id);
}

QString toString(Rule::When when)
{
    return whens.of(when);
}

std::optional<Rule::When> whenFromString(const QString &id)
{
    return whens.find(id);
}

bool IndicatorSet::isWeighted() const
{
    const auto weighs
        = [](const Indicator &one) { return one.adult != Weight::None || one.child != Weight::None; };
    return std::ranges::any_of(indicators, weighs);
}

const Indicator *IndicatorSet::indicator(const QString &wanted) const
{
    const auto found = std::ranges::find(indicators, wanted, &Indicator::id);
    return found == indicators.end() ? nullptr : &*found;
}

} // namespace tenang::protocol
