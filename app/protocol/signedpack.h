// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secretbytes.h"

#include <QByteArray>
#include <QList>

// A pack and the signature over it in one flat file (protocols/FLEET.md), numbers big-endian:
//
//   0   16  "TENANG-PACK-SIGN"
//   16   2  format, 1
//   18  32  public key of the signer (Ed25519)
//   50   4  length of the pack
//   54   n  the pack, its bytes as they were built
//   54+n 64 signature over everything before it
//
// Nothing of the pack is looked at before the signature holds. Who is trusted is the caller's to say.
namespace tenang::protocol {

inline constexpr qsizetype largestPack = qsizetype{8} * 1024 * 1024; // design.md §5
inline constexpr qsizetype signedPackOverhead = 54 + 64;

// The pack's own bytes. Errors, each with its own sentence: Invalid, larger than a signed pack may be;
// Invalid, not signed; NewerThanApp; Damaged, cut short or longer than it says; Refused, signed by a key that
// is not among `trusted`; Damaged, the signature does not hold.
[[nodiscard]] Result<QByteArray> verifiedPack(const QByteArray &bytes, const QList<QByteArray> &trusted);

// Whether it begins as a signed pack does; says nothing about who signed it.
[[nodiscard]] bool looksSigned(const QByteArray &bytes);
// The key that it names: true only once verifiedPack() has said so. Empty: not a signed pack.
[[nodiscard]] QByteArray namedSigner(const QByteArray &bytes);

// Invalid: empty, too large, or signed already. Refused: the seed is none (base/signature.h).
[[nodiscard]] Result<QByteArray> signedPack(const QByteArray &pack, const SecretBytes &seed);

} // namespace tenang::protocol
