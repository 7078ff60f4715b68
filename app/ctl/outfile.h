// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

// Files that commands leave behind, each written whole or not at all.
namespace tenang::ctl {

// Once, at the start: whatever this program makes from now on is for its user alone, save what is saved
// openly. Keeps the umask that the user came with.
void keepFilesPrivate();

// A pack or a public key, which is no secret: 0644 less the user's own umask. Replaces what was there.
[[nodiscard]] Result<void> saveOpenly(const QString &path, const QByteArray &bytes);

// A secret key: 0600, and never in the place of another file (Refused), for a lost key cannot be made again.
[[nodiscard]] Result<void> saveSecret(const QString &path, const QByteArray &bytes);

} // namespace tenang::ctl
