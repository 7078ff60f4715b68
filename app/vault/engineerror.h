// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace tenang::vault {

// The storage engine's result code (sqlite.org/rescode.html) and errno as one of our kinds. `where` is our
// own SQL or a word of ours, never a value.
[[nodiscard]] Error engineError(int code, int systemError, const char *where);

} // namespace tenang::vault
