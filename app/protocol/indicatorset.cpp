// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/indicatorset.h"

#include "protocol/enumnames.h"

#include <algorithm>

namespace tenang::protocol {

namespace {

constexpr EnumNames<Limb, 5> limbs{{"none", "act", "means", "vulnerability", "purpose"}};
constexpr EnumNames<Weight, 4> weights{{"none", "weak", "medium", "strong"}};
constexpr EnumNames<Outcome, 4> outcomes{
    {"no_indication_recorded", "refer_specialist", "refer", "urgent_protection"}};
constexpr EnumNames<Rule::When, 7> whens{{"any_danger", "any_of", "means_mark", "purpose_mark",
    "child_and_any_limb", "act_only", "vulnerability_only"}};

} // namespace

QString toString(Limb limb)
{
    return limbs.name(limb);
}

std::optional<Limb> limbFromString(const QString &id)
{
    return limbs.value(id);
}

QString toString(Weight weight)
{
    return weights.name(weight);
}

std::optional<Weight> weightFromString(const QString &id)
{
    return weights.value(id);
}

QString toString(Outcome outcome)
{
    return outcomes.name(outcome);
}

std::optional<Outcome> outcomeFromString(const QString &id)
{
    return outcomes.value(id);
}

QString toString(Rule::When when)
{
    return whens.name(when);
}

std::optional<Rule::When> whenFromString(const QString &id)
{
    return whens.value(id);
}

const Indicator *IndicatorSet::indicator(const QString &wanted) const
{
    const auto found = std::ranges::find(indicators, wanted, &Indicator::id);
    return found == indicators.end() ? nullptr : &*found;
}

} // namespace tenang::protocol
