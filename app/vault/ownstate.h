// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/vaultstate.h"

#include <optional>

namespace tenang::vault {

class Connection;

// The vault's own row in the table `witness`: in which epoch it works, which header it last opened with, and
// whether it has ever written its `vault.state`, so that a missing one shows. Goes with the database into
// every copy of it.
struct OwnState {
    keys::StateRecord record;
    bool isWritten = false;

    [[nodiscard]] static Result<std::optional<OwnState>> read(Connection &connection, const Id &vaultId);
    // Both inside the caller's transaction.
    [[nodiscard]] static Result<void> write(Connection &connection, const OwnState &own);
    [[nodiscard]] static Result<void> markWritten(Connection &connection, const Id &vaultId);
};

} // namespace tenang::vault
