// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/signature.h"

#include <sodium.h>

namespace tenang {

namespace {

static_assert(publicKeySize == crypto_sign_ed25519_PUBLICKEYBYTES);
static_assert(signatureSize == crypto_sign_ed25519_BYTES);
static_assert(signingSeedSize == crypto_sign_ed25519_SEEDBYTES);

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

SecretBytes newSigningSeed()
{
    SecretBytes seed(signingSeedSize);
    randombytes_buf(seed.data(), seed.size());
    return seed;
}

QByteArray publicKeyOf(const SecretBytes &seed)
{
    if (seed.size() != signingSeedSize)
        return {};
    SecretBytes secret(crypto_sign_ed25519_SECRETKEYBYTES);
    QByteArray key(publicKeySize, '\0');
    crypto_sign_ed25519_seed_keypair(raw(key), secret.data(), seed.data());
    return key;
}

QByteArray signatureOf(QByteArrayView bytes, const SecretBytes &seed)
{
    if (seed.size() != signingSeedSize)
        return {};
    SecretBytes secret(crypto_sign_ed25519_SECRETKEYBYTES);
    QByteArray key(publicKeySize, '\0');
    crypto_sign_ed25519_seed_keypair(raw(key), secret.data(), seed.data());
    QByteArray signature(signatureSize, '\0');
    crypto_sign_ed25519_detached(raw(signature), nullptr, raw(bytes), quint64(bytes.size()), secret.data());
    return signature;
}

bool isSignedBy(QByteArrayView bytes, QByteArrayView signature, QByteArrayView publicKey)
{
    return signature.size() == signatureSize && publicKey.size() == publicKeySize
        && crypto_sign_ed25519_verify_detached(
               raw(signature), raw(bytes), quint64(bytes.size()), raw(publicKey))
        == 0;
}

} // namespace tenang
