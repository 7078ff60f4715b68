// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

struct sqlite3;

namespace tenang::vault {

// Gives the connection's full-text index the tokenizer "tenang": text::searchTokens through the FTS5 v1
// interface. A note is cut into words there; in a query each quoted string is one word already (SearchIndex
// cuts the query), so that a word is never cut twice and nothing a reader types can become query syntax.
[[nodiscard]] Result<void> registerTokenizer(sqlite3 *handle);

} // namespace tenang::vault
