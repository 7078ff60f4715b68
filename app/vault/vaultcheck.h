// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secretbytes.h"

#include <QString>
#include <QStringList>

namespace tenang::vault {

// `tenangctl vault check` (design.md §8).
struct VaultCheck {
    enum class State { Ok, Damaged, RolledBack, Unknown };

    State header = State::Unknown; // Damaged also when only one of its two copies is good; opening mends it
    State pages = State::Unknown; // every page's seal, then the tables and indexes
    State audit
        = State::Unknown; // the chain, and the journal against it; Unknown when the pages cannot be read
    State freshness = State::Unknown; // Unknown: no record of it outside the vault, or forged ones
    QStringList details; // for the technician; no words of a case

    [[nodiscard]] bool isDamaged() const;
};
[[nodiscard]] QString toString(VaultCheck::State state); // "ok" "damaged" "rolled_back" "unknown"

// Of one that was just built: Damaged when anything in it is not as it must be.
[[nodiscard]] Result<void> verifyDatabase(const QString &file, const SecretBytes &databaseKey);

// Works on a closed vault through short-lived connections and changes nothing in it but moving the log into
// the file. Damage is an answer, not an error. Errors: NotFound, NotAVault, NewerThanApp, WrongPassphrase,
// Invalid; TooSoon and CustodiansOnly after wrong passphrases; Refused when it is open elsewhere.
[[nodiscard]] Result<VaultCheck> checkVault(
    const QString &folder, const SecretBytes &passphrase, const Clock &clock = SystemClock());

} // namespace tenang::vault
