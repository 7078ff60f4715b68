// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/casestore.h"
#include "interview/session.h"
#include "protocol/practiceset.h"

#include <functional>

namespace tenang::interview {

// What the marks of a session mean: the assessment's outcome, handed in because this library does not assess.
using OutcomeOf = std::function<protocol::Outcome(const Session &)>;

// The events of an invented case, one minute apart from `start`. Every event is one the reducer accepts: what
// a pack gets wrong (an unknown prompt, an empty note) is left out.
[[nodiscard]] QList<Event> practiceEvents(const protocol::PracticeCase &invented,
    const protocol::Protocol &protocol, const QDateTime &start, const OutcomeOf &outcomeOf);

// Fills an empty practice vault with the invented cases; does nothing in one that has cases.
[[nodiscard]] Result<void> keepPracticeCases(CaseStore &store, const protocol::PracticeSet &set,
    const protocol::Protocol &protocol, const QDateTime &now, const OutcomeOf &outcomeOf);

} // namespace tenang::interview
