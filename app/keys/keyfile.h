// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secretbytes.h"

#include <QByteArray>

// The secret half of a key in a file, sealed under a passphrase. Numbers big-endian:
//
//   0   16  "TENANG-SIGN-KEY\n", or "TENANG-CUST-KEY\n" for a custodian's
//   16   2  format, 1
//   18   2  suite: 1 Argon2id 1.3 and XChaCha20-Poly1305; 65535 the same with the least costs, for tests
//   20   4  memory in KiB, 65,536 to 1,048,576
//   24   4  passes, 3 to 16
//   28  16  salt
//   44  24  nonce
//   68  32  public key: Ed25519, a custodian's X25519
//   100 48  the 32-byte seed, sealed; bytes 0 to 99 are authenticated with it
//   148 32  BLAKE2b-256 over bytes 0 to 147: it finds damage, so that a damaged file is not told as a wrong
//           passphrase; it is no secret
namespace tenang::keys {

// A release build neither makes nor opens the one of tests.
enum class KeySuite : quint16 { Standard = 1, Test = 0xffff };

// What a key is for. A file of one kind is none of the other.
enum class KeyKind {
    Signing, // base/signature.h
    Custodian, // opens a vault together with another one (recovery.h)
};
// The public half. Empty unless the seed has its 32 bytes.
[[nodiscard]] QByteArray publicKeyOf(KeyKind kind, const SecretBytes &seed);

inline constexpr qsizetype keyFileSize = 180;

// Costs 256 MiB for about a second. Io: the memory cannot be had. Refused: this is no seed, or the suite is
// for tests only. The passphrase is in NFC (keys/derivation.h).
[[nodiscard]] Result<QByteArray> sealedKey(const SecretBytes &seed, const SecretBytes &passphrase,
    KeySuite suite = KeySuite::Standard, KeyKind kind = KeyKind::Signing);

// The seed. Invalid: not a key of this kind. NewerThanApp: its format or suite is not known here. Damaged:
// cut short, changed, or costs out of their bounds (looked at before any memory is asked for).
// WrongPassphrase.
[[nodiscard]] Result<SecretBytes> openedKey(
    const QByteArray &bytes, const SecretBytes &passphrase, KeyKind kind = KeyKind::Signing);

} // namespace tenang::keys
