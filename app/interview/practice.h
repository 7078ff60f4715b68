// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/casestore.h"
#include "protocol/practiceset.h"

namespace tenang::interview {

// The events of an invented case, one minute apart from `start`. Every event is one the reducer accepts: what a pack
// gets wrong (an unknown prompt, an empty note) is left out.
[[nodiscard]] QList<Event> practiceEvents(
    const protocol::PracticeCase &invented, const protocol::Protocol &protocol, const QDateTime &start);

// Fills an empty practice vault with the invented cases; does nothing in one that has cases.
[[nodiscard]] Result<void> keepPracticeCases(
    CaseStore &store, const protocol::PracticeSet &set, const protocol::Protocol &protocol, const QDateTime &now);

} // namespace tenang::interview
