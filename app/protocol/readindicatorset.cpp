// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/pack.h"
#include "protocol/packfields.h"
#include "protocol/plaintext.h"
#include "protocol/translations.h"

#include <QSet>

namespace tenang::protocol {

namespace {

Indicator indicatorFrom(PackFields &fields)
{
    Indicator indicator;
    indicator.id = fields.shaped("id", isIndicatorId, "an indicator id such as FC-A1");
    indicator.group = fields.text("group", Blank::Refused);
    indicator.text = fields.text("text", Blank::Refused);
    indicator.label = fields.text("label", Blank::Allowed);
    indicator.limb = fields.choice<Limb>("limb", limbFromString);
    indicator.adult = fields.choice<Weight>("adult", weightFromString);
    indicator.child = fields.choice<Weight>("child", weightFromString);
    indicator.unchecked = fields.flag("unchecked");
    indicator.crosswalk = fields.texts("crosswalk", isIndicatorId);
    indicator.source = fields.text("source", Blank::Refused);
    return indicator;
}

Rule ruleFrom(PackFields &fields)
{
    Rule rule;
    rule.id = fields.text("id", Blank::Refused);
    rule.outcome = fields.choice<Outcome>("outcome", outcomeFromString);
    rule.when = fields.choice<Rule::When>("when", whenFromString);
    rule.indicators = fields.texts("indicators", isIndicatorId);
    rule.text = fields.text("text", Blank::Refused);
    rule.source = fields.text("source", Blank::Refused);
    if ((rule.when == Rule::When::AnyOf) == rule.indicators.isEmpty())
        fields.refuse("indicators", QStringLiteral("stand in every any_of rule and in no other"));
    return rule;
}

OutcomeText outcomeFrom(PackFields &fields)
{
    return {fields.choice<Outcome>("id", outcomeFromString), fields.text("title", Blank::Refused),
        fields.text("text", Blank::Refused)};
}

void checkWhole(const IndicatorSet &set, PackFault &fault)
{
    QSet<QString> ids;
    for (const Indicator &indicator : set.indicators) {
        if (ids.contains(indicator.id))
            fault.set(QStringLiteral("/indicators"), QStringLiteral("“%1” stands twice").arg(indicator.id));
        ids.insert(indicator.id);
    }
    QSet<QString> rules;
    for (const Rule &rule : set.rules) {
        if (rules.contains(rule.id))
            fault.set(QStringLiteral("/rules"), QStringLiteral("“%1” stands twice").arg(rule.id));
        rules.insert(rule.id);
        for (const QString &id : rule.indicators) {
            if (!ids.contains(id))
                fault.set(QStringLiteral("/rules"),
                    QStringLiteral("“%1” names “%2”, which is not in the set").arg(rule.id, id));
        }
    }
    QSet<Outcome> outcomes;
    for (const OutcomeText &outcome : set.outcomes) {
        if (outcomes.contains(outcome.outcome))
            fault.set(QStringLiteral("/outcomes"), QStringLiteral("an outcome stands twice"));
        outcomes.insert(outcome.outcome);
    }
    if (set.reference && !set.rules.isEmpty())
        fault.set(QStringLiteral("/rules"),
            QStringLiteral("a reference set has none: it never changes an outcome"));
    if (!set.reference && outcomes.size() != int(Outcome::UrgentProtection) + 1)
        fault.set(QStringLiteral("/outcomes"), QStringLiteral("an outcome has no text"));
    if (set.indicators.isEmpty())
        fault.set(QStringLiteral("/indicators"), QStringLiteral("must not be empty"));
}

} // namespace

Result<IndicatorSet> readIndicatorSet(const QByteArray &bytes)
{
    ASSIGN_OR_RETURN(const PackHead head, readPackHead(bytes));
    PackFault fault;
    PackFields fields(head.body, {}, fault);
    if (fields.text("kind", Blank::Refused) != u"indicators")
        fields.refuse("kind", QStringLiteral("must be indicators"));
    IndicatorSet set;
    set.id = fields.text("id", Blank::Refused);
    set.version = fields.text("version", Blank::Refused);
    set.hash = head.hash;
    set.title = fields.text("title", Blank::Refused);
    set.language = fields.shaped("language", isLanguage, "a BCP 47 language");
    set.licence = fields.text("licence", Blank::Refused);
    set.source = fields.text("source", Blank::Refused);
    set.reference = fields.flag("reference");
    set.indicators = fields.list<Indicator>("indicators", indicatorFrom);
    set.rules = fields.list<Rule>("rules", ruleFrom);
    set.outcomes = fields.list<OutcomeText>("outcomes", outcomeFrom);
    set.translations = readTranslations(fields, set.language, textsOf(set));
    fields.finish();
    checkWhole(set, fault);
    if (fault.isSet())
        return fault.error();
    return set;
}

} // namespace tenang::protocol
