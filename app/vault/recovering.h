// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secretbytes.h"
#include "interview/casestore.h"

#include <QString>

// The way back for who forgot a passphrase (security sheet A9, §4.8).
namespace tenang::vault {

class Connection;

// By two of the three custodians, with the seeds of their keys: the vault gets a new vault key and `fresh`
// for its passphrase, which its owner chooses alone. Built beside the vault and put in its place in one step;
// a kill leaves the old vault or the recovered one. `recovered` in the audit names the two by their
// fingerprints; the row of wrong passphrases ends. The vault stays closed; its owner is told of all
// this at the opening.
//
// Refused: it has no custodians, or these are not two of them; recorded in the lock journal. Damaged: the
// recovery file or the vault. Invalid: `fresh` is empty or not UTF-8; whether it is a good one the caller has
// asked already (keys/passphrase.h).
[[nodiscard]] Result<void> recover(const QString &folder, const SecretBytes &oneSeed,
    const SecretBytes &otherSeed, const SecretBytes &fresh, const Clock &clock);

// For 30 days the owner is told at every opening, and at the first opening however late it comes: the clock
// is the custodians' to set.
void tellRecovery(Connection &connection, const Clock &clock, interview::Opening &told);

} // namespace tenang::vault
