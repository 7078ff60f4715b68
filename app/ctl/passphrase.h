// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secretbytes.h"
#include "ctl/answer.h"

#include <optional>

namespace tenang::ctl {

// From an open descriptor, the bytes up to the first newline or the end, brought to NFC (design.md §8). Never
// an argument or the environment, where other programs could read it. Read byte by byte, so that what follows
// the newline is left to whom it belongs. Invalid or Io, in words for the technician: no such descriptor,
// nothing there, more than 4096 bytes, not UTF-8.
[[nodiscard]] Result<SecretBytes> readPassphrase(int descriptor);

// Whether this may not become the passphrase of a vault: says why about `folder`, and gives the status to end
// with.
[[nodiscard]] std::optional<ExitStatus> objectionTo(const QString &folder, const SecretBytes &fresh);

} // namespace tenang::ctl
