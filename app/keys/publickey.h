// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "keys/keyfile.h"

#include <QByteArray>
#include <QList>
#include <QString>

// The public half of a key as a text file, which two people can compare by voice:
//
//   tenang-public-key: 1
//   key: 5f2c 01ab …            64 hexadecimal digits
//   fingerprint: 93d0 4e11 …    the first 32 of contentHash("public key", key); a custodian's: "custodian
//   key"
//
// A custodian's begins with `tenang-custodian-key: 1`, so that neither is taken for the other.
// Lines beginning with # say nothing. A file may hold up to eight keys, one after the other, as when an
// agency goes over to a new one: `cat old.pub new.pub > agency.pub`.
namespace tenang::keys {

// Eight groups of four: 128 bits, which nobody can aim a second key at.
[[nodiscard]] QString fingerprint(QByteArrayView publicKey, KeyKind kind = KeyKind::Signing);

[[nodiscard]] QByteArray publicKeyText(const QByteArray &publicKey, KeyKind kind = KeyKind::Signing);

// All keys of the file, each once; every one of this kind. Invalid, with the line: no such file, no key, more
// than eight, a key of another length. Damaged: a fingerprint that does not fit its key, so that one of them
// was changed. NewerThanApp.
[[nodiscard]] Result<QList<QByteArray>> readPublicKeys(
    const QByteArray &text, KeyKind kind = KeyKind::Signing);

} // namespace tenang::keys
