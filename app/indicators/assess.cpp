// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/assessment.h"
#include "indicators/delphi.h"
#include "indicators/reference.h"

#include <algorithm>
#include <utility>

namespace tenang::indicators {

using interview::MarkState;
using protocol::Indicator;
using protocol::IndicatorSet;
using protocol::Limb;
using protocol::Rule;

namespace {

// Sets of ids are sorted lists without repeats: a handful of marks each, in the order in which they are
// shown.
bool insert(QStringList &ids, const QString &id)
{
    const auto at = std::ranges::lower_bound(std::as_const(ids), id);
    if (at != ids.cend() && *at == id)
        return false;
    ids.insert(at - ids.cbegin(), id);
    return true;
}

QStringList together(QStringList ids, const QStringList &others)
{
    for (const QString &id : others)
        insert(ids, id);
    return ids;
}

// What the rules look at: the effective marks by limb, the danger facts and the age.
struct Facts {
    QList<EffectiveMark> marks; // those that a set knows, each once
    QStringList effective; // their ids
    QStringList act, means, vulnerability, purpose;
    QStringList danger;
    Age age = Age::Unsure;

    // Vulnerability alone asks for a specialist; beside a means or a purpose it is one of the means.
    [[nodiscard]] bool abused() const { return !means.isEmpty() || !purpose.isEmpty(); }

    void add(const Indicator &row, bool reference)
    {
        if (!insert(effective, row.id))
            return;
        marks.append({&row, reference});
        switch (row.limb) {
        case Limb::Act:
            insert(act, row.id);
            break;
        case Limb::Means:
            insert(means, row.id);
            break;
        case Limb::Vulnerability:
            insert(vulnerability, row.id);
            break;
        case Limb::Purpose:
            insert(purpose, row.id);
            break;
        case Limb::None:
            break;
        }
    }
};

Facts factsOf(const QList<IndicatorSet> &sets, const Input &input)
{
    Facts facts;
    facts.age = input.age;
    for (const QString &id : input.danger)
        insert(facts.danger, id);
    for (const MarkInput &mark : input.marks) {
        if (mark.state != MarkState::Said && mark.state != MarkState::Seen)
            continue;
        for (const IndicatorSet &set : sets) {
            if (const Indicator *row = set.indicator(mark.indicator)) {
                facts.add(*row, set.reference);
                break;
            }
        }
    }
    return facts;
}

// What fires the rule, sorted; empty = it does not fire.
QStringList groundsOf(const Rule &rule, const Facts &facts)
{
    switch (rule.when) {
    case Rule::When::AnyDanger:
        return facts.danger;
    case Rule::When::AnyOf: {
        QStringList grounds;
        for (const QString &id : facts.effective) {
            if (rule.indicators.contains(id))
                grounds.append(id);
        }
        return grounds;
    }
    case Rule::When::MeansMark:
        return facts.abused() ? together(facts.means, facts.vulnerability) : QStringList();
    case Rule::When::PurposeMark:
        return facts.purpose;
    case Rule::When::ChildAndAnyLimb:
        if (facts.age == Age::Adult)
            return {};
        return together(together(together(facts.act, facts.means), facts.vulnerability), facts.purpose);
    case Rule::When::ActOnly:
        return facts.abused() ? QStringList() : facts.act;
    case Rule::When::VulnerabilityOnly:
        return facts.abused() ? QStringList() : facts.vulnerability;
    }
    return {};
}

LimbResult limbOf(const QStringList &marks)
{
    return {marks.isEmpty() ? LimbState::NotRecorded : LimbState::Supported, marks};
}

} // namespace

Assessment assess(const QList<IndicatorSet> &sets, const Input &input)
{
    const Facts facts = factsOf(sets, input);

    Assessment result;
    for (const IndicatorSet &set : sets) {
        if (set.reference)
            continue;
        for (const Rule &rule : set.rules) {
            const QStringList grounds = groundsOf(rule, facts);
            if (grounds.isEmpty() || rule.outcome < result.outcome)
                continue;
            if (rule.outcome > result.outcome) {
                result.outcome = rule.outcome;
                result.reasons.clear();
            }
            result.reasons.append({rule.id, grounds});
        }
    }

    result.act = limbOf(facts.act);
    result.means = limbOf(together(facts.means, facts.vulnerability));
    if (facts.age != Age::Adult)
        result.means.state = LimbState::NotRequired;
    result.purpose = limbOf(facts.purpose);
    result.delphi = delphiDimensions(sets, facts.marks, facts.age);
    result.lists = referenceLists(sets, facts.marks);
    return result;
}

} // namespace tenang::indicators
