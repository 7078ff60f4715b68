// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "keys/header.h"
#include "vault/vaultfolder.h"

namespace tenang::vault {

// A vault whose key is known, for the steps of an opening that need more than its connection.
struct Unlocked {
    const VaultFolder &folder;
    keys::Header &header; // mended when the key of the lock journal was turned aside
    const SecretBytes &vaultKey;
    const Clock &clock;
};

} // namespace tenang::vault
