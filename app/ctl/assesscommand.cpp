// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/assesscommand.h"

#include "indicators/assessjson.h"
#include "protocol/pack.h"
#include "protocol/shipped.h"

#include <algorithm>

namespace tenang::ctl {

namespace {

using protocol::IndicatorSet;

Result<QList<IndicatorSet>> shippedSets()
{
    QList<IndicatorSet> sets;
    const QStringList names = protocol::shippedPacks(protocol::PackKind::Indicators);
    for (const QString &name : names) {
        ASSIGN_OR_RETURN(const IndicatorSet set, protocol::readIndicatorSet(protocol::shippedPack(name)));
        sets.append(set);
    }
    return sets;
}

// One finding for each id that names no set.
Findings unknownSets(const QStringList &wanted, const QList<IndicatorSet> &sets)
{
    QStringList known;
    for (const IndicatorSet &set : sets)
        known.append(set.id);
    Findings findings;
    for (const QString &id : wanted) {
        if (known.contains(id))
            continue;
        const auto text = QStringLiteral("there is no indicator set “%1” in this version; it has: %2");
        findings.append(
            {Finding::Severity::Error, QStringLiteral("--set"), 0, 0, text.arg(id, known.join(u' ')), {}});
    }
    return findings;
}

} // namespace

ExitStatus assess(const QStringList &wanted)
{
    Result<QList<IndicatorSet>> sets = shippedSets();
    if (!sets)
        return report(QStringLiteral("the indicator sets of this program"), sets.error());
    if (const Findings unknown = unknownSets(wanted, *sets); !unknown.isEmpty()) {
        report(unknown);
        return ExitStatus::InputProblems;
    }
    if (!wanted.isEmpty())
        sets->removeIf([&wanted](const IndicatorSet &set) { return !wanted.contains(set.id); });

    const Result<QByteArray> json = readStandardInput();
    if (!json)
        return report(QStringLiteral("stdin"), json.error());
    const indicators::ReadInput read = indicators::readInput(*json, *sets);
    report(read.findings);
    if (hasErrors(read.findings))
        return ExitStatus::InputProblems;
    write(indicators::toJson(indicators::assess(*sets, read.input)));
    return finish();
}

} // namespace tenang::ctl
