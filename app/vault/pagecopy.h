// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace tenang::vault {

class Connection;

// Copies every page of `from` into the empty `into`, as it is when decrypted: rows keep their keys, and no
// index is built anew. Each page is read from the disk and its seal looked at; Damaged when one is broken.
[[nodiscard]] Result<void> copyPages(Connection &from, Connection &into);

} // namespace tenang::vault
