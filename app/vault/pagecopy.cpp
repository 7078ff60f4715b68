// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/pagecopy.h"

#include "sqlite3.h"
#include "vault/connection.h"

namespace tenang::vault {

Result<void> copyPages(Connection &from, Connection &into)
{
    // What is in memory says nothing of the disk.
    sqlite3_db_release_memory(from.handle());
    sqlite3_backup *copying = sqlite3_backup_init(into.handle(), "main", from.handle(), "main");
    if (copying == nullptr)
        return into.error(sqlite3_extended_errcode(into.handle()), "begin a copy");
    const int stepped = sqlite3_backup_step(copying, -1);
    const int finished = sqlite3_backup_finish(copying);
    if (stepped != SQLITE_DONE)
        return from.error(stepped, "copy");
    if (finished != SQLITE_OK)
        return into.error(finished, "end a copy");
    // SQLCipher 4.19 copies a page whose seal is broken as zeros, and says so at the next reading only.
    return from.run("SELECT 1 FROM sqlite_schema");
}

} // namespace tenang::vault
