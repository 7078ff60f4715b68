// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secretbytes.h"
#include "keys/header.h"
#include "keys/vaultstate.h"
#include "vault/verdict.h"

#include <future>

// Whether a vault was put back to an earlier state (security sheet A1, A11). SQLCipher cannot see that: an
// old page, log or file is as good as a new one. So the vault's state is kept outside its database too, in
// `vault.state` and with every vault beside it, and compared when it opens. What is found is told and
// recorded; it never keeps anybody from reading or writing.
namespace tenang::vault {

class Connection;

// Keeps the state of one open vault, from opening to close. Never in the way: what cannot be written (a full
// disk) is left, and the older record stays true, because a record is written only after what it speaks of is
// durable.
class Freshness {
public:
    // Entries between two writings of `vault.state`: so much may be put back unseen after a kill.
    static constexpr qint64 interval = 32;

    Freshness(
        const VaultFolder &folder, const keys::Header &header, SecretBytes stateKey, const Clock &clock);
    ~Freshness();

    struct Told {
        bool rolledBack = false;
        bool inDoubt = false; // the state is missing, or records that are not its own claim later work
        bool othersRolledBack = false;
    };
    // `isMixed`: the file and the log that lay beside it were not of one time (fitsTogether()).
    [[nodiscard]] Told begin(Connection &connection, bool isMixed);
    // After a commit with so many audit entries. The file is written beside the store's thread.
    void grew(Connection &connection, qint64 entries);
    // Words were erased, so no snapshot may go on holding them.
    void erased() { m_hasErased = true; }
    // Moves the log into the file and takes a snapshot when anything has changed since the last.
    void end(Connection &connection, const SecretBytes &snapshotKey);
    // The header was written anew while the vault was open.
    void headerChanged(Connection &connection, const keys::Header &header);

private:
    Result<void> enter(Connection &connection, const Verdict &verdict, bool isMixed, Told &told);
    void meetOthers(Connection &connection);
    [[nodiscard]] Result<void> settle(Connection &connection, const SecretBytes &snapshotKey);
    Result<void> keep(Connection &connection, bool settled);
    Result<keys::StateRecord> record(Connection &connection, bool settled);

    VaultFolder m_folder;
    keys::Header m_header;
    SecretBytes m_stateKey;
    const Clock &m_clock;
    quint64 m_epoch = 0;
    qint64 m_sinceKept = 0;
    bool m_isChanged = true; // since the newest snapshot
    bool m_hasErased = false;
    bool m_isKeeping = false; // begin() got as far as the database: what is written from here on is true
    std::future<Result<void>> m_writing;
};

// For whoever builds a whole vault in a workshop (rotation, migration, restore): the state that goes with the
// database open in `connection` and the header, in the epoch that the database has.
[[nodiscard]] Result<void> keepState(Connection &connection, const VaultFolder &folder,
    const keys::Header &header, const SecretBytes &vaultKey, const Clock &clock);

} // namespace tenang::vault
