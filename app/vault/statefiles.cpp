// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/statefiles.h"

#include "base/files.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

namespace tenang::vault {

namespace {

using keys::StateRecord;

constexpr char magic[] = "TENANGWT";
constexpr qsizetype headSize = 12; // magic 8, format 2, count 2
constexpr quint16 format = 1;
constexpr qsizetype mostWitnessBytes = headSize + mostWitnessed * StateRecord::size;
// A technician's vault may stand in a folder full of other things.
constexpr qsizetype mostLookedAt = 1000;
constexpr qsizetype mostSiblings = 64;

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

} // namespace

QString stateFile(const VaultFolder &folder)
{
    return folder.path() + QStringLiteral("/vault.state");
}

QString witnessFile(const VaultFolder &folder)
{
    return folder.path() + QStringLiteral("/vault.witness");
}

Result<StateRecord> readState(const VaultFolder &folder)
{
    ASSIGN_OR_RETURN(const QByteArray bytes, readFile(stateFile(folder), StateRecord::size));
    return StateRecord::parse(bytes);
}

Result<void> writeState(const VaultFolder &folder, const StateRecord &record)
{
    return replaceFile(stateFile(folder), record.bytes());
}

QList<StateRecord> readWitness(const VaultFolder &folder)
{
    const Result<QByteArray> bytes = readFile(witnessFile(folder), mostWitnessBytes);
    if (!bytes || bytes->size() < headSize || bytes->size() > mostWitnessBytes
        || !bytes->startsWith(QByteArrayView(magic, 8))
        || qFromBigEndian<quint16>(bytes->constData() + 8) != format)
        return {};
    const qsizetype count = qFromBigEndian<quint16>(bytes->constData() + 10);
    if (bytes->size() != headSize + count * StateRecord::size)
        return {};
    QList<StateRecord> records;
    for (qsizetype n = 0; n < count; ++n) {
        Result<StateRecord> record
            = StateRecord::parse(bytes->mid(headSize + n * StateRecord::size, StateRecord::size));
        if (record) // one that cannot be read takes none of the others with it
            records.append(*std::move(record));
    }
    return records;
}

Result<void> writeWitness(const VaultFolder &folder, const QList<StateRecord> &records)
{
    const QByteArray bytes = witnessBytes(records);
    const Result<QByteArray> there = readFile(witnessFile(folder), mostWitnessBytes);
    if (there ? *there == bytes : records.isEmpty())
        return {};
    return replaceFile(witnessFile(folder), bytes);
}

QList<VaultFolder> siblings(const VaultFolder &folder)
{
    const QFileInfo own(folder.path());
    const QStringList names
        = QDir(own.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    QList<VaultFolder> found;
    for (const QString &name : names.first(std::min(names.size(), mostLookedAt))) {
        if (name == own.fileName())
            continue;
        const VaultFolder sibling(own.path() + u'/' + name);
        if (sibling.holdsVault())
            found.append(sibling);
        if (found.size() == mostSiblings)
            break;
    }
    return found;
}

QList<StateRecord> statesOf(const QList<VaultFolder> &folders)
{
    QList<StateRecord> claims;
    for (const VaultFolder &folder : folders) {
        Result<StateRecord> state = readState(folder);
        if (state)
            claims.append(*std::move(state));
    }
    return claims;
}

} // namespace tenang::vault
