// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/handover.h"
#include "presentation/rows.h"
#include "protocol/indicatorset.h"

// What the next officer should know, as the lines of one page. Pure: the same summary gives the same lines.
namespace tenang::presentation {

// `protocols`: all that the case was held with, the one of now last; at least one.
// The seven sections, always all of them and in this order; one that holds nothing says so in one line.
// `spoken`: the language that the person was met in (BCP 47), where none is stated; may be empty.
[[nodiscard]] QList<ReadingRow> handoverRows(const interview::Handover &over,
    const interview::Protocols &protocols, const QList<protocol::IndicatorSet> &sets, const QString &spoken);

} // namespace tenang::presentation
