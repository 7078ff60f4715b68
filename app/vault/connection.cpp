// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/connection.h"

#include "sqlite3.h"
#include "vault/engineerror.h"
#include "vault/storage.h"
#include "vault/tokenizer.h"

#include <QFile>
#include <QStringList>

#include <cstring>
#include <sodium.h>

namespace tenang::vault {

namespace {

constexpr std::size_t keySize = 32;

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

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, const SecretBytes &key, Mode mode)
{
    RETURN_IF_ERROR(startStorage());
    sqlite3 *handle = nullptr;
    // NOFOLLOW refuses a link anywhere on the path: callers hand in a canonical folder.
    const int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &handle,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<Connection> connection(new Connection(handle));
    if (code != SQLITE_OK)
        return connection->error(code, "open");
    RETURN_IF_ERROR(connection->useKey(key));
    RETURN_IF_ERROR(registerTokenizer(handle));
    RETURN_IF_ERROR(connection->configure(mode));
    return connection;
}

Connection::~Connection()
{
    drop();
}

Result<void> Connection::useKey(const SecretBytes &key)
{
    if (key.size() != keySize)
        return fail(Error::Kind::Invalid, QStringLiteral("a key has 32 bytes"));
    // Without this SQLCipher writes its diagnoses, with table names, to stderr or a file.
    RETURN_IF_ERROR(set("PRAGMA cipher_log_level=NONE", nullptr, nullptr));
    RETURN_IF_ERROR(set("PRAGMA cipher_memory_security=OFF", "PRAGMA cipher_memory_security", "0"));
    SecretBytes hex(2 * keySize + 1);
    sodium_bin2hex(reinterpret_cast<char *>(hex.data()), hex.size(), key.data(), key.size());
    SecretBytes raw(2 * keySize + 3); // x'…' means: these are the key's bytes, derive nothing
    std::memcpy(raw.data(), "x'", 2);
    std::memcpy(raw.data() + 2, hex.data(), 2 * keySize);
    raw.data()[raw.size() - 1] = '\'';
    const int code = sqlite3_key_v2(m_handle, "main", raw.data(), int(raw.size()));
    if (code != SQLITE_OK)
        return error(code, "key");
    return set("PRAGMA cipher_log_level=NONE", nullptr, nullptr); // keying turns it on again
}

Result<void> Connection::configure(Mode mode)
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
    sqlite3_wal_autocheckpoint(m_handle, 256); // pages of 4 KiB

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
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, mode == Mode::Maintain ? 1 : 0);
    // The first read takes the lock, recovers the log and shows whether the file decrypts.
    return run("SELECT count(*) FROM sqlite_schema");
}

Result<void> Connection::set(const char *pragma, const char *readBack, const char *expected)
{
    ASSIGN_OR_RETURN(QStringList answer, lines(pragma));
    if (readBack != nullptr) {
        ASSIGN_OR_RETURN(answer, lines(readBack));
    }
    if (expected != nullptr && answer.value(0) != QLatin1String(expected))
        return fail(Error::Kind::Io, QStringLiteral("%1 was not taken").arg(QLatin1String(pragma)));
    return {};
}

Result<void> Connection::seal()
{
    const int code = sqlite3_set_authorizer(m_handle, allow, nullptr);
    return code == SQLITE_OK ? Result<void>() : error(code, "seal");
}

Result<Statement> Connection::prepare(const char *sql)
{
    if (sqlite3_stmt *idle = m_idle.take(sql); idle != nullptr)
        return Statement(*this, sql, idle);
    sqlite3_stmt *prepared = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
    if (code != SQLITE_OK)
        return error(code, sql);
    return Statement(*this, sql, prepared);
}

void Connection::takeBack(const char *sql, sqlite3_stmt *handle)
{
    m_idle.insert(sql, handle);
}

Result<void> Connection::run(const char *sql)
{
    ASSIGN_OR_RETURN(Statement statement, prepare(sql));
    return statement.run();
}

Result<qint64> Connection::number(const char *sql)
{
    ASSIGN_OR_RETURN(Statement statement, prepare(sql));
    ASSIGN_OR_RETURN(const bool row, statement.step());
    return row ? statement.integer(0) : 0;
}

Result<QStringList> Connection::lines(const char *sql)
{
    ASSIGN_OR_RETURN(Statement statement, prepare(sql));
    QStringList all;
    for (;;) {
        ASSIGN_OR_RETURN(const bool row, statement.step());
        if (!row)
            return all;
        all.append(statement.text(0));
    }
}

qint64 Connection::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_handle);
}

Result<void> Connection::checkpoint()
{
    const int code
        = sqlite3_wal_checkpoint_v2(m_handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : error(code, "checkpoint");
}

Result<void> Connection::close()
{
    rollBack();
    const Result<void> emptied = checkpoint();
    drop();
    return emptied;
}

void Connection::drop()
{
    for (sqlite3_stmt *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    m_idle.clear();
    sqlite3_close(m_handle);
    m_handle = nullptr;
}

void Connection::rollBack()
{
    // A failed statement may have ended the transaction by itself.
    if (sqlite3_get_autocommit(m_handle) == 0)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Error Connection::error(int code, const char *where) const
{
    return engineError(code, sqlite3_system_errno(m_handle), where);
}

} // namespace tenang::vault
