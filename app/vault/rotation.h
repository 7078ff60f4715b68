// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secretbytes.h"
#include "keys/header.h"

#include <QString>

#include <functional>

namespace tenang::vault {

class Connection;
class VaultFolder;

// The same vault under a new vault key: after a recovery, a change of role, a suspicion, every 90 days
// (security sheet §4.2). The passphrase stays. A whole folder is built beside the vault, looked through as
// `checkVault` does, and takes its place in one step; a kill leaves the old vault or the new one. The old key
// opens nothing of the new file; old copies of the file, wherever they are, it opens for ever.
//
// The vault is closed; nobody can open it meanwhile. Its id stays, the header's generation grows by one,
// `key_rotated` is the last entry of its audit. Snapshots stay behind, being under the old key. Costs two
// derivations and as much disk as the vault has; on a full disk nothing has changed. Errors: those of
// openVault(); Damaged also when what was built is not as good as it must be; Refused when the vault is open
// or being built elsewhere.
[[nodiscard]] Result<void> rotateKey(
    const QString &folder, const SecretBytes &passphrase, const Clock &clock);

// Imported notes are named under a key that comes from the vault key. The first one of the vault is kept in
// its next form, so that a file of notes that was taken in before still adds nothing. Inside the caller's
// transaction; nothing to do where one is kept already.
[[nodiscard]] Result<void> keepNameKey(Connection &connection, const SecretBytes &oldKey);

// The part that is the same however the old vault key was come by (rotation, recovery).
struct Renewal {
    const VaultFolder &folder;
    const keys::Header &header; // as it lies there
    const SecretBytes &oldKey; // its vault key
    const SecretBytes &passphrase; // that opens the new vault, in NFC
    const Clock &clock;
    // What the audit says of it, inside the transaction that ends the new file; `header` is the new one.
    std::function<Result<void>(Connection &connection, const keys::Header &header)> record;
};
[[nodiscard]] Result<void> renew(const Renewal &renewal);

} // namespace tenang::vault
