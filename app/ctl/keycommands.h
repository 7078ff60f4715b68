// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretbytes.h"
#include "ctl/answer.h"
#include "keys/keyfile.h"

// Keys in files, of people who sign and of custodians.
namespace tenang::ctl {

inline constexpr qsizetype fewestCharacters = 15; // of a passphrase, as of a vault
[[nodiscard]] qsizetype charactersOf(const SecretBytes &utf8);

// One byte more than any file of ours may have, so that the readers see what is too large. NotFound, Io.
[[nodiscard]] Result<QByteArray> readInput(const QString &path);

// A new key. KEYFILE is the sealed secret half (0600), KEYFILE.pub the public one; neither takes the place of
// another file. A passphrase has 15 characters or more. Answers {"fingerprint","public"}.
ExitStatus createKey(const QString &keyFile, int passphraseFd, keys::KeyKind kind);

} // namespace tenang::ctl
