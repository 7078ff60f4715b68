// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/recovery.h"

#include "base/hash.h"
#include "keys/derivation.h"
#include "keys/sealedbox.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <optional>
#include <sodium.h>

namespace tenang::keys {

namespace {

constexpr char magic[] = "\x89TENREC\n";
constexpr qsizetype magicSize = 8;
constexpr quint16 format = 1;
constexpr qsizetype vaultIdAt = 16, generationAt = 32, madeAt = 40, keysAt = 48, boxesAt = 144, macAt = 600,
                    checksumAt = 632;
// What the innermost box holds: vault key, vault id, header generation.
constexpr qsizetype plainSize = qsizetype(keySize) + 16 + 8;
constexpr qsizetype boxSize = plainSize + 2 * boxOverhead;
constexpr std::array<std::pair<int, int>, 3> pairs{{{0, 1}, {0, 2}, {1, 2}}};
static_assert(keysAt + Recovery::custodianCount * boxKeySize == boxesAt
    && boxesAt + qsizetype(pairs.size()) * boxSize == macAt && checksumAt + 32 == Recovery::size);

template <typename T>
T get(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

QByteArray mac(const QByteArray &bytes, const SecretBytes &vaultKey)
{
    const SecretBytes key = subKey(vaultKey, Purpose::Recovery);
    QByteArray tag(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(tag.data()), std::size_t(tag.size()),
        reinterpret_cast<const unsigned char *>(bytes.constData()), quint64(macAt), key.data(), key.size());
    return tag;
}

QByteArray checksum(const QByteArray &bytes)
{
    return contentHash("tenang/vault-recovery/v1", QByteArrayView(bytes).first(checksumAt));
}

SecretBytes secretOf(const QByteArray &box)
{
    return SecretBytes(QByteArrayView(box));
}

// Closed for the second, then for the first: both are needed, in the other order.
Result<QByteArray> nested(const SecretBytes &plain, const QByteArray &outer, const QByteArray &inner)
{
    ASSIGN_OR_RETURN(const QByteArray box, sealedTo(inner, plain));
    return sealedTo(outer, secretOf(box));
}

Result<SecretBytes> unnested(const QByteArray &box, const SecretBytes &outer, const SecretBytes &inner)
{
    ASSIGN_OR_RETURN(const SecretBytes first, openedBox(box, outer));
    return openedBox(
        QByteArray(reinterpret_cast<const char *>(first.data()), qsizetype(first.size())), inner);
}

Error damaged(const char *what)
{
    return fail(Error::Kind::Damaged, QStringLiteral("the recovery file: %1").arg(QLatin1String(what)));
}

} // namespace

Result<Recovery> Recovery::make(const SecretBytes &vaultKey, const Id &vaultId, quint64 headerGeneration,
    const QDateTime &made, const Custodians &custodians)
{
    if (custodians[0] == custodians[1] || custodians[0] == custodians[2] || custodians[1] == custodians[2])
        return fail(Error::Kind::Invalid, QStringLiteral("three different custodians are needed"));
    QByteArray bytes(size, '\0');
    bytes.replace(0, magicSize, magic);
    qToBigEndian(format, bytes.data() + 8);
    bytes.replace(vaultIdAt, 16, vaultId.toBytes());
    qToBigEndian(headerGeneration, bytes.data() + generationAt);
    qToBigEndian(quint64(made.toSecsSinceEpoch() / 3600), bytes.data() + madeAt);

    SecretBytes plain(plainSize);
    std::memcpy(plain.data(), vaultKey.data(), keySize);
    std::memcpy(plain.data() + keySize, bytes.constData() + vaultIdAt, 16);
    std::memcpy(plain.data() + keySize + 16, bytes.constData() + generationAt, 8);
    for (std::size_t i = 0; i < custodians.size(); ++i) {
        const auto &[outer, inner] = pairs.at(i);
        ASSIGN_OR_RETURN(const QByteArray box,
            nested(plain, custodians.at(std::size_t(outer)), custodians.at(std::size_t(inner))));
        bytes.replace(keysAt + qsizetype(i) * boxKeySize, boxKeySize, custodians.at(i));
        bytes.replace(boxesAt + qsizetype(i) * boxSize, boxSize, box);
    }
    bytes.replace(macAt, 32, mac(bytes, vaultKey));
    bytes.replace(checksumAt, 32, checksum(bytes));
    return Recovery(bytes);
}

Result<Recovery> Recovery::parse(const QByteArray &bytes)
{
    if (!bytes.startsWith(QByteArrayView(magic, magicSize)) || bytes.size() < magicSize + 2)
        return fail(Error::Kind::NotAVault, QStringLiteral("no recovery file"));
    if (get<quint16>(bytes, 8) > format)
        return fail(Error::Kind::NewerThanApp, QStringLiteral("an unknown format of the recovery file"));
    if (get<quint16>(bytes, 8) != format || bytes.size() != size || !bytes.endsWith(checksum(bytes)))
        return damaged("its checksum is wrong");
    return Recovery(bytes);
}

Id Recovery::vaultId() const
{
    return Id::fromBytes(m_bytes.mid(vaultIdAt, 16));
}

quint64 Recovery::headerGeneration() const
{
    return get<quint64>(m_bytes, generationAt);
}

QDateTime Recovery::made() const
{
    return QDateTime::fromSecsSinceEpoch(qint64(get<quint64>(m_bytes, madeAt) * 3600), Qt::UTC);
}

Recovery::Custodians Recovery::custodians() const
{
    Custodians all;
    for (std::size_t i = 0; i < all.size(); ++i)
        all.at(i) = m_bytes.mid(keysAt + qsizetype(i) * boxKeySize, boxKeySize);
    return all;
}

bool Recovery::isMadeBy(const SecretBytes &vaultKey) const
{
    const QByteArray ours = mac(m_bytes, vaultKey);
    return sodium_memcmp(ours.constData(), m_bytes.constData() + macAt, 32) == 0;
}

Result<SecretBytes> Recovery::open(const SecretBytes &one, const SecretBytes &other) const
{
    const Custodians all = custodians();
    const auto placeOf = [&all](const SecretBytes &seed) {
        const QByteArray key = boxKeyOf(seed);
        const auto *const found = std::find(all.begin(), all.end(), key);
        return key.isEmpty() || found == all.end() ? -1 : int(found - all.begin());
    };
    const int first = placeOf(one);
    const int second = placeOf(other);
    if (first < 0 || second < 0 || first == second)
        return fail(Error::Kind::Refused, QStringLiteral("these are not two of the three custodians' keys"));
    const auto *const pair
        = std::find(pairs.begin(), pairs.end(), std::pair(std::min(first, second), std::max(first, second)));
    const QByteArray box = m_bytes.mid(boxesAt + (pair - pairs.begin()) * boxSize, boxSize);
    ASSIGN_OR_RETURN(
        const SecretBytes plain, unnested(box, first < second ? one : other, first < second ? other : one));
    SecretBytes vaultKey(QByteArrayView(plain.data(), qsizetype(keySize)));
    if (std::memcmp(plain.data() + keySize, m_bytes.constData() + vaultIdAt, 16 + 8) != 0
        || !isMadeBy(vaultKey))
        return damaged("what is around the boxes was changed");
    return vaultKey;
}

} // namespace tenang::keys
