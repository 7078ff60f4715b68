// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/sets.h"

#include <yaml-cpp/yaml.h>

namespace tenang::test {

using namespace protocol;

namespace {

QString text(const YAML::Node &node)
{
    return node ? QString::fromStdString(node.as<std::string>()) : QString();
}

QStringList list(const YAML::Node &node)
{
    QStringList texts;
    for (const YAML::Node &one : node)
        texts.append(text(one));
    return texts;
}

IndicatorSet read(const char *name)
{
    const YAML::Node file
        = YAML::LoadFile(std::string(TENANG_SOURCE "/protocols/indicators/") + name + ".yaml");
    IndicatorSet set;
    set.id = text(file["id"]);
    set.version = text(file["version"]);
    set.title = text(file["title"]);
    set.source = text(file["source"]);
    set.reference = file["reference"].as<bool>();
    for (const YAML::Node &row : file["indicators"]) {
        Indicator one;
        one.id = text(row["id"]);
        one.group = text(row["group"]);
        one.text = text(row["text"]);
        one.label = text(row["label"]);
        one.limb = limbFromString(text(row["limb"])).value();
        if (const YAML::Node weights = row["weights"]) {
            one.adult = weightFromString(text(weights["adult"])).value();
            one.child = weightFromString(text(weights["child"])).value();
        }
        one.unchecked = row["unchecked"].as<bool>(false);
        one.crosswalk = list(row["crosswalk"]);
        one.source = text(row["source"]);
        set.indicators.append(one);
    }
    for (const YAML::Node &row : file["rules"])
        set.rules.append({text(row["id"]), outcomeFromString(text(row["outcome"])).value(),
            whenFromString(text(row["when"])).value(), list(row["indicators"]), text(row["text"]),
            text(row["source"])});
    for (const YAML::Node &row : file["outcomes"])
        set.outcomes.append(
            {outcomeFromString(text(row["id"])).value(), text(row["title"]), text(row["text"])});
    return set;
}

} // namespace

const IndicatorSet &forcedCriminality()
{
    static const IndicatorSet set = read("forced-criminality");
    return set;
}

const IndicatorSet &iloDelphi()
{
    static const IndicatorSet set = read("ilo-delphi");
    return set;
}

const QList<IndicatorSet> &shippedSets()
{
    static const QList<IndicatorSet> sets{forcedCriminality(), iloDelphi()};
    return sets;
}

QString toLine(const QList<indicators::Reason> &reasons)
{
    QStringList parts;
    for (const indicators::Reason &reason : reasons)
        parts.append(reason.rule + u'(' + reason.indicators.join(u' ') + u')');
    return parts.join(u' ');
}

} // namespace tenang::test
