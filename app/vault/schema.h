// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace tenang::vault {

class Connection;

// Brings the tables of a new or older vault to what this app knows, each step in one transaction; the number
// stands in the file as user_version. NewerThanApp when it is higher than ours; Damaged when a vault that
// should exist has none.
inline constexpr int newestSchema = 2;
[[nodiscard]] Result<void> makeSchema(Connection &connection); // of an empty file
[[nodiscard]] Result<void> bringUpToDate(Connection &connection);

} // namespace tenang::vault
