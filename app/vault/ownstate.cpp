// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ownstate.h"

#include "vault/connection.h"

namespace tenang::vault {

using keys::StateRecord;

Result<std::optional<OwnState>> OwnState::read(Connection &connection, const Id &vaultId)
{
    ASSIGN_OR_RETURN(Statement find, connection.prepare("SELECT record, seen FROM witness WHERE vault = ?1"));
    ASSIGN_OR_RETURN(const bool row, find.bind(vaultId).step());
    if (!row)
        return std::optional<OwnState>();
    ASSIGN_OR_RETURN(const StateRecord record, StateRecord::parse(find.bytes(0)));
    return std::optional(OwnState{record, find.integer(1) != 0});
}

Result<void> OwnState::write(Connection &connection, const OwnState &own)
{
    ASSIGN_OR_RETURN(Statement keep,
        connection.prepare("INSERT OR REPLACE INTO witness(vault, record, seen) VALUES(?1, ?2, ?3)"));
    return keep.bind(own.record.claim().vaultId)
        .bind(own.record.bytes())
        .bind(qint64(own.isWritten ? 1 : 0))
        .run();
}

Result<void> OwnState::markWritten(Connection &connection, const Id &vaultId)
{
    ASSIGN_OR_RETURN(Statement mark, connection.prepare("UPDATE witness SET seen = 1 WHERE vault = ?1"));
    return mark.bind(vaultId).run();
}

} // namespace tenang::vault
