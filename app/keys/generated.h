// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretbytes.h"

namespace tenang::keys {

// Five words with a space between them, each drawn by libsodium from the 7,776 of the long list of the
// Electronic Frontier Foundation (CC BY 3.0 US): 64.6 bits. What `judged` would not call Fine is drawn again;
// that is one in five thousand. Lower case, ASCII; made in guarded memory and nowhere else.
[[nodiscard]] SecretBytes generatedPassphrase();

} // namespace tenang::keys
