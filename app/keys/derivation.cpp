// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/derivation.h"

#include <QFile>
#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <sodium.h>

namespace tenang::keys {

namespace {

constexpr qint64 roomyKib = 1024 * 1024;

} // namespace

qint64 availableMemory()
{
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("MemAvailable:"))
            return line.mid(13).trimmed().split(' ').value(0).toLongLong();
    }
    return 0;
}

KdfCosts costsForThisMachine()
{
    return availableMemory() >= roomyKib ? KdfCosts{256U * 1024, 3} : floorCosts;
}

Result<SecretBytes> normalisedPassphrase(const SecretBytes &utf8)
{
    if (utf8.isEmpty())
        return fail(Error::Kind::Invalid, QStringLiteral("an empty passphrase"));
    if (std::all_of(utf8.data(), utf8.data() + utf8.size(), [](unsigned char c) { return c < 0x80; }))
        return utf8.copy();

    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString typed = decoder.decode(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
    QString composed = typed.normalized(QString::NormalizationForm_C);
    QByteArray bytes = composed.toUtf8();
    SecretBytes normal{QByteArrayView(bytes)};
    wipe(typed);
    wipe(composed);
    wipe(bytes);
    if (decoder.hasError())
        return fail(Error::Kind::Invalid, QStringLiteral("the passphrase is not UTF-8"));
    return normal;
}

Result<SecretBytes> stretch(const SecretBytes &passphrase, const QByteArray &salt, KdfCosts costs)
{
    SecretBytes key(keySize);
    const int failed
        = crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char *>(passphrase.data()),
            passphrase.size(), reinterpret_cast<const unsigned char *>(salt.constData()), costs.passes,
            std::size_t(costs.kib) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return fail(
            Error::Kind::Io, QStringLiteral("%1 MiB for the key could not be had").arg(costs.kib / 1024));
    return key;
}

SecretBytes subKey(const SecretBytes &vaultKey, Purpose purpose)
{
    static_assert(keySize == crypto_kdf_KEYBYTES && saltSize == crypto_pwhash_SALTBYTES);
    SecretBytes key(keySize);
    crypto_kdf_derive_from_key(key.data(), key.size(), quint64(purpose), "tenangv1", vaultKey.data());
    return key;
}

} // namespace tenang::keys
