// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "vault/sql.h"

#include <QByteArray>
#include <QString>

struct sqlite3_stmt;

namespace tenang::vault {

class Connection;

// A prepared statement on loan from its connection, which keeps it for the next use. Parameters and columns
// in order: the first call of bind fills ?1, the next ?2. A failed bind is reported by the step that follows
// it.
class [[nodiscard]] Statement {
public:
    Statement(Connection &connection, Sql sql, sqlite3_stmt *handle);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    Statement &bind(qint64 value);
    Statement &bind(double value);
    Statement &bind(const QString &text);
    Statement &bind(const QByteArray &blob); // a null QByteArray binds an empty blob
    Statement &bind(const Id &id) { return bind(id.toBytes()); }
    Statement &bindNull();

    [[nodiscard]] Result<bool> step(); // true: a row stands ready
    Result<void> run(); // to the end, then ready to be bound again

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const; // of a text too: its UTF-8
    [[nodiscard]] Id id(int column) const { return Id::fromBytes(bytes(column)); }
    [[nodiscard]] bool isNull(int column) const;

private:
    Statement &bound(int code);

    Connection *m_connection;
    Sql m_sql;
    sqlite3_stmt *m_handle;
    int m_bound = 0;
    int m_fault = 0;
};

} // namespace tenang::vault
