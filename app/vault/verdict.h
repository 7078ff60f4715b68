// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretbytes.h"
#include "keys/header.h"
#include "keys/vaultstate.h"
#include "vault/vaultfolder.h"

#include <optional>

namespace tenang::vault {

class Connection;

// What is found when a vault is compared with every record of its earlier states (freshness.h).
struct Verdict {
    keys::VaultState now; // the database's and the header's, in the epoch in which the vault works
    std::optional<keys::VaultState> beside; // what the vault's own `vault.state` says, if proven
    std::optional<keys::StateRecord> expected; // the furthest proven record that the vault falls short of
    bool isPending = false; // it knew already, and was stopped before anybody was told
    bool isStateMissing = false; // `vault.state` is gone or not its own, though it was written before
    QList<keys::StateRecord> unproven; // claim later work, and nobody with this vault's key made them
    bool isKnown = false; // at least one proven record of an earlier time was there to compare with
    quint64 epoch = 0; // of the last record, proven or in the database: a new one must be above it

    [[nodiscard]] bool isRolledBack() const { return expected.has_value() || isPending; }
};
// Changes nothing.
[[nodiscard]] Result<Verdict> judge(Connection &connection, const VaultFolder &folder,
    const keys::Header &header, const SecretBytes &stateKey);

// A log that lies beside a file is taken in whatever file it is, also one of another time: then pages of two
// times stand beside each other, each with a good seal. So after an end that was cut short the tables and the
// journal are walked whole; after an orderly close there is no log. Before the connection is sealed.
[[nodiscard]] bool hasLog(const VaultFolder &folder);
[[nodiscard]] bool fitsTogether(Connection &connection);

// What a record would say now; `at` and `settled` are left to the caller.
[[nodiscard]] Result<keys::VaultState> stateNow(
    Connection &connection, const keys::Header &header, quint64 epoch);

} // namespace tenang::vault
