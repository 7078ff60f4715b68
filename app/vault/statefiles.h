// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/witnessfile.h"
#include "vault/vaultfolder.h"

#include <QList>

// What tells of a vault's state outside its database: `vault.state` in its own folder, and `vault.witness` in
// which it publishes what it knows of the vaults beside it. FORMAT.md has the bytes.
namespace tenang::vault {

[[nodiscard]] QString stateFile(const VaultFolder &folder);
[[nodiscard]] QString witnessFile(const VaultFolder &folder);

// NotFound, or what StateRecord::parse says.
[[nodiscard]] Result<keys::StateRecord> readState(const VaultFolder &folder);
[[nodiscard]] Result<void> writeState(const VaultFolder &folder, const keys::StateRecord &record);

// A file that is not there, or not as we write it, tells nothing: nobody has to believe it anyway.
[[nodiscard]] QList<keys::StateRecord> readWitness(const VaultFolder &folder);
// Only when it says something else than what is there.
[[nodiscard]] Result<void> writeWitness(const VaultFolder &folder, const QList<keys::StateRecord> &records);

// The folders beside it that hold a vault, by name; hidden ones (a workshop) and links are none.
[[nodiscard]] QList<VaultFolder> siblings(const VaultFolder &folder);
[[nodiscard]] QList<keys::StateRecord> statesOf(const QList<VaultFolder> &folders); // that can be read

} // namespace tenang::vault
