// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/witnessfile.h"

#include <QtEndian>

#include <algorithm>

namespace tenang::keys {

namespace {

constexpr char magic[] = "TENANGWT";
constexpr qsizetype headSize = 12; // magic 8, format 2, count 2
constexpr quint16 format = 1;

} // namespace

QByteArray witnessBytes(const QList<StateRecord> &records)
{
    const qsizetype count = std::min(records.size(), mostWitnessed);
    QByteArray bytes = QByteArray(magic, 8) + QByteArray(headSize - 8, '\0');
    qToBigEndian(format, bytes.data() + 8);
    qToBigEndian(quint16(count), bytes.data() + 10);
    for (const StateRecord &record : records.first(count))
        bytes += record.bytes();
    return bytes;
}

Result<QList<StateRecord>> witnessesIn(const QByteArray &bytes)
{
    if (bytes.size() < headSize || !bytes.startsWith(QByteArrayView(magic, 8)))
        return fail(Error::Kind::NotAVault, QStringLiteral("not what a vault knows of others"));
    if (qFromBigEndian<quint16>(bytes.constData() + 8) != format)
        return fail(Error::Kind::NewerThanApp, QStringLiteral("the format of the witness"));
    const qsizetype count = qFromBigEndian<quint16>(bytes.constData() + 10);
    if (count > mostWitnessed || bytes.size() != headSize + count * StateRecord::size)
        return fail(Error::Kind::Damaged, QStringLiteral("the length of the witness"));
    QList<StateRecord> records;
    for (qsizetype n = 0; n < count; ++n) {
        Result<StateRecord> record
            = StateRecord::parse(bytes.mid(headSize + n * StateRecord::size, StateRecord::size));
        if (record)
            records.append(*std::move(record));
    }
    return records;
}

} // namespace tenang::keys
