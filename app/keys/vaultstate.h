// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secretbytes.h"

#include <QByteArray>

namespace tenang::keys {

// How far a vault had come at a moment: what a witness outside it remembers (security sheet A1). The storage
// engine cannot see that an older file was put back; this can.
struct VaultState {
    Id vaultId;
    quint64 generation = 0; // of the header
    QByteArray headerHash; // 32 bytes, hashOfHeader()
    quint64 epoch = 0; // one more each time the vault found itself put back
    qint64 auditSeq = 0;
    QByteArray auditHead; // 32 bytes, hash of entry auditSeq
    qint64 at = 0; // ms since 1970
    bool settled = false; // closed in order, and the newest snapshot holds all of it

    // A later epoch, or more entries or a later header in the same one.
    [[nodiscard]] bool isNewerThan(const VaultState &other) const;
    friend bool operator==(const VaultState &, const VaultState &) = default;
};
[[nodiscard]] QByteArray hashOfHeader(const QByteArray &headerBytes);

// The same as 160 bytes, sealed with a MAC under subKey(vaultKey, Purpose::State); layout in FORMAT.md.
// Anyone can read what it claims; only who holds the key of the vault can make it or prove it.
class StateRecord {
public:
    static constexpr qsizetype size = 160;

    [[nodiscard]] static StateRecord make(const VaultState &state, const SecretBytes &stateKey);
    // NotAVault, NewerThanApp, Damaged (another length, numbers out of bounds). Says nothing of the MAC.
    [[nodiscard]] static Result<StateRecord> parse(const QByteArray &bytes);

    [[nodiscard]] const VaultState &claim() const { return m_claim; } // not proven
    [[nodiscard]] Result<VaultState> verified(const SecretBytes &stateKey) const; // Damaged: not of this key
    [[nodiscard]] bool isProven(const SecretBytes &stateKey) const { return bool(verified(stateKey)); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray hash() const; // names it in an audit entry

private:
    QByteArray m_bytes;
    VaultState m_claim;
};

} // namespace tenang::keys
