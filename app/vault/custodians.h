// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/casestore.h"
#include "keys/recovery.h"
#include "vault/unlocked.h"

#include <QString>

// Who can open a vault together when its passphrase is forgotten: vault.rec, and what the vault remembers of
// it, so that a file that was put there by others is noticed.
namespace tenang::vault {

class Connection;

// What the file says, without a passphrase. Refused: the vault has no custodians. Damaged: it is no recovery
// file of this vault.
[[nodiscard]] Result<keys::Recovery> recoveryOf(const VaultFolder &folder, const Id &vaultId);

// Of a closed vault; `custodians_set` in its audit. The errors of openVault(), and Invalid: not three
// different keys. Former custodians who kept the old file can open old copies of the vault for ever, and this
// one until its key is changed (rotation.h).
[[nodiscard]] Result<void> setCustodians(const QString &folder, const SecretBytes &passphrase,
    const keys::Recovery::Custodians &custodians, const Clock &clock);

// The same for a vault that is open as `connection`.
[[nodiscard]] Result<void> placeCustodians(
    const Unlocked &vault, Connection &connection, const keys::Recovery::Custodians &custodians);

// The custodians of one vault for its next form, which is built in another folder under another key.
// `connection`: to the new database, in a transaction of the caller. Nothing to do without custodians. A file
// that `fromKey` did not make gets no new key: it comes along as it is, so that the owner is told as before.
[[nodiscard]] Result<void> carryOverCustodians(
    const VaultFolder &from, const SecretBytes &fromKey, const Unlocked &to, Connection &connection);

// Compares the file with what the vault remembers and says what the owner is to be told.
void settleCustodians(const Unlocked &vault, Connection &connection, interview::Opening &told);

// After settleCustodians(), whose answer it reads and adds to: makes the wanted ones the custodians of a
// vault that has others, or none, or a file that is not its own. The owner is told, once.
void adoptCustodians(const Unlocked &vault, Connection &connection, const keys::Recovery::Custodians &wanted,
    interview::Opening &told);

} // namespace tenang::vault
