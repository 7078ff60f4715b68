// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "interview/casestore.h"
#include "keys/header.h"
#include "vault/unlocked.h"

// Passphrases tried at a vault: the wait after wrong ones, and the record of them in vault.lockj. Every way
// to a vault by passphrase goes through tryPassphrase(), so that none is a way around the wait.
namespace tenang::vault {

class Connection;

// The vault key; the row of wrong ones ends. TooSoon, with the seconds in its detail, and CustodiansOnly:
// nothing was derived. WrongPassphrase: recorded on the disk before it is answered; when it could not be, the
// answer is that error. One try at a time, whoever tries; Refused when another's takes too long.
// `passphrase`: normalised.
[[nodiscard]] Result<SecretBytes> tryPassphrase(
    const VaultFolder &folder, const keys::Header &header, const SecretBytes &passphrase, const Clock &clock);

// Records what custodians tried without success.
[[nodiscard]] Result<void> recordCustodianTry(
    const VaultFolder &folder, const keys::Header &header, const Clock &clock);

// Reads 128 bytes. 0 when the next try is answered at once, also when the answer is CustodiansOnly.
[[nodiscard]] std::chrono::milliseconds stillToWait(const VaultFolder &folder, const Clock &clock);

// Inside the transaction that makes a vault: an empty journal, and the vault knows that there is one.
[[nodiscard]] Result<void> beginLockJournal(
    const VaultFolder &folder, const keys::Header &header, Connection &connection);

// The journal of one form of a vault for its next, which is built in another folder under another key: the
// records come along, the row of wrong passphrases ends. The caller holds onlyTry() (lockbook.h) meanwhile.
[[nodiscard]] Result<void> carryOverLockJournal(
    const VaultFolder &from, const keys::Header &fromHeader, const SecretBytes &fromKey, const Unlocked &to);

// Moves the journal's records into the audit, empties it, and says what the owner is to be told. Whatever
// cannot be written keeps nobody out: it comes again at the next opening.
void settleTries(const Unlocked &vault, Connection &connection, interview::Opening &told);

} // namespace tenang::vault
