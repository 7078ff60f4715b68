// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secretbytes.h"

#include <QByteArray>

namespace tenang::keys {

// What one guess of a passphrase costs: Argon2id of libsodium (one lane).
struct KdfCosts {
    quint32 kib = 0;
    quint32 passes = 0;
    friend bool operator==(const KdfCosts &, const KdfCosts &) = default;
};

// Security sheet §6.1 and A10: what a header may ask for, checked before anything is allocated.
inline constexpr KdfCosts leastCosts{64 * 1024, 3};
inline constexpr KdfCosts mostCosts{1024 * 1024, 16};
// What a vault of real cases has at least where memory and time allow: the sheet's low-end tablet.
inline constexpr KdfCosts floorCosts{128 * 1024, 3};
// 256 MiB and 3 passes, or floorCosts where less than 1 GiB of memory is free: where nobody could measure
// (calibration.h).
[[nodiscard]] KdfCosts costsForThisMachine();
// What could be had without swapping, in KiB; 0 where the system does not say.
[[nodiscard]] qint64 availableMemory();
// What the test suite id uses: libsodium's least, some microseconds.
inline constexpr KdfCosts testCosts{8, 1};

inline constexpr std::size_t keySize = 32;
inline constexpr std::size_t saltSize = 16;

// UTF-8 to the bytes that are stretched: NFC once (security §6.2), no trimming. Invalid when empty or not
// UTF-8. Idempotent. ASCII never leaves guarded memory.
[[nodiscard]] Result<SecretBytes> normalisedPassphrase(const SecretBytes &utf8);

// The key that opens the slots. Io when the memory cannot be had.
[[nodiscard]] Result<SecretBytes> stretch(
    const SecretBytes &passphrase, const QByteArray &salt, KdfCosts costs);

// Keys that come from the vault key, by libsodium's crypto_kdf with the context "tenangv1". Numbers are never
// reused.
enum class Purpose : quint64 {
    Database = 1,
    Snapshot = 2,
    State = 3,
    ImportedNotes = 4,
    LockJournal = 5, // the seed of the pair that the lock journal is sealed to
    Recovery = 6, // authenticates the recovery file
};
[[nodiscard]] SecretBytes subKey(const SecretBytes &vaultKey, Purpose purpose);

} // namespace tenang::keys
