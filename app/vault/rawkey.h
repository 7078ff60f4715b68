// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretbytes.h"

namespace tenang::vault {

// As the storage engine takes it: x'…' means that these are the key's bytes, and nothing is derived.
[[nodiscard]] SecretBytes asRawKey(const SecretBytes &key);

} // namespace tenang::vault
