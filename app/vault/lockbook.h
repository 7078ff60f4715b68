// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/files.h"
#include "keys/header.h"
#include "keys/lockjournal.h"
#include "vault/vaultfolder.h"

// The lock journal of a vault as it lies on the disk.
namespace tenang::vault {

// Held while a passphrase is tried: two who try at once would otherwise both pass the same wait. On the
// header, because the journal is replaced at every try, and closing the database would drop the engine's own
// locks.
[[nodiscard]] Result<Descriptor> onlyTry(const VaultFolder &folder);

struct Book {
    enum class Found { Whole, Missing, Damaged };
    Found found = Found::Whole;
    keys::LockJournal journal; // as far as it could be read
};
[[nodiscard]] Book readBook(const VaultFolder &folder, const keys::Header &header);

// Durable when it returns. On a full disk the try is counted in place, without a record.
[[nodiscard]] Result<void> recordTry(const VaultFolder &folder, const keys::Header &header, const Book &book,
    keys::LockJournal::Kind kind, const Clock &clock);

// In the place where it stands: needs no room on a full disk.
[[nodiscard]] Result<void> overwriteHead(const VaultFolder &folder, const QByteArray &head);

} // namespace tenang::vault
