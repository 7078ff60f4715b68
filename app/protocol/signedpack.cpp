// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/signedpack.h"

#include "base/signature.h"

#include <QtEndian>

namespace tenang::protocol {

namespace {

// It also keeps this signature from being taken for one over anything else that we sign.
constexpr QByteArrayView magic("TENANG-PACK-SIGN");
constexpr quint16 format = 1;
constexpr qsizetype formatAt = 16, keyAt = 18, lengthAt = 50, packAt = 54;
static_assert(signedPackOverhead == packAt + signatureSize);

template <typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

bool looksSigned(const QByteArray &bytes)
{
    return bytes.startsWith(magic);
}

QByteArray namedSigner(const QByteArray &bytes)
{
    return looksSigned(bytes) && bytes.size() >= packAt ? bytes.mid(keyAt, publicKeySize) : QByteArray();
}

Result<QByteArray> verifiedPack(const QByteArray &bytes, const QList<QByteArray> &trusted)
{
    if (bytes.size() > largestPack + signedPackOverhead)
        return fail(Error::Kind::Invalid, QStringLiteral("larger than a signed pack may be: 8 MiB"));
    if (!looksSigned(bytes)) {
        // A file that was cut within its first bytes is none that anyone could tell from others.
        return fail(Error::Kind::Invalid, QStringLiteral("this is not signed: run `tenangctl pack sign`"));
    }
    if (bytes.size() < packAt)
        return fail(Error::Kind::Damaged, QStringLiteral("the file was cut short"));
    if (qFromBigEndian<quint16>(bytes.constData() + formatAt) != format)
        return fail(Error::Kind::NewerThanApp, QStringLiteral("signed in a format that is not known here"));
    const qsizetype length = qFromBigEndian<quint32>(bytes.constData() + lengthAt);
    if (length > largestPack)
        return fail(Error::Kind::Invalid, QStringLiteral("larger than a pack may be: 8 MiB"));
    if (bytes.size() < length + signedPackOverhead)
        return fail(Error::Kind::Damaged, QStringLiteral("the file was cut short"));
    if (bytes.size() > length + signedPackOverhead)
        return fail(Error::Kind::Damaged, QStringLiteral("there are bytes behind the end of the pack"));
    const QByteArray signer = bytes.mid(keyAt, publicKeySize);
    if (!trusted.contains(signer))
        return fail(Error::Kind::Refused, QStringLiteral("signed by a key that is not trusted here"));
    const QByteArrayView covered = QByteArrayView(bytes).chopped(signatureSize);
    if (!isSignedBy(covered, QByteArrayView(bytes).last(signatureSize), signer))
        return fail(Error::Kind::Damaged,
            QStringLiteral("the signature does not hold: the file was changed after it was signed"));
    return bytes.mid(packAt, length);
}

Result<QByteArray> signedPack(const QByteArray &pack, const SecretBytes &seed)
{
    if (pack.isEmpty() || pack.size() > largestPack)
        return fail(Error::Kind::Invalid, QStringLiteral("a pack has 1 byte to 8 MiB"));
    if (looksSigned(pack))
        return fail(Error::Kind::Invalid, QStringLiteral("this is signed already"));
    const QByteArray key = publicKeyOf(seed);
    if (key.isEmpty())
        return fail(Error::Kind::Refused, QStringLiteral("this is no signing key"));
    QByteArray bytes = magic.toByteArray() + bigEndian(format) + key + bigEndian(quint32(pack.size())) + pack;
    bytes += signatureOf(bytes, seed);
    return bytes;
}

} // namespace tenang::protocol
