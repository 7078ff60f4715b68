// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/session.h"

// One step of the fold (session.h), for the files of the reducer only.
namespace tenang::interview {

// `isEarlier`: the event was of a protocol that the conversation was handed on from; what it says of the
// person counts, what it says of prompts that this protocol does not have is refused.
[[nodiscard]] Result<void> reduce(
    const protocol::Protocol &protocol, Session &session, const Event &event, bool isEarlier);

} // namespace tenang::interview
