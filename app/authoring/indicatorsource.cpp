// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/sources.h"
#include "authoring/wording.h"
#include "protocol/plaintext.h"

#include <QSet>

namespace tenang::authoring {

namespace {

using protocol::Indicator;
using protocol::IndicatorSet;
using protocol::Outcome;
using protocol::Rule;
using protocol::Weight;

constexpr int maxLabelWords = 3;
constexpr int outcomeCount = int(Outcome::UrgentProtection) + 1;

void readIndicators(Fields &fields, IndicatorSource &source)
{
    QSet<QString> ids;
    fields.each("indicators", Need::Required, [&](Fields &row) {
        Indicator indicator;
        indicator.id
            = row.shaped("id", Need::Required, protocol::isIndicatorId, "an indicator id such as FC-A1");
        indicator.group = row.text("group", Need::Required);
        indicator.text = row.text("text", Need::Required);
        indicator.label = row.text("label", Need::Optional);
        indicator.limb
            = row.choice("limb", Need::Optional, protocol::limbFromString).value_or(indicator.limb);
        row.within("weights", [&](Fields &weights) {
            indicator.adult
                = weights.choice("adult", Need::Required, protocol::weightFromString).value_or(Weight::None);
            indicator.child
                = weights.choice("child", Need::Required, protocol::weightFromString).value_or(Weight::None);
        });
        indicator.unchecked = row.flag("unchecked", false);
        for (const Mention &other : row.texts("crosswalk")) {
            if (indicator.crosswalk.contains(other.text))
                row.report().error(other.at, QStringLiteral("“%1” stands twice").arg(other.text));
            indicator.crosswalk.append(other.text);
            source.crosswalk.append(other);
        }
        indicator.source = row.text("source", Need::Required);
        if (ids.contains(indicator.id))
            row.report().error(
                row.at("id"), QStringLiteral("the indicator “%1” stands twice").arg(indicator.id));
        ids.insert(indicator.id);
        if (indicator.label.split(u' ', Qt::SkipEmptyParts).size() > maxLabelWords)
            row.report().error(
                row.at("label"), QStringLiteral("a label has at most %1 words").arg(maxLabelWords));
        for (const auto &[key, text] :
            {std::pair("text", indicator.text), std::pair("label", indicator.label)})
            checkWords(text, row.at(key), Voice::Set, source.set.language, row.report());
        source.ids.append({indicator.id, row.at("id")});
        source.set.indicators.append(indicator);
    });
}

void readRules(Fields &fields, IndicatorSet &set)
{
    QSet<QString> ids;
    fields.each("rules", Need::Optional, [&](Fields &row) {
        Rule rule;
        rule.id = row.text("id", Need::Required);
        const std::optional<Outcome> outcome
            = row.choice("outcome", Need::Required, protocol::outcomeFromString);
        const std::optional<Rule::When> when = row.choice("when", Need::Required, protocol::whenFromString);
        rule.outcome = outcome.value_or(Outcome::Refer);
        rule.when = when.value_or(Rule::When::AnyOf);
        rule.text = row.text("text", Need::Required);
        rule.source = row.text("source", Need::Required);
        for (const Mention &mention : row.texts("indicators")) {
            if (set.indicator(mention.text) == nullptr)
                row.report().error(mention.at, QStringLiteral("“%1” is not in this set").arg(mention.text));
            rule.indicators.append(mention.text);
        }
        if (when == Rule::When::AnyOf && rule.indicators.isEmpty())
            row.report().error(row.at("when"), QStringLiteral("any_of needs `indicators`"));
        if (when && when != Rule::When::AnyOf && !rule.indicators.isEmpty())
            row.report().error(row.at("indicators"), QStringLiteral("only any_of names indicators"));
        if (ids.contains(rule.id))
            row.report().error(row.at("id"), QStringLiteral("the rule “%1” stands twice").arg(rule.id));
        ids.insert(rule.id);
        if (outcome == Outcome::NoIndicationRecorded)
            row.report().error(
                row.at("outcome"), QStringLiteral("no rule leads to “nothing recorded”: it is what is left"));
        checkWords(rule.text, row.at("text"), Voice::Set, set.language, row.report());
        set.rules.append(rule);
    });
    if (set.reference && !set.rules.isEmpty())
        fields.report().error(fields.keyAt("rules"),
            QStringLiteral("a reference set has no rules: it never changes an outcome"));
}

void readOutcomes(Fields &fields, IndicatorSet &set)
{
    QSet<Outcome> seen;
    fields.each("outcomes", set.reference ? Need::Optional : Need::Required, [&](Fields &row) {
        const std::optional<Outcome> id = row.choice("id", Need::Required, protocol::outcomeFromString);
        const protocol::OutcomeText outcome{
            id.value_or(Outcome::Refer), row.text("title", Need::Required), row.text("text", Need::Required)};
        for (const auto &[key, text] : {std::pair("title", outcome.title), std::pair("text", outcome.text)})
            checkWords(text, row.at(key), Voice::Set, set.language, row.report());
        if (!id)
            return;
        if (seen.contains(*id))
            row.report().error(
                row.at("id"), QStringLiteral("the outcome “%1” stands twice").arg(toString(*id)));
        seen.insert(*id);
        set.outcomes.append(outcome);
    });
    for (int i = 0; i < outcomeCount && !set.reference && fields.has("outcomes"); ++i) {
        if (!seen.contains(Outcome(i)))
            fields.report().error(fields.keyAt("outcomes"),
                QStringLiteral("the outcome “%1” has no text").arg(toString(Outcome(i))));
    }
}

} // namespace

IndicatorSource readIndicatorSource(const YamlValue &document, Report &report)
{
    Fields fields(document, report);
    IndicatorSource source;
    IndicatorSet &set = source.set;
    source.file = report.file();
    source.at = fields.at("id");
    (void)fields.text("kind", Need::Required);
    set.id = fields.shaped("id", Need::Required, protocol::isPackId, "[a-z0-9-]+");
    set.version = fields.shaped("version", Need::Required, protocol::isVersion, "a version such as 1.0.0");
    set.title = fields.text("title", Need::Required);
    set.language
        = fields.shaped("language", Need::Required, protocol::isLanguage, "a BCP 47 language such as en");
    set.licence = fields.text("licence", Need::Required);
    set.source = fields.text("source", Need::Required);
    source.claims = readClaims(fields, set.language);
    checkWords(set.title, fields.at("title"), Voice::Set, set.language, report);
    set.reference = fields.flag("reference", false);
    readIndicators(fields, source);
    readRules(fields, set);
    readOutcomes(fields, set);
    fields.finish();
    return source;
}

} // namespace tenang::authoring
