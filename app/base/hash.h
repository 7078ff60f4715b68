// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tenang {

// BLAKE2b-256 of `bytes`, 32 bytes. `purpose` separates domains: the same bytes hashed for two purposes
// differ.
[[nodiscard]] QByteArray contentHash(QByteArrayView purpose, QByteArrayView bytes);

} // namespace tenang
