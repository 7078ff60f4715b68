// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace tenang::vault {

class Connection;

// All or nothing: what is not committed is rolled back when the object goes.
class [[nodiscard]] Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;

    // Durable when it returns without an error.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection &connection)
        : m_connection(&connection)
    {
    }

    Connection *m_connection;
};

} // namespace tenang::vault
