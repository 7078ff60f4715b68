// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/session.h"
#include "presentation/rows.h"
#include "protocol/indicatorset.h"

#include <functional>

// What a supervisor reads before answering for a decision (domain: ux §5, S18), as the lines of one page.
// Support, never a grade: no speed, no sum, no count. Pure: the same case gives the same lines.
namespace tenang::presentation {

struct Reviewed {
    const interview::Session &session;
    const interview::Protocols
        &protocols; // all that the case was held with, the one of now last; at least one
    const QList<protocol::IndicatorSet> &sets;
    protocol::Outcome outcome = protocol::Outcome::NoIndicationRecorded; // of the marks as they are now
    QStringList because; // its reasons, a sentence each
    std::function<QString(const QString &)> serviceName; // by the id
};

// Five sections, always all of them and in this order: what was recorded, why, the words behind each mark,
// what was tried, how the conversation was held. One that holds nothing says so in one line.
[[nodiscard]] QList<ReadingRow> reviewRows(const Reviewed &reviewed);

// Something was said, marked, agreed to or corrected after the last decision: it may no longer fit.
[[nodiscard]] bool hasChangedSinceDecided(const interview::Session &session);

} // namespace tenang::presentation
