// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secretbytes.h"
#include "keys/derivation.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace tenang::keys {

// Which cryptography. Exactly one is for use: no negotiation, so no downgrade (security sheet §4.2).
enum class Suite : quint8 {
    Standard = 1, // Argon2id, XChaCha20-Poly1305, BLAKE2b, SQLCipher 4
    Test = 0x7f, // the same with testCosts, for loops; refused by release builds
};

// The 4 KiB in front of a vault: how the passphrase becomes the vault key. A value; byte layout in FORMAT.md.
// Eight slots of equal size without plaintext fields: from outside nobody can tell how many are in use.
class Header {
public:
    static constexpr qsizetype size = 4096;
    static constexpr int slotCount = 8;

    // A new vault: random id, salt and vault key, the key in one slot at a random place.
    struct Made;
    [[nodiscard]] static Result<Made> make(
        const SecretBytes &passphrase, Suite suite, KdfCosts costs, const QDateTime &created);

    // The same vault (id, suite, time of making) behind another passphrase, other costs or another vault key:
    // fresh salt, the key in one slot at a random place among noise, generation one higher. What the header
    // before it was opened with does not open this one. Damaged: costs out of bounds.
    [[nodiscard]] Result<Header> rewrapped(
        const SecretBytes &vaultKey, const SecretBytes &passphrase, KdfCosts costs) const;

    // In this order: NotAVault, NewerThanApp, Damaged (length, checksum, costs out of bounds), Refused (test
    // suite in a release build). Never allocates by what the bytes say.
    [[nodiscard]] static Result<Header> parse(const QByteArray &bytes);
    [[nodiscard]] QByteArray bytes() const;

    // One derivation, then every slot. WrongPassphrase when none opens. `passphrase`: normalisedPassphrase().
    [[nodiscard]] Result<SecretBytes> unlock(const SecretBytes &passphrase) const;

    [[nodiscard]] quint16 format() const { return m_format; }
    [[nodiscard]] Suite suite() const { return m_suite; }
    [[nodiscard]] Id vaultId() const { return m_vaultId; }
    [[nodiscard]] KdfCosts costs() const { return m_costs; }
    [[nodiscard]] quint64 generation() const { return m_generation; }
    [[nodiscard]] QDateTime created() const; // to the hour, UTC
    // What the lock journal is sealed to (lockjournal.h); empty in format 1. Not tied to the slots: who opens
    // the vault compares it with lockJournalKey() and mends it.
    [[nodiscard]] const QByteArray &lockJournalKey() const { return m_lockJournalKey; }
    [[nodiscard]] Header withLockJournalKey(const QByteArray &publicKey) const; // of the next generation

private:
    Header() = default;
    Result<void> wrap(const SecretBytes &vaultKey, const SecretBytes &passphrase);
    [[nodiscard]] QByteArray bound(int slot) const; // what a slot is tied to

    quint16 m_format = 0;
    Suite m_suite = Suite::Standard;
    Id m_vaultId;
    KdfCosts m_costs;
    quint64 m_generation = 1;
    quint64 m_created = 0; // hours since 1970
    QByteArray m_lockJournalKey;
    QByteArray m_salt;
    QByteArray m_slots; // slotCount x slotSize
};

struct Header::Made {
    Header header;
    SecretBytes vaultKey;
};

} // namespace tenang::keys
