// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/reference.h"

namespace tenang::indicators {

using protocol::Indicator;
using protocol::IndicatorSet;

QStringList marksFor(const Indicator &row, const QList<EffectiveMark> &effective)
{
    QStringList marks;
    for (const EffectiveMark &mark : effective) {
        if (mark.row->id == row.id || row.crosswalk.contains(mark.row->id)
            || (!mark.reference && mark.row->crosswalk.contains(row.id)))
            marks.append(mark.row->id);
    }
    marks.sort();
    return marks;
}

QList<ReferenceList> referenceLists(const QList<IndicatorSet> &sets, const QList<EffectiveMark> &effective)
{
    QList<ReferenceList> lists;
    for (const IndicatorSet &set : sets) {
        if (!set.reference || set.isWeighted())
            continue;
        ReferenceList list{set.id, {}};
        for (const Indicator &row : set.indicators) {
            if (const QStringList marks = marksFor(row, effective); !marks.isEmpty())
                list.points.append({row.id, marks});
        }
        lists.append(list);
    }
    return lists;
}

} // namespace tenang::indicators
