// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/export.h"

#include "sqlite3.h"
#include "vault/connection.h"
#include "vault/guardedblocks.h"
#include "vault/rawkey.h"

#include <QFile>
#include <QStringList>

namespace tenang::vault {

namespace {

// sqlcipher_export tells of every fault as SQLITE_ERROR; its words still say which one it was.
int meant(int code, const char *words)
{
    if (code != SQLITE_ERROR)
        return code;
    for (const int candidate : {SQLITE_FULL, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_NOMEM, SQLITE_IOERR}) {
        if (qstrcmp(words, sqlite3_errstr(candidate)) == 0)
            return candidate;
    }
    return code;
}

// A statement for one use: Connection keeps those it prepares by the address of their text, and these are
// made here.
class Once {
public:
    Once(Connection &connection, const QByteArray &sql)
        : m_connection(connection)
        , m_code(sqlite3_prepare_v2(connection.handle(), sql.constData(), -1, &m_handle, nullptr))
    {
    }
    ~Once() { sqlite3_finalize(m_handle); }
    Once(const Once &) = delete;
    Once &operator=(const Once &) = delete;

    [[nodiscard]] sqlite3_stmt *handle() const { return m_handle; }
    Result<qint64> number() // the first column of the only row; 0 without one
    {
        const int code = m_code == SQLITE_OK ? sqlite3_step(m_handle) : m_code;
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            return m_connection.error(meant(code, sqlite3_errmsg(m_connection.handle())), "export");
        return code == SQLITE_ROW ? qint64(sqlite3_column_int64(m_handle, 0)) : 0;
    }

private:
    Connection &m_connection;
    sqlite3_stmt *m_handle = nullptr;
    int m_code;
};

Result<qint64> number(Connection &connection, const QByteArray &sql)
{
    return Once(connection, sql).number();
}

Result<void> attach(Connection &connection, const QString &file, const SecretBytes &key)
{
    const SecretBytes raw = asRawKey(key);
    const QByteArray path = QFile::encodeName(file);
    Once attaching(connection, "ATTACH ?1 AS fresh KEY ?2");
    sqlite3_bind_text(attaching.handle(), 1, path.constData(), int(path.size()), SQLITE_STATIC);
    sqlite3_bind_blob(attaching.handle(), 2, raw.data(), int(raw.size()), SQLITE_STATIC);
    const Result<qint64> attached = attaching.number();
    return attached ? Result<void>() : Result<void>(attached.error());
}

// What sqlcipher_export leaves out.
Result<void> copyNumbers(Connection &connection)
{
    for (const char *name : {"user_version", "application_id"}) {
        ASSIGN_OR_RETURN(const qint64 value, number(connection, QByteArray("PRAGMA main.") + name));
        ASSIGN_OR_RETURN([[maybe_unused]] const qint64 done,
            number(connection, QByteArray("PRAGMA fresh.") + name + '=' + QByteArray::number(value)));
    }
    return {};
}

QByteArray counting(const char *schema, QString table)
{
    table.replace(u'"', QStringLiteral("\"\""));
    return QByteArray("SELECT count(*) FROM ") + schema + ".\"" + table.toUtf8() + '"';
}

Result<void> compare(Connection &connection)
{
    ASSIGN_OR_RETURN(const qint64 others,
        connection.number("SELECT count(*) FROM (SELECT type, name, tbl_name, sql FROM main.sqlite_schema"
                          " EXCEPT SELECT type, name, tbl_name, sql FROM fresh.sqlite_schema)"));
    if (others != 0)
        return fail(Error::Kind::Damaged, QStringLiteral("%1 tables were not copied").arg(others));
    ASSIGN_OR_RETURN(const QStringList tables,
        connection.lines("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND rootpage > 0"));
    for (const QString &table : tables) {
        ASSIGN_OR_RETURN(const qint64 before, number(connection, counting("main", table)));
        ASSIGN_OR_RETURN(const qint64 after, number(connection, counting("fresh", table)));
        if (before != after)
            return fail(Error::Kind::Damaged,
                QStringLiteral("%1 of %2 rows of a table were copied").arg(after).arg(before));
    }
    return {};
}

Result<void> copyAll(Connection &connection)
{
    ASSIGN_OR_RETURN(
        [[maybe_unused]] const qint64 done, number(connection, "SELECT sqlcipher_export('fresh')"));
    return compare(connection);
}

Result<void> attachWithNumbers(Connection &connection, const QString &file, const SecretBytes &key)
{
    const KeyWindow window; // until its first page was written: only then the key is worked out
    RETURN_IF_ERROR(attach(connection, file, key));
    return copyNumbers(connection);
}

} // namespace

Result<void> exportInto(Connection &from, const QString &file, const SecretBytes &key)
{
    const Result<void> attached = attachWithNumbers(from, file, key);
    const Result<void> copied = attached ? copyAll(from) : attached;
    const Result<qint64> detached = number(from, "DETACH fresh");
    if (!copied)
        return copied;
    return detached ? Result<void>() : Result<void>(detached.error());
}

} // namespace tenang::vault
