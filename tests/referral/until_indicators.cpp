// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for tenang_indicators until that library is merged; to be removed then.
#include "indicators/assessment.h"

namespace tenang::indicators {
QString toString(Age age)
{
    return age == Age::Adult ? QStringLiteral("adult")
        : age == Age::Child  ? QStringLiteral("child")
                             : QStringLiteral("unsure");
}
std::optional<Age> ageFromString(const QString &id)
{
    for (const Age age : {Age::Adult, Age::Child, Age::Unsure}) {
        if (toString(age) == id)
            return age;
    }
    return std::nullopt;
}
const QStringList &dangerIds()
{
    static const QStringList ids = QStringLiteral(
        "injury acute_illness pregnancy_pain sexual_violence_recent self_harm overdose_or_withdrawal "
        "unconscious threat_here controller_present child_alone other")
                                       .split(u' ');
    return ids;
}
} // namespace tenang::indicators
