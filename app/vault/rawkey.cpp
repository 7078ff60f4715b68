// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/rawkey.h"

#include <cstring>
#include <sodium.h>

namespace tenang::vault {

SecretBytes asRawKey(const SecretBytes &key)
{
    const std::size_t digits = 2 * key.size();
    SecretBytes hex(digits + 1);
    sodium_bin2hex(reinterpret_cast<char *>(hex.data()), hex.size(), key.data(), key.size());
    SecretBytes raw(digits + 3);
    std::memcpy(raw.data(), "x'", 2);
    std::memcpy(raw.data() + 2, hex.data(), digits);
    raw.data()[raw.size() - 1] = '\'';
    return raw;
}

} // namespace tenang::vault
