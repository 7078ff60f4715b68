// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/sets.h"

#include "authoring/authoring.h"
#include "protocol/pack.h"

#include <QDebug>

#include <cstdlib>

namespace tenang::test {

using protocol::IndicatorSet;

namespace {

// From the YAML to the pack to the values: the way the app gets them.
IndicatorSet shipped(const QString &name)
{
    const QString folder = QStringLiteral(TENANG_SOURCE "/protocols/indicators");
    const authoring::BuildResult built = authoring::build(folder + u'/' + name + u".yaml", {folder});
    for (const Finding &finding : built.findings)
        qInfo() << qPrintable(toString(finding));
    Result<IndicatorSet> set = protocol::readIndicatorSet(built.bytes);
    if (!set) {
        qCritical() << set.error().detail;
        std::abort(); // without the content no test here means anything
    }
    return *std::move(set);
}

} // namespace

const IndicatorSet &forcedCriminality()
{
    static const IndicatorSet set = shipped(u"forced-criminality"_qs);
    return set;
}

const IndicatorSet &iloDelphi()
{
    static const IndicatorSet set = shipped(u"ilo-delphi"_qs);
    return set;
}

const IndicatorSet &ilo11()
{
    static const IndicatorSet set = shipped(u"ilo-11"_qs);
    return set;
}

const IndicatorSet &unodc()
{
    static const IndicatorSet set = shipped(u"unodc-forced-criminality"_qs);
    return set;
}

const QList<IndicatorSet> &shippedSets()
{
    static const QList<IndicatorSet> sets{forcedCriminality(), iloDelphi(), ilo11(), unodc()};
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
