// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "keys/header.h"
#include "keys/recovery.h"
#include "vault/unlocked.h"
#include "vault/vaultfolder.h"
#include "vault/vaultstore.h"

#include <QString>

#include <memory>
#include <optional>

// From a folder and a passphrase to an open vault.
namespace tenang::vault {

struct Making {
    keys::Suite suite = keys::Suite::Standard;
    std::optional<keys::KdfCosts> costs; // absent: what the suite and this machine call for
    std::optional<keys::Recovery::Custodians> custodians = {}; // absent: nobody can help who forgets
};

// An open vault, and what its owner is to be told about it.
struct Opened {
    std::unique_ptr<VaultStore> store;
    interview::Opening told;
};

// Passphrases are UTF-8 bytes; they are brought to NFC here. An empty one is Invalid.

// Made in a folder beside it, closed, and renamed into its place: after a kill there is a whole vault or
// none. Refused, and nothing touched, when the folder holds anything. The new vault is left open.
[[nodiscard]] Result<std::unique_ptr<VaultStore>> createVault(
    const QString &folder, const SecretBytes &passphrase, const Clock &clock, const Making &making = {});

// For whoever makes one in a workshop. Refused: the place of the vault holds anything.
[[nodiscard]] Result<void> mustBeFree(const VaultFolder &folder);
// A vault without cases in an empty folder, closed and on the disk. Its header is mended when it has to be.
[[nodiscard]] Result<void> makeVault(
    const VaultFolder &folder, keys::Header::Made &made, const Making &making, const Clock &clock);

// The only connection to a vault whose key is known, brought up to date and sealed. `isMixed`, when it is
// asked for: whether file and log are of different times (freshness.h).
[[nodiscard]] Result<std::unique_ptr<Connection>> connectTo(const Unlocked &vault, bool *isMixed = nullptr);

// NotFound, NotAVault, NewerThanApp, Damaged, WrongPassphrase; TooSoon and CustodiansOnly after wrong ones,
// before anything is derived (tries.h); Refused when it is open elsewhere. Mends a header copy that went bad
// or is older, and raises costs that are below `wanted` (rewrap.h). `custodians`: who can open it together
// from now on; absent: who could before.
[[nodiscard]] Result<Opened> openVault(const QString &folder, const SecretBytes &passphrase,
    const Clock &clock, std::optional<keys::KdfCosts> wanted = {},
    const std::optional<keys::Recovery::Custodians> &custodians = {});

} // namespace tenang::vault
