// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secretbytes.h"

#include <QByteArray>

// Boxes that anyone can close and one key opens (libsodium crypto_box_seal: X25519, XSalsa20-Poly1305). A box
// does not tell who closed it.
namespace tenang::keys {

inline constexpr std::size_t boxSeedSize = 32;
inline constexpr qsizetype boxKeySize = 32;
inline constexpr qsizetype boxOverhead = 48;

[[nodiscard]] SecretBytes newBoxSeed();
// The public half. Empty unless the seed has its 32 bytes.
[[nodiscard]] QByteArray boxKeyOf(const SecretBytes &seed);
// Invalid: no key, or one that seals nothing (a point of low order).
[[nodiscard]] Result<QByteArray> sealedTo(const QByteArray &publicKey, const SecretBytes &content);
// Damaged: closed for another key, or changed.
[[nodiscard]] Result<SecretBytes> openedBox(const QByteArray &box, const SecretBytes &seed);

} // namespace tenang::keys
