// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secretbytes.h"

#include <QString>

namespace tenang::vault {

class Connection;

// Everything of an open vault into `file`, which is there and empty, under another key: tables, search index
// and the numbers of schema and application, row by row, so that nothing of what was deleted comes along.
// `from` is in Mode::Maintain and stays as it is. Compared afterwards: the schema, and how many rows each
// table has. Not on the disk yet when it returns.
//
// The key goes to ATTACH as a bound parameter that lies in guarded memory and is only pointed at: it is never
// part of SQL text, which the engine keeps and traces show.
[[nodiscard]] Result<void> exportInto(Connection &from, const QString &file, const SecretBytes &key);

} // namespace tenang::vault
