// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/remembered.h"

#include "vault/connection.h"

namespace tenang::vault {

Result<QString> remembered(Connection &connection, const QString &key)
{
    ASSIGN_OR_RETURN(Statement find, connection.prepare("SELECT value FROM setting WHERE key = ?1"));
    ASSIGN_OR_RETURN(const bool row, find.bind(key).step());
    return row ? find.text(0) : QString();
}

Result<void> remember(Connection &connection, const QString &key, const QString &value)
{
    ASSIGN_OR_RETURN(
        Statement keep, connection.prepare("INSERT OR REPLACE INTO setting(key, value) VALUES(?1, ?2)"));
    return keep.bind(key).bind(value).run();
}

} // namespace tenang::vault
