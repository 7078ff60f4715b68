// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secretbytes.h"
#include "vault/connection.h"
#include "vault/vaultfolder.h"

// A vault of an older schema becomes one of ours in a copy that takes its place at the end: a kill, a full
// disk or a fault leaves the old vault, whole (security sheet §4.8).
namespace tenang::vault {

struct Migrating {
    const VaultFolder &folder;
    const SecretBytes &databaseKey;
    Id vault;
};

// `source`: the vault's only connection, unsealed; it is closed before the copy takes its place, and the
// caller opens anew. Nothing happens when the schema is ours already. NewerThanApp: nothing was touched.
// Damaged: the copy did not hold what the vault holds, or its record does not verify where the vault's does.
[[nodiscard]] Result<void> migrate(
    const Migrating &what, std::unique_ptr<Connection> source, const Clock &clock);

} // namespace tenang::vault
