// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

namespace tenang::vault {

class Connection;

// How a case without words is marked in its line of the list, which nobody is shown any more.
enum class Emptied { Deleted, Receipt };

// Takes everything that was said out of a case: payloads, drafts, notes, words of the index, the place, and
// what its line of the list tells. The events stay as rows without content, so that the record can still be
// followed. Inside the caller's transaction; the pages are overwritten by the engine (secure_delete), the log
// by the checkpoint that the caller asks for afterwards.
[[nodiscard]] Result<void> emptyCase(Connection &connection, qint64 caseKey, const Id &caseId, Emptied as);

} // namespace tenang::vault
