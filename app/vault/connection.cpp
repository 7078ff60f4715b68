// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/connection.h"

#include "sqlite3.h"
#include "vault/engineerror.h"
#include "vault/guardedblocks.h"
#include "vault/rawkey.h"
#include "vault/storage.h"
#include "vault/tokenizer.h"

#include <QFile>
#include <QStringList>

#include <utility>

namespace tenang::vault {

namespace {

constexpr std::size_t keySize = 32;

} // namespace

Connection::Connection(const QString &file, const SecretBytes &key, Mode mode)
    : m_file(file)
    , m_key(key.copy())
    , m_mode(mode)
    , m_log(file)
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, const SecretBytes &key, Mode mode)
{
    RETURN_IF_ERROR(startStorage());
    if (key.size() != keySize)
        return fail(Error::Kind::Invalid, QStringLiteral("a key has 32 bytes"));
    std::unique_ptr<Connection> connection(new Connection(file, key, mode));
    RETURN_IF_ERROR(connection->connect());
    return connection;
}

Connection::~Connection()
{
    drop();
}

Result<void> Connection::connect()
{
    m_faulty = false;
    m_missesProved = -1;
    const KeyWindow window; // until the first page was read or written: only then the key is worked out
    // NOFOLLOW refuses a link anywhere on the path: callers hand in a canonical folder.
    const int code = sqlite3_open_v2(QFile::encodeName(m_file).constData(), &m_handle,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK)
        return error(code, "open");
    RETURN_IF_ERROR(useKey());
    RETURN_IF_ERROR(configure());
    RETURN_IF_ERROR(
        registerTokenizer(m_handle)); // a newer SQLite reads the file for this: not before EXCLUSIVE
    constexpr char probe[] = "SELECT 1 FROM sqlite_schema";
    const int probed = sqlite3_prepare_v3(m_handle, probe, -1, SQLITE_PREPARE_PERSISTENT, &m_probe, nullptr);
    if (probed != SQLITE_OK)
        return error(probed, probe);
    m_log.follow(m_handle);
    return m_sealed ? seal() : Result<void>();
}

Result<void> Connection::trusted()
{
    if (m_key.isEmpty())
        return fail(Error::Kind::Refused, QStringLiteral("the connection is closed"));
    if (!m_faulty)
        return {};
    if (m_inTransaction || m_onLoan > 0 || m_mode != Mode::Work)
        return fail(Error::Kind::Io, QStringLiteral("a fault came before this in the same work"));
    if (m_handle != nullptr) // which keeps other processes out
        RETURN_IF_ERROR(m_log.cutBack());
    drop();
    const Result<void> connected = connect();
    if (!connected) {
        drop();
        m_faulty = true;
    }
    return connected;
}

Result<void> Connection::useKey()
{
    // Without this SQLCipher writes its diagnoses, with table names, to stderr or a file.
    RETURN_IF_ERROR(set("PRAGMA cipher_log_level=NONE", nullptr, nullptr));
    RETURN_IF_ERROR(set("PRAGMA cipher_memory_security=OFF", "PRAGMA cipher_memory_security", "0"));
    const SecretBytes raw = asRawKey(m_key);
    const int code = sqlite3_key_v2(m_handle, "main", raw.data(), int(raw.size()));
    if (code != SQLITE_OK)
        return error(code, "key");
    return set("PRAGMA cipher_log_level=NONE", nullptr, nullptr); // keying turns it on again
}

Result<Statement> Connection::prepare(Sql sql)
{
    RETURN_IF_ERROR(trusted());
    sqlite3_stmt *prepared = m_idle.take(sql.text());
    if (prepared == nullptr) {
        const int code
            = sqlite3_prepare_v3(m_handle, sql.text(), -1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
        if (code != SQLITE_OK)
            return error(code, sql.text());
    }
    ++m_onLoan;
    return Statement(*this, sql, prepared);
}

Result<void> Connection::intact()
{
    if (m_probe == nullptr)
        return {};
    int misses = 0; // pages that were not in memory
    int unused = 0;
    sqlite3_db_status(m_handle, SQLITE_DBSTATUS_CACHE_MISS, &misses, &unused, 0);
    if (misses == m_missesProved)
        return {};
    const int code = sqlite3_step(m_probe);
    sqlite3_reset(m_probe);
    const bool readOnly = sqlite3_db_readonly(m_handle, "main") != 0;
    if ((code == SQLITE_ROW || code == SQLITE_DONE) && !readOnly) {
        m_missesProved = misses;
        return {};
    }
    if (!readOnly && (code & 0xff) != SQLITE_ERROR)
        return error(code, "probe");
    m_faulty = true;
    return fail(Error::Kind::Damaged, QStringLiteral("a page with a broken seal"));
}

void Connection::takeBack(Sql sql, sqlite3_stmt *handle)
{
    --m_onLoan;
    m_idle.insert(sql.text(), handle);
}

Result<void> Connection::run(Sql sql)
{
    ASSIGN_OR_RETURN(Statement statement, prepare(sql));
    return statement.run();
}

Result<qint64> Connection::number(Sql sql)
{
    ASSIGN_OR_RETURN(Statement statement, prepare(sql));
    ASSIGN_OR_RETURN(const bool row, statement.step());
    return row ? statement.integer(0) : 0;
}

Result<QStringList> Connection::lines(Sql sql)
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

Result<QStringList> Connection::brokenSeals()
{
    const KeyWindow window; // for want of a few bytes SQLCipher 4.6.1 would crash in here
    return lines("PRAGMA cipher_integrity_check");
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
    RETURN_IF_ERROR(trusted());
    const int code
        = sqlite3_wal_checkpoint_v2(m_handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error(code, "checkpoint");
    m_log.emptied();
    return {};
}

Result<void> Connection::close()
{
    rollBack();
    const Result<void> emptied = checkpoint();
    const bool left = m_faulty && m_handle != nullptr && m_mode == Mode::Work;
    const Result<void> cut = left ? m_log.cutBack() : Result<void>();
    drop();
    m_key = SecretBytes();
    return emptied ? cut : emptied;
}

void Connection::drop()
{
    for (sqlite3_stmt *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    m_idle.clear();
    sqlite3_finalize(std::exchange(m_probe, nullptr));
    if (m_faulty && m_handle != nullptr) // by itself the engine would move the log into the file
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_close(m_handle);
    m_handle = nullptr;
}

Result<void> Connection::begin()
{
    RETURN_IF_ERROR(run("BEGIN IMMEDIATE"));
    m_inTransaction = true;
    return {};
}

Result<void> Connection::commit()
{
    RETURN_IF_ERROR(run("COMMIT"));
    m_inTransaction = false;
    return {};
}

void Connection::rollBack()
{
    m_inTransaction = false;
    // After a fault the engine has nothing more to say; and a failed statement may have ended the transaction
    // by itself.
    if (!m_faulty && m_handle != nullptr && sqlite3_get_autocommit(m_handle) == 0)
        m_faulty = sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr) != SQLITE_OK;
}

Error Connection::error(int code, const char *where)
{
    Error error = engineError(code, sqlite3_system_errno(m_handle), where);
    const bool refusal = error.kind == Error::Kind::Refused || error.kind == Error::Kind::Invalid;
    if (!refusal && (code & 0xff) != SQLITE_ERROR) // which is a mistake in a statement
        m_faulty = true;
    return error;
}

} // namespace tenang::vault
