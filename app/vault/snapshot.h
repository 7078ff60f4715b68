// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secretbytes.h"
#include "vault/vaultfolder.h"

#include <array>

// A whole encrypted copy of the database, made when the vault closes: `vault.snap0` and `vault.snap1`, the
// older always overwritten by the newer (security sheet A25). For the day on which `vault.db` is damaged.
namespace tenang::vault {

class Connection;

[[nodiscard]] std::array<QString, 2> snapshotFiles(const VaultFolder &folder);
[[nodiscard]] bool hasSnapshot(const VaultFolder &folder); // a file that may be one

// Copies page by page into a new file under another key: each page's seal is looked at while it is read.
// Made beside `target`, looked over whole, brought to the disk and renamed, so that `target` is the old or
// the new one. Damaged when a page of either cannot be read; NoSpace.
[[nodiscard]] Result<void> copyDatabase(Connection &from, const QString &target, const SecretBytes &key);

// `source`: after a checkpoint. A vault that fails while it is read leaves both snapshots as they are.
enum class Older { Keep, Remove }; // Remove: words were erased that the older snapshot still holds
[[nodiscard]] Result<void> takeSnapshot(
    Connection &source, const VaultFolder &folder, const SecretBytes &snapshotKey, Older older);

} // namespace tenang::vault
