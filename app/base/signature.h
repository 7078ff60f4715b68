// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretbytes.h"

#include <QByteArray>

// Ed25519 (RFC 8032) by libsodium, over bytes as they are. Who a key belongs to and where it is kept is for
// others to know (keys/).
namespace tenang {

inline constexpr qsizetype publicKeySize = 32;
inline constexpr qsizetype signatureSize = 64;
inline constexpr std::size_t signingSeedSize = 32;

// The secret half, as the 32 bytes from which the pair is made.
[[nodiscard]] SecretBytes newSigningSeed();
// The public half. Empty unless the seed has its 32 bytes.
[[nodiscard]] QByteArray publicKeyOf(const SecretBytes &seed);
// Empty unless the seed has its 32 bytes. The same bytes and seed always give the same signature.
[[nodiscard]] QByteArray signatureOf(QByteArrayView bytes, const SecretBytes &seed);
// False also for a key or a signature of another size, and for keys that sign anything (points of low order).
[[nodiscard]] bool isSignedBy(QByteArrayView bytes, QByteArrayView signature, QByteArrayView publicKey);

} // namespace tenang
