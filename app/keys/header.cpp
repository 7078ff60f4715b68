// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/header.h"

#include "base/hash.h"
#include "keys/sealedbox.h"

#include <QtEndian>

#include <cstring>
#include <sodium.h>

namespace tenang::keys {

namespace {

// FORMAT.md has the table. Bytes above 0x7f and the line ends show a transfer as text.
constexpr char magic[] = "\x89TENANG\n";
constexpr qsizetype magicSize = 8;
constexpr quint16 newestFormat = 2; // 1 has no key of the lock journal
constexpr qsizetype lockJournalKeyAt = 68;
constexpr qsizetype slotsAt = 256;
constexpr qsizetype slotSize = 128; // nonce 24, cipher text 88, tag 16
constexpr qsizetype nonceSize = 24;
constexpr qsizetype slotPlain = 88; // kind 1, reserved 55, vault key 32
constexpr qsizetype slotKeyAt = 56;
constexpr unsigned char passphraseSlot = 1;
constexpr qsizetype checksumAt = Header::size - 32;
static_assert(nonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(nonceSize + slotPlain + crypto_aead_xchacha20poly1305_ietf_ABYTES == slotSize);

template <typename T>
void put(QByteArray &bytes, qsizetype at, T value)
{
    qToBigEndian(value, bytes.data() + at);
}

template <typename T>
T get(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

const unsigned char *raw(const QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData() + at);
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    randombytes_buf(bytes.data(), std::size_t(count));
    return bytes;
}

QByteArray checksum(const QByteArray &bytes)
{
    return contentHash("tenang/vault-header/v1", QByteArrayView(bytes).first(checksumAt));
}

bool within(Suite suite, KdfCosts costs)
{
    if (suite == Suite::Test)
        return costs == testCosts;
    return costs.kib >= leastCosts.kib && costs.passes >= leastCosts.passes && costs.kib <= mostCosts.kib
        && costs.passes <= mostCosts.passes;
}

Result<void> usable(Suite suite, KdfCosts costs)
{
#ifdef TENANG_RELEASE
    if (suite == Suite::Test)
        return fail(Error::Kind::Refused, QStringLiteral("a vault of the test suite"));
#endif
    if (!within(suite, costs))
        return fail(Error::Kind::Damaged, QStringLiteral("the header asks for key costs out of bounds"));
    return {};
}

} // namespace

Result<Header::Made> Header::make(
    const SecretBytes &passphrase, Suite suite, KdfCosts costs, const QDateTime &created)
{
    RETURN_IF_ERROR(usable(suite, costs));
    Made made;
    Header &header = made.header;
    header.m_suite = suite;
    header.m_vaultId = Id::random();
    header.m_costs = costs;
    header.m_created = quint64(created.toSecsSinceEpoch() / 3600);

    made.vaultKey = SecretBytes(keySize);
    randombytes_buf(made.vaultKey.data(), keySize);
    RETURN_IF_ERROR(header.wrap(made.vaultKey, passphrase));
    return made;
}

Result<Header> Header::rewrapped(
    const SecretBytes &vaultKey, const SecretBytes &passphrase, KdfCosts costs) const
{
    RETURN_IF_ERROR(usable(m_suite, costs));
    Header fresh = *this;
    ++fresh.m_generation;
    fresh.m_costs = costs;
    RETURN_IF_ERROR(fresh.wrap(vaultKey, passphrase));
    return fresh;
}

Result<void> Header::wrap(const SecretBytes &vaultKey, const SecretBytes &passphrase)
{
    // The slots are made anew here, so this is where an older format ends.
    m_format = newestFormat;
    m_lockJournalKey = boxKeyOf(subKey(vaultKey, Purpose::LockJournal));
    m_salt = randomBytes(qsizetype(saltSize));
    m_slots = randomBytes(slotCount * slotSize); // an unused slot is noise
    ASSIGN_OR_RETURN(const SecretBytes opener, stretch(passphrase, m_salt, m_costs));

    SecretBytes plain(slotPlain);
    plain.data()[0] = passphraseSlot;
    std::memcpy(plain.data() + slotKeyAt, vaultKey.data(), keySize);
    const int slot = int(randombytes_uniform(slotCount));
    const QByteArray tied = bound(slot);
    char *nonce = m_slots.data() + slot * slotSize; // keeps its random bytes
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(nonce + nonceSize), nullptr,
        plain.data(), plain.size(), raw(tied), quint64(tied.size()), nullptr,
        reinterpret_cast<unsigned char *>(nonce), opener.data());
    return {};
}

Result<Header> Header::parse(const QByteArray &bytes)
{
    if (!bytes.startsWith(QByteArrayView(magic, magicSize)) || bytes.size() < magicSize + 2)
        return fail(Error::Kind::NotAVault, QStringLiteral("no vault header"));
    const auto format = get<quint16>(bytes, 8);
    if (format > newestFormat)
        return fail(Error::Kind::NewerThanApp, QStringLiteral("vault format %1").arg(format));
    if (format == 0 || bytes.size() != size || !bytes.endsWith(checksum(bytes)))
        return fail(Error::Kind::Damaged, QStringLiteral("the vault header's checksum is wrong"));
    const auto suite = Suite(quint8(bytes[10]));
    if (suite != Suite::Standard && suite != Suite::Test)
        return fail(Error::Kind::NewerThanApp, QStringLiteral("cipher suite %1").arg(quint8(suite)));

    Header header;
    header.m_format = format;
    header.m_suite = suite;
    header.m_generation = get<quint64>(bytes, 12);
    header.m_created = get<quint64>(bytes, 20);
    header.m_vaultId = Id::fromBytes(bytes.mid(28, 16));
    header.m_salt = bytes.mid(44, qsizetype(saltSize));
    header.m_costs = {get<quint32>(bytes, 60), get<quint32>(bytes, 64)};
    if (format >= 2)
        header.m_lockJournalKey = bytes.mid(lockJournalKeyAt, boxKeySize);
    header.m_slots = bytes.mid(slotsAt, slotCount * slotSize);
    RETURN_IF_ERROR(usable(suite, header.m_costs));
    return header;
}

QByteArray Header::bytes() const
{
    QByteArray bytes(size, '\0');
    std::memcpy(bytes.data(), magic, magicSize);
    put(bytes, 8, m_format);
    put(bytes, 10, quint8(m_suite));
    put(bytes, 12, m_generation);
    put(bytes, 20, m_created);
    bytes.replace(28, 16, m_vaultId.toBytes());
    bytes.replace(44, qsizetype(saltSize), m_salt);
    put(bytes, 60, m_costs.kib);
    put(bytes, 64, m_costs.passes);
    bytes.replace(lockJournalKeyAt, m_lockJournalKey.size(), m_lockJournalKey);
    bytes.replace(slotsAt, m_slots.size(), m_slots);
    bytes.replace(checksumAt, 32, checksum(bytes));
    return bytes;
}

QByteArray Header::bound(int slot) const
{
    // Not the generation: rewriting the header must not need the keys of every slot.
    QByteArray tied = "tenang/vault-slot/v1" + QByteArray(32, '\0');
    const qsizetype at = tied.size() - 32;
    put(tied, at, m_format);
    put(tied, at + 2, quint8(m_suite));
    put(tied, at + 3, quint8(slot));
    put(tied, at + 4, m_costs.kib);
    put(tied, at + 8, m_costs.passes);
    put(tied, at + 12, m_created);
    return tied + m_vaultId.toBytes() + m_salt;
}

Result<SecretBytes> Header::unlock(const SecretBytes &passphrase) const
{
    ASSIGN_OR_RETURN(const SecretBytes opener, stretch(passphrase, m_salt, m_costs));
    SecretBytes found;
    SecretBytes plain(slotPlain);
    for (int slot = 0; slot < slotCount; ++slot) { // all of them: the time does not tell which one opened
        const QByteArray tied = bound(slot);
        const unsigned char *nonce = raw(m_slots, slot * slotSize);
        const int failed
            = crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, nonce + nonceSize,
                quint64(slotSize - nonceSize), raw(tied), quint64(tied.size()), nonce, opener.data());
        if (failed == 0 && plain.data()[0] == passphraseSlot)
            found = SecretBytes(QByteArrayView(plain.data() + slotKeyAt, qsizetype(keySize)));
    }
    if (found.isEmpty())
        return fail(Error::Kind::WrongPassphrase, QStringLiteral("no slot opens"));
    return found;
}

Header Header::withLockJournalKey(const QByteArray &publicKey) const
{
    Header next = *this;
    if (next.m_format >= 2)
        next.m_lockJournalKey = publicKey;
    ++next.m_generation;
    return next;
}

QDateTime Header::created() const
{
    return QDateTime::fromSecsSinceEpoch(qint64(m_created * 3600), Qt::UTC);
}

} // namespace tenang::keys
