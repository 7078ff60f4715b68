// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/sealedbox.h"

#include <sodium.h>

namespace tenang::keys {

static_assert(boxSeedSize == crypto_box_SEEDBYTES && boxKeySize == crypto_box_PUBLICKEYBYTES
    && boxOverhead == crypto_box_SEALBYTES);

namespace {

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

SecretBytes newBoxSeed()
{
    SecretBytes seed(boxSeedSize);
    randombytes_buf(seed.data(), seed.size());
    return seed;
}

QByteArray boxKeyOf(const SecretBytes &seed)
{
    if (seed.size() != boxSeedSize)
        return {};
    QByteArray publicKey(boxKeySize, '\0');
    SecretBytes secretKey(crypto_box_SECRETKEYBYTES);
    crypto_box_seed_keypair(raw(publicKey), secretKey.data(), seed.data());
    return publicKey;
}

Result<QByteArray> sealedTo(const QByteArray &publicKey, const SecretBytes &content)
{
    QByteArray box(qsizetype(content.size()) + boxOverhead, '\0');
    if (publicKey.size() != boxKeySize
        || crypto_box_seal(raw(box), content.data(), content.size(), raw(publicKey)) != 0)
        return fail(Error::Kind::Invalid, QStringLiteral("nothing can be sealed to this key"));
    return box;
}

Result<SecretBytes> openedBox(const QByteArray &box, const SecretBytes &seed)
{
    if (box.size() <= boxOverhead || seed.size() != boxSeedSize)
        return fail(Error::Kind::Damaged, QStringLiteral("no sealed box"));
    QByteArray publicKey(boxKeySize, '\0');
    SecretBytes secretKey(crypto_box_SECRETKEYBYTES);
    crypto_box_seed_keypair(raw(publicKey), secretKey.data(), seed.data());
    SecretBytes content(std::size_t(box.size() - boxOverhead));
    if (crypto_box_seal_open(content.data(), raw(box), quint64(box.size()), raw(publicKey), secretKey.data())
        != 0)
        return fail(Error::Kind::Damaged, QStringLiteral("a sealed box does not open"));
    return content;
}

} // namespace tenang::keys
