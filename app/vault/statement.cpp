// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/statement.h"

#include "sqlite3.h"
#include "vault/connection.h"

#include <utility>

namespace tenang::vault {

Statement::Statement(Connection &connection, Sql sql, sqlite3_stmt *handle)
    : m_connection(&connection)
    , m_sql(sql)
    , m_handle(handle)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_sql(other.m_sql)
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_bound(other.m_bound)
    , m_fault(other.m_fault)
{
}

Statement::~Statement()
{
    if (m_handle == nullptr)
        return;
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle); // bound words do not wait for the next use
    m_connection->takeBack(m_sql, m_handle);
}

Statement &Statement::bound(int code)
{
    if (code != SQLITE_OK && m_fault == SQLITE_OK)
        m_fault = code;
    return *this;
}

Statement &Statement::bind(qint64 value)
{
    return bound(sqlite3_bind_int64(m_handle, ++m_bound, value));
}

Statement &Statement::bind(double value)
{
    return bound(sqlite3_bind_double(m_handle, ++m_bound, value));
}

Statement &Statement::bind(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return bound(sqlite3_bind_text64(
        m_handle, ++m_bound, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement &Statement::bind(const QByteArray &blob)
{
    return bound(sqlite3_bind_blob64(
        m_handle, ++m_bound, blob.constData(), sqlite3_uint64(blob.size()), SQLITE_TRANSIENT));
}

Statement &Statement::bindNull()
{
    return bound(sqlite3_bind_null(m_handle, ++m_bound));
}

Result<bool> Statement::step()
{
    if (m_fault != SQLITE_OK)
        return m_connection->error(m_fault, m_sql.text());
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW) {
        RETURN_IF_ERROR(m_connection->intact());
        return true;
    }
    if (code == SQLITE_DONE) {
        m_connection->ended();
        return false;
    }
    return m_connection->error(code, m_sql.text());
}

Result<void> Statement::run()
{
    for (;;) {
        ASSIGN_OR_RETURN(const bool row, step());
        if (!row)
            break;
    }
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    m_bound = 0;
    return {};
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return utf8 == nullptr ? QString() : QString::fromUtf8(utf8, sqlite3_column_bytes(m_handle, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return blob == nullptr ? QByteArray() : QByteArray(blob, sqlite3_column_bytes(m_handle, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

} // namespace tenang::vault
