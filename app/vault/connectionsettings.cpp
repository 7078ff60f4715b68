// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite3.h"
#include "vault/connection.h"

#include <QStringList>

// What a connection is set to and held to.
namespace tenang::vault {

namespace {

// What the running app does with its tables; everything else is denied once the connection is sealed.
int allow(void *, int action, const char *first, const char *second, const char *, const char *)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return qstrcmp(second, "sqlcipher_export") == 0 || qstrcmp(second, "load_extension") == 0
            ? SQLITE_DENY
            : SQLITE_OK;
    case SQLITE_PRAGMA:
        return qstrcmp(first, "data_version") == 0 && second == nullptr ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

} // namespace

Result<void> Connection::configure()
{
    RETURN_IF_ERROR(set("PRAGMA locking_mode=EXCLUSIVE", nullptr, "exclusive"));
    // Changing to WAL under FULL leaves the old journal's removal not yet durable; EXTRA sees to it (security
    // §6.3).
    RETURN_IF_ERROR(set("PRAGMA synchronous=EXTRA", "PRAGMA synchronous", "3"));
    RETURN_IF_ERROR(set("PRAGMA journal_mode=WAL", nullptr, "wal"));
    RETURN_IF_ERROR(set("PRAGMA synchronous=FULL", "PRAGMA synchronous", "2"));
    RETURN_IF_ERROR(set("PRAGMA journal_size_limit=4194304", nullptr, "4194304"));
    RETURN_IF_ERROR(set("PRAGMA temp_store=MEMORY", "PRAGMA temp_store", "2"));
    RETURN_IF_ERROR(set("PRAGMA secure_delete=ON", "PRAGMA secure_delete", "1"));
    RETURN_IF_ERROR(set("PRAGMA auto_vacuum=NONE", "PRAGMA auto_vacuum", "0"));
    RETURN_IF_ERROR(set("PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1"));
    RETURN_IF_ERROR(set("PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", "0"));
    RETURN_IF_ERROR(set("PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", "1"));
    RETURN_IF_ERROR(
        set("PRAGMA mmap_size=0", nullptr, nullptr)); // an encrypted file has no mmap to read back
    RETURN_IF_ERROR(set("PRAGMA cache_size=-65536", "PRAGMA cache_size", "-65536"));
    RETURN_IF_ERROR(set("PRAGMA recursive_triggers=OFF", "PRAGMA recursive_triggers", "0"));

    constexpr struct {
        int option;
        int value;
    } options[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    };
    for (const auto &[option, value] : options) {
        int now = -1;
        const int code = sqlite3_db_config(m_handle, option, value, &now);
        if (code != SQLITE_OK || now != value)
            return fail(Error::Kind::Io, QStringLiteral("setting %1 was not taken").arg(option));
    }
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 64 * 1024);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, m_mode == Mode::Maintain ? 1 : 0);
    // The first read takes the lock, recovers the log and shows whether the file decrypts.
    return run("SELECT count(*) FROM sqlite_schema");
}

Result<void> Connection::set(Sql pragma, Sql readBack, const char *expected)
{
    ASSIGN_OR_RETURN(QStringList answer, lines(pragma));
    if (readBack.text() != nullptr) {
        ASSIGN_OR_RETURN(answer, lines(readBack));
    }
    if (expected != nullptr && answer.value(0) != QLatin1String(expected))
        return fail(Error::Kind::Io, QStringLiteral("%1 was not taken").arg(QLatin1String(pragma.text())));
    return {};
}

Result<void> Connection::seal()
{
    RETURN_IF_ERROR(trusted());
    const int code = sqlite3_set_authorizer(m_handle, allow, nullptr);
    m_sealed = true;
    return code == SQLITE_OK ? Result<void>() : error(code, "seal");
}

} // namespace tenang::vault
