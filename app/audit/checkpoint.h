// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/entry.h"
#include "base/result.h"
#include "base/secretbytes.h"

#include <QJsonObject>

namespace tenang::audit {

// At most so many entries of form 2 stand in a row without a checkpoint (security sheet §4.5, A2).
inline constexpr qint64 entriesPerCheckpoint = 32;

// The owner's signature under a head. Kept outside the vault it is an anchor: from then on nothing up to that
// entry can be changed unseen, not even by the owner.
struct Checkpoint {
    Id vault;
    qint64 seq = 0;
    QByteArray hash;
    qint64 count = 0;
    qint64 at = 0; // ms since 1970
    QByteArray key; // the signer's Ed25519 public key
    QByteArray signature;

    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

// What is signed (FORMAT.md).
[[nodiscard]] QByteArray signedBytes(const Checkpoint &checkpoint);
[[nodiscard]] Checkpoint sign(const Head &head, const Id &vault, qint64 at, const SecretBytes &seed);
// Whether the signature is that of `checkpoint.key`. Whose key that is, the caller must know.
[[nodiscard]] bool isSigned(const Checkpoint &checkpoint);

// {"vault","seq","hash","count","at","key","signature"}, bytes in hexadecimal: an anchor to keep elsewhere.
[[nodiscard]] QJsonObject toJson(const Checkpoint &checkpoint);
[[nodiscard]] Result<Checkpoint> checkpointFromJson(const QByteArray &json); // Invalid

} // namespace tenang::audit
