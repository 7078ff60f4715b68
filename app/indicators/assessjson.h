// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "indicators/assessment.h"

#include <QByteArray>

// The JSON of `tenangctl assess` (design.md §8), both ways. UTF-8, one object.
namespace tenang::indicators {

struct ReadInput {
    Input input; // only when there are no errors among the findings
    Findings findings; // file "stdin"; all of them, in the order of the text's pointers
};

// {"age":"adult|child|unsure","danger":[…],"marks":[{"indicator","state"}]}. An absent key means unknown: age
// unsure, no danger known, no marks, not explored. An unknown key is a warning; an unknown value, an
// indicator that is in none of the sets, a wrong type, broken JSON and more than 8 MiB are errors. Values are
// never repeated in a finding: a technician sees these lines, and someone may have put a person's words where
// an id belongs.
[[nodiscard]] ReadInput readInput(const QByteArray &json, const QList<protocol::IndicatorSet> &sets);

// {"outcome","reasons":[{"rule","indicators"}],"limbs":{"act","means","purpose"},"reference":{"ilo_delphi":{…},
// "ilo_11":{"points":[{"id","indicators"}]},…}} and a newline. A reference set without weights stands under
// its id, written with "_". "reference" is empty when no reference set was used.
[[nodiscard]] QByteArray toJson(const Assessment &assessment);

} // namespace tenang::indicators
