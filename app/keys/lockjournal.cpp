// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/lockjournal.h"

#include "base/hash.h"
#include "keys/sealedbox.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace tenang::keys {

namespace {

constexpr char magic[] = "\x89TENLOK\n";
constexpr qsizetype magicSize = 8;
constexpr quint16 format = 1;
constexpr qsizetype checksumAt = LockJournal::headSize - 32;
constexpr qsizetype plainSize = 64;
constexpr quint16 boxSize = plainSize + boxOverhead;
constexpr qsizetype rowSize = 2 + boxSize; // its length in front
constexpr unsigned char recordFormat = 1;
static_assert(LockJournal::largestSize == LockJournal::headSize + LockJournal::mostRecords * rowSize);

QByteArray checksum(const QByteArray &bytes)
{
    return contentHash("tenang/lock-journal/v1", QByteArrayView(bytes).first(checksumAt));
}

template <typename T>
T get(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

Error damaged(const char *what)
{
    return fail(Error::Kind::Damaged, QStringLiteral("the lock journal: %1").arg(QLatin1String(what)));
}

quint32 oneMore(quint32 count)
{
    return count == std::numeric_limits<quint32>::max() ? count : count + 1;
}

// `number`: its place among all that happened since the journal was emptied, from 1.
SecretBytes plainOf(const LockJournal::Record &record, quint32 number)
{
    SecretBytes plain(plainSize);
    unsigned char *at = plain.data();
    at[0] = recordFormat;
    at[1] = quint8(record.kind);
    qToBigEndian(qint32(record.at.offsetFromUtc()), at + 4);
    qToBigEndian(record.at.toMSecsSinceEpoch(), at + 8);
    const QByteArray boot = record.uptime.boot.toBytes();
    std::copy(boot.begin(), boot.end(), at + 16);
    qToBigEndian(record.uptime.milliseconds, at + 32);
    qToBigEndian(number, at + 40);
    qToBigEndian(record.row, at + 44);
    return plain;
}

LockJournal::Record recordOf(const SecretBytes &plain)
{
    const unsigned char *at = plain.data();
    constexpr int mostZone = 16 * 3600; // more than any zone: QDateTime takes it without asking
    const int zone = std::clamp(qFromBigEndian<qint32>(at + 4), -mostZone, mostZone);
    LockJournal::Record record;
    record.kind = LockJournal::Kind(at[1]);
    record.at = QDateTime::fromMSecsSinceEpoch(qFromBigEndian<qint64>(at + 8), Qt::OffsetFromUTC, zone);
    record.uptime.boot = Id::fromBytes(QByteArray(reinterpret_cast<const char *>(at + 16), 16));
    record.uptime.milliseconds = qFromBigEndian<qint64>(at + 32);
    record.row = qFromBigEndian<quint32>(at + 44);
    return record;
}

} // namespace

LockJournal::LockJournal(const Id &vaultId, quint64 serial)
    : m_vaultId(vaultId)
    , m_serial(serial)
{
}

Result<LockJournal> LockJournal::parseHead(const QByteArray &bytes)
{
    if (bytes.size() < headSize || !bytes.startsWith(QByteArrayView(magic, magicSize)))
        return damaged("no head");
    if (bytes.mid(checksumAt, 32) != checksum(bytes))
        return damaged("the head's checksum is wrong");
    if (get<quint16>(bytes, 8) != format)
        return damaged("an unknown format");
    LockJournal journal(Id::fromBytes(bytes.mid(16, 16)), get<quint64>(bytes, 56));
    journal.m_followsDamage = bytes[10] != 0;
    journal.m_row = {get<quint32>(bytes, 12), {Id::fromBytes(bytes.mid(32, 16)), get<qint64>(bytes, 48)}};
    journal.m_records = get<quint32>(bytes, 64);
    journal.m_counted = get<quint32>(bytes, 68);
    if (journal.m_records > mostRecords)
        return damaged("more records than it may have");
    return journal;
}

Result<LockJournal> LockJournal::parse(const QByteArray &bytes)
{
    ASSIGN_OR_RETURN(LockJournal journal, parseHead(bytes));
    if (bytes.size() != headSize + journal.m_records * rowSize)
        return damaged("records are missing, or too many");
    for (qsizetype at = headSize; at < bytes.size(); at += rowSize) {
        if (get<quint16>(bytes, at) != boxSize)
            return damaged("a record of another length");
    }
    journal.m_boxes = bytes.mid(headSize);
    return journal;
}

quint32 LockJournal::total() const
{
    return quint32(std::min<quint64>(quint64(m_records) + m_counted, std::numeric_limits<quint32>::max()));
}

QByteArray LockJournal::head() const
{
    QByteArray bytes(headSize, '\0');
    bytes.replace(0, magicSize, magic);
    char *at = bytes.data();
    qToBigEndian(format, at + 8);
    at[10] = m_followsDamage ? 1 : 0;
    qToBigEndian(m_row.count, at + 12);
    bytes.replace(16, 16, m_vaultId.toBytes());
    bytes.replace(32, 16, m_row.last.boot.toBytes());
    qToBigEndian(m_row.last.milliseconds, at + 48);
    qToBigEndian(m_serial, at + 56);
    qToBigEndian(m_records, at + 64);
    qToBigEndian(m_counted, at + 68);
    bytes.replace(checksumAt, 32, checksum(bytes));
    return bytes;
}

QByteArray LockJournal::bytes() const
{
    return head() + m_boxes;
}

void LockJournal::addCounted(Kind kind, const Uptime &uptime)
{
    if (kind == Kind::WrongPassphrase)
        m_row = {oneMore(m_row.count), uptime};
    m_counted = oneMore(m_counted);
}

void LockJournal::add(Kind kind, const QDateTime &at, const Uptime &uptime, const QByteArray &publicKey)
{
    const quint32 row = kind == Kind::WrongPassphrase ? oneMore(m_row.count) : 0;
    const Result<QByteArray> box = sealedTo(publicKey, plainOf({kind, at, uptime, row}, oneMore(total())));
    if (!box || m_records >= mostRecords) {
        addCounted(kind, uptime);
        return;
    }
    if (kind == Kind::WrongPassphrase)
        m_row = {row, uptime};
    QByteArray length(2, '\0');
    qToBigEndian(boxSize, length.data());
    m_boxes += length + *box;
    ++m_records;
}

void LockJournal::dropRecords()
{
    m_counted = total();
    m_records = 0;
    m_boxes.clear();
}

LockJournal LockJournal::resealed(const SecretBytes &oldSeed, const QByteArray &publicKey) const
{
    const Opened before = opened(oldSeed);
    LockJournal next(m_vaultId, m_serial);
    next.m_followsDamage = m_followsDamage || !before.whole;
    next.m_counted = total() - std::min(total(), quint32(before.records.size()));
    for (const Record &record : before.records) {
        next.m_row.count = record.row - (record.kind == Kind::WrongPassphrase ? 1 : 0);
        next.add(record.kind, record.at, record.uptime, publicKey);
    }
    next.forgetRow();
    return next;
}

LockJournal::Opened LockJournal::opened(const SecretBytes &seed, quint32 skip) const
{
    Opened opened;
    quint32 before = 0;
    for (qsizetype at = 0; at < m_boxes.size(); at += rowSize) {
        const Result<SecretBytes> plain = openedBox(m_boxes.mid(at + 2, boxSize), seed);
        if (!plain || plain->data()[0] != recordFormat) {
            opened.whole = false;
            continue;
        }
        const auto number = qFromBigEndian<quint32>(plain->data() + 40);
        if (number <= before || number > total())
            opened.whole = false;
        before = std::max(before, number);
        if (number > skip)
            opened.records.append(recordOf(*plain));
    }
    return opened;
}

} // namespace tenang::keys
