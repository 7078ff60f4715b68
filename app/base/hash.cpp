// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"

#include <sodium.h>

namespace tenang {

QByteArray contentHash(QByteArrayView purpose, QByteArrayView bytes)
{
    const auto raw = [](QByteArrayView view) { return reinterpret_cast<const unsigned char *>(view.data()); };
    const unsigned char zero = 0;
    crypto_generichash_state state;
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    crypto_generichash_update(&state, raw(purpose), quint64(purpose.size()));
    crypto_generichash_update(&state, &zero, 1);
    crypto_generichash_update(&state, raw(bytes), quint64(bytes.size()));
    crypto_generichash_final(
        &state, reinterpret_cast<unsigned char *>(hash.data()), crypto_generichash_BYTES);
    return hash;
}

} // namespace tenang
