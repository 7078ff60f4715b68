// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/assessment.h"

#include "base/names.h"

namespace tenang::indicators {

namespace {

constexpr Names<Age, 3> ages{{{{Age::Adult, "adult"}, {Age::Child, "child"}, {Age::Unsure, "unsure"}}}};
constexpr Names<LimbState, 3> limbStates{{{{LimbState::Supported, "supported"},
    {LimbState::NotRecorded, "not_recorded"}, {LimbState::NotRequired, "not_required"}}}};

} // namespace

QString toString(Age age)
{
    return ages.of(age);
}

std::optional<Age> ageFromString(const QString &id)
{
    return ages.find(id);
}

QString toString(LimbState state)
{
    return limbStates.of(state);
}

const QStringList &dangerIds()
{
    static const QStringList ids{
        u"injury"_qs,
        u"acute_illness"_qs,
        u"pregnancy_pain"_qs,
        u"sexual_violence_recent"_qs,
        u"self_harm"_qs,
        u"overdose_or_withdrawal"_qs,
        u"unconscious"_qs,
        u"threat_here"_qs,
        u"controller_present"_qs,
        u"child_alone"_qs,
        u"other"_qs,
    };
    return ids;
}

} // namespace tenang::indicators
