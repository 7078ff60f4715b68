// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indicators/assessment.h"

namespace tenang::test {

// The sets as they are shipped, from protocols/indicators, so that these tests hold the content to
// account and not only the code.
[[nodiscard]] const protocol::IndicatorSet &forcedCriminality();
[[nodiscard]] const protocol::IndicatorSet &iloDelphi();
[[nodiscard]] const protocol::IndicatorSet &ilo11();
[[nodiscard]] const protocol::IndicatorSet &unodc();
[[nodiscard]] const QList<protocol::IndicatorSet> &shippedSets(); // in this order

[[nodiscard]] inline indicators::Input inputOf(
    indicators::Age age, const QStringList &said, const QStringList &danger = {})
{
    indicators::Input input{age, danger, {}};
    for (const QString &id : said)
        input.marks.append({id, interview::MarkState::Said});
    return input;
}

// "REF-MEANS(FC-A1 FC-A2) REF-CHILD(…)": reasons in one line.
[[nodiscard]] QString toLine(const QList<indicators::Reason> &reasons);

} // namespace tenang::test
