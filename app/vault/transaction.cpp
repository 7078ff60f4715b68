// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/transaction.h"

#include "vault/connection.h"

#include <utility>

namespace tenang::vault {

Result<Transaction> Transaction::begin(Connection &connection)
{
    RETURN_IF_ERROR(connection.begin());
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_connection != nullptr)
        m_connection->rollBack();
}

Result<void> Transaction::commit()
{
    RETURN_IF_ERROR(m_connection->commit());
    m_connection = nullptr;
    return {};
}

} // namespace tenang::vault
