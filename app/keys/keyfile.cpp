// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/keyfile.h"

#include "base/hash.h"
#include "base/signature.h"
#include "keys/sealedbox.h"

#include <QtEndian>

#include <sodium.h>

namespace tenang::keys {

namespace {

constexpr quint16 format = 1;
constexpr qsizetype formatAt = 16, suiteAt = 18, kibAt = 20, passesAt = 24, saltAt = 28, nonceAt = 44,
                    keyAt = 68, sealedAt = 100, hashAt = 148;
constexpr qsizetype saltSize = crypto_pwhash_argon2id_SALTBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype sealedSize = qsizetype(signingSeedSize) + crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(saltAt + saltSize == nonceAt && nonceAt + nonceSize == keyAt
    && keyAt + publicKeySize == sealedAt && sealedAt + sealedSize == hashAt && hashAt + 32 == keyFileSize);

struct Costs {
    quint32 kib;
    quint32 passes;
};
constexpr Costs standard{256 * 1024, 3}; // what libsodium calls moderate
constexpr Costs least{64 * 1024, 3}, most{1024 * 1024, 16}; // as of a vault (security sheet §6.1)
constexpr Costs quick{8, 1};

unsigned char *raw(QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data() + at);
}

const unsigned char *raw(const QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData() + at);
}

struct Form {
    QByteArrayView magic;
    QByteArrayView purpose; // of the hash at the end
};

Form formOf(KeyKind kind)
{
    return kind == KeyKind::Signing ? Form{"TENANG-SIGN-KEY\n", "signing key"}
                                    : Form{"TENANG-CUST-KEY\n", "custodian key"};
}

bool isKnown(quint16 suite)
{
#ifndef TENANG_RELEASE
    if (suite == quint16(KeySuite::Test))
        return true;
#endif
    return suite == quint16(KeySuite::Standard);
}

bool areFit(Costs costs, quint16 suite)
{
    if (suite == quint16(KeySuite::Test))
        return costs.kib == quick.kib && costs.passes == quick.passes;
    return costs.kib >= least.kib && costs.kib <= most.kib && costs.passes >= least.passes
        && costs.passes <= most.passes;
}

Result<SecretBytes> stretched(const SecretBytes &passphrase, const QByteArray &file, Costs costs)
{
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (crypto_pwhash_argon2id(key.data(), key.size(), reinterpret_cast<const char *>(passphrase.data()),
            passphrase.size(), raw(file, saltAt), costs.passes, std::size_t(costs.kib) * 1024,
            crypto_pwhash_argon2id_ALG_ARGON2ID13)
        != 0)
        return fail(Error::Kind::Io, QStringLiteral("the memory for the passphrase cannot be had"));
    return key;
}

} // namespace

QByteArray publicKeyOf(KeyKind kind, const SecretBytes &seed)
{
    return kind == KeyKind::Signing ? publicKeyOf(seed) : boxKeyOf(seed);
}

Result<QByteArray> sealedKey(
    const SecretBytes &seed, const SecretBytes &passphrase, KeySuite suite, KeyKind kind)
{
    const auto [magic, purpose] = formOf(kind);
    const QByteArray publicKey = publicKeyOf(kind, seed);
    if (publicKey.isEmpty() || !isKnown(quint16(suite)))
        return fail(Error::Kind::Refused, QStringLiteral("this is no key that can be kept"));
    const Costs costs = suite == KeySuite::Test ? quick : standard;
    QByteArray file(hashAt, '\0');
    file.replace(0, magic.size(), magic);
    qToBigEndian(format, raw(file, formatAt));
    qToBigEndian(quint16(suite), raw(file, suiteAt));
    qToBigEndian(costs.kib, raw(file, kibAt));
    qToBigEndian(costs.passes, raw(file, passesAt));
    randombytes_buf(raw(file, saltAt), std::size_t(saltSize + nonceSize));
    file.replace(keyAt, publicKeySize, publicKey);
    ASSIGN_OR_RETURN(const SecretBytes key, stretched(passphrase, file, costs));
    const QByteArray head = file.first(sealedAt);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(file, sealedAt), nullptr, seed.data(), seed.size(),
        raw(head), quint64(head.size()), nullptr, raw(head, nonceAt), key.data());
    file += contentHash(purpose, file);
    return file;
}

Result<SecretBytes> openedKey(const QByteArray &bytes, const SecretBytes &passphrase, KeyKind kind)
{
    const auto [magic, purpose] = formOf(kind);
    if (!bytes.startsWith(magic))
        return fail(Error::Kind::Invalid,
            QStringLiteral("this is no %1").arg(QLatin1String(purpose.data(), purpose.size())));
    if (bytes.size() < saltAt)
        return fail(Error::Kind::Damaged, QStringLiteral("the key was cut short"));
    const auto suite = qFromBigEndian<quint16>(raw(bytes, suiteAt));
    if (qFromBigEndian<quint16>(raw(bytes, formatAt)) != format || !isKnown(suite))
        return fail(Error::Kind::NewerThanApp);
    if (bytes.size() != keyFileSize || contentHash(purpose, bytes.first(hashAt)) != bytes.mid(hashAt))
        return fail(Error::Kind::Damaged, QStringLiteral("the key is not whole: take its copy"));
    const Costs costs{
        qFromBigEndian<quint32>(raw(bytes, kibAt)), qFromBigEndian<quint32>(raw(bytes, passesAt))};
    if (!areFit(costs, suite))
        return fail(Error::Kind::Damaged, QStringLiteral("the costs in it are none that we would set"));
    ASSIGN_OR_RETURN(const SecretBytes key, stretched(passphrase, bytes, costs));
    SecretBytes seed(signingSeedSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(seed.data(), nullptr, nullptr, raw(bytes, sealedAt),
            quint64(sealedSize), raw(bytes), quint64(sealedAt), raw(bytes, nonceAt), key.data())
        != 0)
        return fail(Error::Kind::WrongPassphrase);
    if (publicKeyOf(kind, seed) != bytes.mid(keyAt, publicKeySize))
        return fail(Error::Kind::Damaged, QStringLiteral("the two halves of the key do not fit"));
    return seed;
}

} // namespace tenang::keys
