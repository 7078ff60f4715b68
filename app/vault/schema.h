// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace tenang::vault {

class Connection;

// The tables of a vault; their number stands in the file as user_version. Each step from one to the next is
// one transaction.
inline constexpr int newestSchema = 2;
[[nodiscard]] Result<void> makeSchema(Connection &connection); // of an empty file
// NewerThanApp when it is higher than ours; Damaged when a vault that should exist has none.
[[nodiscard]] Result<int> schemaOf(Connection &connection);
// For a copy that nobody depends on yet (migration.h, restoring): never for a vault in its place.
[[nodiscard]] Result<void> bringUpToDate(Connection &connection);

} // namespace tenang::vault
