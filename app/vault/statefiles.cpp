// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/statefiles.h"

#include "base/files.h"

#include <QDir>
#include <QFileInfo>

namespace tenang::vault {

namespace {

using keys::StateRecord;

// A technician's vault may stand in a folder full of other things.
constexpr qsizetype mostLookedAt = 1000;
constexpr qsizetype mostSiblings = 64;

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
    const Result<QByteArray> bytes = readFile(witnessFile(folder), keys::mostWitnessBytes);
    const auto records = bytes ? keys::witnessesIn(*bytes) : Result<QList<StateRecord>>(bytes.error());
    return records ? *records : QList<StateRecord>();
}

Result<void> writeWitness(const VaultFolder &folder, const QList<StateRecord> &records)
{
    const QByteArray bytes = keys::witnessBytes(records);
    const Result<QByteArray> there = readFile(witnessFile(folder), keys::mostWitnessBytes);
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
