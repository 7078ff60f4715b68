// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "interview/casestore.h"
#include "keys/derivation.h"
#include "keys/header.h"

#include <QString>

#include <chrono>
#include <optional>

// The same vault behind another passphrase or dearer costs: only the header is written, the vault key stays.
// So it shuts out who learnt the old passphrase, and not who also kept an old header beside a copy of the
// file: for that the key is changed (rotation.h).
namespace tenang::vault {

class VaultFolder;
class VaultStore;

// Of the vault that is open as `store`; the old passphrase is asked for again. Recorded in the audit before
// it is done: after a kill in between the record names a change that did not come, never the other way
// round. What decides is the first header copy: once that is written the new passphrase opens and the
// old one does not, and the next opening mends the second. WrongPassphrase: `old`, and nothing changed; it
// counts as a wrong one does when the vault is opened (tries.h), with its waits: TooSoon, CustodiansOnly.
// Refused: the folder's header is not the one of the open vault. Invalid: `fresh` is empty or not UTF-8;
// whether it is a good one the caller has asked already (keys/passphrase.h).
[[nodiscard]] Result<void> changePassphrase(const QString &folder, VaultStore &store, const SecretBytes &old,
    const SecretBytes &fresh, const Clock &clock);

// The same for a closed vault, with the errors of openVault() and what its owner is to be told.
[[nodiscard]] Result<interview::Opening> changePassphrase(
    const QString &folder, const SecretBytes &old, const SecretBytes &fresh, const Clock &clock);

// What openVault() does once the vault is open: when its costs are less work for a guesser than `wanted`
// (absent: keys::floorCosts), the slot is written again with dearer ones and `costs_raised` is recorded. Left
// as they are: vaults of the test suite and of practice, whose passphrase is published; where the memory is
// not there; where opening would take longer than calibration allows, going by how long it `took` just now.
// `passphrase` in NFC. True when the header was written again. A fault is not told: it must keep nobody out.
bool strengthen(const VaultFolder &folder, const keys::Header &header, VaultStore &store,
    const SecretBytes &vaultKey, const SecretBytes &passphrase, std::chrono::milliseconds took,
    std::optional<keys::KdfCosts> wanted = {});

} // namespace tenang::vault
