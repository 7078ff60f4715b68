// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/delphi.h"

namespace tenang::indicators {

using protocol::Indicator;
using protocol::IndicatorSet;
using protocol::Weight;

namespace {

qsizetype indexOf(QList<Dimension> &dimensions, const QString &id)
{
    for (qsizetype i = 0; i < dimensions.size(); ++i) {
        if (dimensions.at(i).id == id)
            return i;
    }
    dimensions.append(Dimension{id});
    return dimensions.size() - 1;
}

void count(Dimension &dimension, Weight weight)
{
    dimension.strong += weight == Weight::Strong ? 1 : 0;
    dimension.medium += weight == Weight::Medium ? 1 : 0;
    dimension.weak += weight == Weight::Weak ? 1 : 0;
}

} // namespace

bool delphiPositive(int strong, int medium, int weak)
{
    return strong >= 2 || (strong >= 1 && medium + weak >= 1) || medium >= 3 || (medium >= 2 && weak >= 1);
}

QList<Dimension> delphiDimensions(
    const QList<IndicatorSet> &sets, const QList<EffectiveMark> &effective, Age age)
{
    QList<Dimension> dimensions;
    qsizetype at = -1; // rows come in groups, so this rarely moves
    for (const IndicatorSet &set : sets) {
        if (!set.reference)
            continue;
        for (const Indicator &one : set.indicators) {
            if (one.adult == Weight::None && one.child == Weight::None)
                continue; // a list without weights
            if (at < 0 || dimensions.at(at).id != one.group)
                at = indexOf(dimensions, one.group);
            if (!marksFor(one, effective).isEmpty())
                count(dimensions[at], age == Age::Adult ? one.adult : one.child);
        }
    }
    for (Dimension &dimension : dimensions)
        dimension.positive = delphiPositive(dimension.strong, dimension.medium, dimension.weak);
    return dimensions;
}

} // namespace tenang::indicators
