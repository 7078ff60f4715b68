// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/vaultstate.h"

#include "base/hash.h"

#include <QtEndian>

#include <cstring>
#include <sodium.h>

namespace tenang::keys {

namespace {

// FORMAT.md has the table.
constexpr char magic[] = "TENANGST";
constexpr qsizetype magicSize = 8;
constexpr quint16 newestFormat = 1;
constexpr qsizetype macAt = 128;
constexpr qsizetype macSize = StateRecord::size - macAt;
static_assert(macSize == crypto_generichash_BYTES);

template <typename T>
T get(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

template <typename T>
void put(QByteArray &bytes, qsizetype at, T value)
{
    qToBigEndian(value, bytes.data() + at);
}

QByteArray mac(const QByteArray &bytes, const SecretBytes &key)
{
    QByteArray made(macSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(made.data()), std::size_t(macSize),
        reinterpret_cast<const unsigned char *>(bytes.constData()), quint64(macAt), key.data(), key.size());
    return made;
}

} // namespace

bool VaultState::isNewerThan(const VaultState &other) const
{
    if (epoch != other.epoch)
        return epoch > other.epoch;
    return auditSeq > other.auditSeq || generation > other.generation;
}

QByteArray hashOfHeader(const QByteArray &headerBytes)
{
    return contentHash("tenang/vault-header-seen/v1", headerBytes);
}

StateRecord StateRecord::make(const VaultState &state, const SecretBytes &stateKey)
{
    QByteArray bytes(size, '\0');
    std::memcpy(bytes.data(), magic, magicSize);
    put(bytes, 8, newestFormat);
    put(bytes, 10, quint8(state.settled ? 1 : 0));
    bytes.replace(16, 16, state.vaultId.toBytes());
    put(bytes, 32, state.generation);
    bytes.replace(40, 32, state.headerHash.leftJustified(32, '\0', true));
    put(bytes, 72, state.epoch);
    put(bytes, 80, state.auditSeq);
    bytes.replace(88, 32, state.auditHead.leftJustified(32, '\0', true));
    put(bytes, 120, state.at);
    bytes.replace(macAt, macSize, mac(bytes, stateKey));
    StateRecord record;
    record.m_bytes = bytes;
    record.m_claim = state;
    return record;
}

Result<StateRecord> StateRecord::parse(const QByteArray &bytes)
{
    if (!bytes.startsWith(QByteArrayView(magic, magicSize)) || bytes.size() < magicSize + 2)
        return fail(Error::Kind::NotAVault, QStringLiteral("no vault state"));
    const auto format = get<quint16>(bytes, 8);
    if (format > newestFormat)
        return fail(Error::Kind::NewerThanApp, QStringLiteral("vault state format %1").arg(format));
    // Exactly one spelling of each state: what is reserved is zero.
    if (format == 0 || bytes.size() != size || quint8(bytes.at(10)) > 1
        || bytes.mid(11, 5) != QByteArray(5, '\0'))
        return fail(Error::Kind::Damaged, QStringLiteral("a damaged vault state"));
    StateRecord record;
    record.m_bytes = bytes;
    VaultState &claim = record.m_claim;
    claim.settled = bytes.at(10) == 1;
    claim.vaultId = Id::fromBytes(bytes.mid(16, 16));
    claim.generation = get<quint64>(bytes, 32);
    claim.headerHash = bytes.mid(40, 32);
    claim.epoch = get<quint64>(bytes, 72);
    claim.auditSeq = get<qint64>(bytes, 80);
    claim.auditHead = bytes.mid(88, 32);
    claim.at = get<qint64>(bytes, 120);
    if (claim.auditSeq < 0 || claim.vaultId.isNull())
        return fail(Error::Kind::Damaged, QStringLiteral("a vault state out of bounds"));
    return record;
}

Result<VaultState> StateRecord::verified(const SecretBytes &stateKey) const
{
    const QByteArray ours = mac(m_bytes, stateKey);
    if (sodium_memcmp(ours.constData(), m_bytes.constData() + macAt, std::size_t(macSize)) != 0)
        return fail(Error::Kind::Damaged, QStringLiteral("a vault state that this vault did not make"));
    return m_claim;
}

QByteArray StateRecord::hash() const
{
    return contentHash("tenang/vault-state/v1", m_bytes);
}

} // namespace tenang::keys
