// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/custodians.h"

#include "base/files.h"
#include "base/hash.h"
#include "vault/audit.h"
#include "vault/connection.h"
#include "vault/opening.h"
#include "vault/remembered.h"
#include "vault/storage.h"
#include "vault/transaction.h"
#include "vault/tries.h"

#include <algorithm>

namespace tenang::vault {

namespace {

using keys::Recovery;

// What the vault remembers of its recovery file: the hash of it; of the one before while it is being
// replaced, for a kill may come in between; and whether its owner has been told of it.
struct Memory {
    QString file; // "" none
    QString before;
    bool isPending = false;
    bool isTold = false;
};

QString memoryKey()
{
    return QStringLiteral("vault/custodians"); // "FILE BEFORE pending|new|told", "-" for none
}

Result<Memory> memoryOf(Connection &connection)
{
    ASSIGN_OR_RETURN(const QString text, remembered(connection, memoryKey()));
    const QStringList parts = text.split(u' ');
    const auto hash = [&parts](int i) { return parts.value(i) == u"-" ? QString() : parts.value(i); };
    return Memory{hash(0), hash(1), parts.value(2) == u"pending", parts.value(2) == u"told"};
}

Result<void> keepMemory(Connection &connection, const Memory &memory)
{
    const auto named = [](const QString &hash) { return hash.isEmpty() ? QStringLiteral("-") : hash; };
    const QString state = memory.isPending ? QStringLiteral("pending")
        : memory.isTold                    ? QStringLiteral("told")
                                           : QStringLiteral("new");
    return remember(connection, memoryKey(), named(memory.file) + u' ' + named(memory.before) + u' ' + state);
}

QByteArray hashOf(const QByteArray &file)
{
    return contentHash("tenang/custodians/v1", file);
}

QString nameOf(const QByteArray &file)
{
    return QString::fromLatin1(hashOf(file).toHex());
}

// "" when there is none; something else than any hash when it cannot be read.
QString nameOfFile(const VaultFolder &folder)
{
    const Result<QByteArray> bytes = readFile(folder.recovery(), Recovery::size);
    if (bytes)
        return nameOf(*bytes);
    return bytes.error().kind == Error::Kind::NotFound ? QString() : QStringLiteral("unreadable");
}

Result<void> recorded(
    const Unlocked &vault, Connection &connection, const char *kind, const QByteArray &detail)
{
    return appendAudit(
        connection, {QString::fromLatin1(kind), {}, {}, vault.clock.now(), detail, {}, vault.clock.uptime()});
}

// The file is not what the vault remembers. Once in the audit for each such file, told at every opening.
Result<void> settleStranger(const Unlocked &vault, Connection &connection, const QString &found)
{
    const QString key = QStringLiteral("vault/custodians_stranger");
    const QString stranger = found.isEmpty() ? QStringLiteral("-") : found;
    ASSIGN_OR_RETURN(const QString last, remembered(connection, key));
    if (last == stranger)
        return {};
    ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(connection));
    RETURN_IF_ERROR(recorded(vault, connection, "custodians_file_changed", hashOf(stranger.toUtf8())));
    RETURN_IF_ERROR(remember(connection, key, stranger));
    return transaction.commit();
}

Result<void> settle(const Unlocked &vault, Connection &connection, interview::Opening &told)
{
    ASSIGN_OR_RETURN(Memory memory, memoryOf(connection));
    const QString found = nameOfFile(vault.folder);
    if (memory.isPending && found == memory.before && found != memory.file)
        memory.file = memory.before; // it was not replaced after all
    told.custodiansUncertain = found != memory.file;
    if (told.custodiansUncertain)
        return settleStranger(vault, connection, found);
    if (memory.isTold || memory.file.isEmpty())
        return {};
    told.custodiansChanged = true;
    ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(connection));
    RETURN_IF_ERROR(keepMemory(connection, {memory.file, {}, false, true}));
    return transaction.commit();
}

// In any order: each two of them open the vault.
bool isSame(Recovery::Custodians one, Recovery::Custodians other)
{
    std::ranges::sort(one);
    std::ranges::sort(other);
    return one == other;
}

} // namespace

Result<Recovery> recoveryOf(const VaultFolder &folder, const Id &vaultId)
{
    const Result<QByteArray> bytes = readFile(folder.recovery(), Recovery::size);
    if (!bytes && bytes.error().kind == Error::Kind::NotFound)
        return fail(Error::Kind::Refused, QStringLiteral("this vault has no custodians"));
    if (!bytes)
        return bytes.error();
    Result<Recovery> read = Recovery::parse(*bytes);
    const bool isOther = read && read->vaultId() != vaultId;
    if (isOther || (!read && read.error().kind == Error::Kind::NotAVault))
        return fail(Error::Kind::Damaged, QStringLiteral("the recovery file is not of this vault"));
    return read;
}

Result<void> placeCustodians(
    const Unlocked &vault, Connection &connection, const Recovery::Custodians &custodians)
{
    ASSIGN_OR_RETURN(const Recovery made,
        Recovery::make(vault.vaultKey, vault.header.vaultId(), vault.header.generation(), vault.clock.now(),
            custodians));
    Memory memory{nameOf(made.bytes()), nameOfFile(vault.folder), true, false};
    {
        ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(connection));
        RETURN_IF_ERROR(recorded(vault, connection, "custodians_set", hashOf(made.bytes())));
        RETURN_IF_ERROR(keepMemory(connection, memory));
        RETURN_IF_ERROR(transaction.commit());
    }
    RETURN_IF_ERROR(replaceFile(vault.folder.recovery(), made.bytes()));
    memory.before.clear();
    memory.isPending = false;
    ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(connection));
    RETURN_IF_ERROR(keepMemory(connection, memory));
    return transaction.commit();
}

Result<void> setCustodians(const QString &path, const SecretBytes &passphrase,
    const Recovery::Custodians &custodians, const Clock &clock)
{
    RETURN_IF_ERROR(startStorage());
    ASSIGN_OR_RETURN(const SecretBytes normal, keys::normalisedPassphrase(passphrase));
    const VaultFolder folder(path);
    ASSIGN_OR_RETURN(VaultFolder::Copies copies, folder.readHeader());
    ASSIGN_OR_RETURN(const SecretBytes vaultKey, tryPassphrase(folder, copies.header, normal, clock));
    const Unlocked vault{folder, copies.header, vaultKey, clock};
    ASSIGN_OR_RETURN(const std::unique_ptr<Connection> connection, connectTo(vault));
    RETURN_IF_ERROR(placeCustodians(vault, *connection, custodians));
    return connection->close();
}

Result<void> carryOverCustodians(
    const VaultFolder &from, const SecretBytes &fromKey, const Unlocked &to, Connection &connection)
{
    const Result<Recovery> old = recoveryOf(from, to.header.vaultId());
    if (!old) // a damaged one stays behind, and the owner is told that it is gone
        return {};
    if (!old->isMadeBy(fromKey))
        return replaceFile(to.folder.recovery(), old->bytes());
    ASSIGN_OR_RETURN(const Recovery made,
        Recovery::make(
            to.vaultKey, to.header.vaultId(), to.header.generation(), to.clock.now(), old->custodians()));
    ASSIGN_OR_RETURN(const Memory memory, memoryOf(connection));
    const bool isTold = memory.isTold && memory.file == nameOf(old->bytes());
    RETURN_IF_ERROR(replaceFile(to.folder.recovery(), made.bytes()));
    return keepMemory(connection, {nameOf(made.bytes()), {}, false, isTold});
}

void settleCustodians(const Unlocked &vault, Connection &connection, interview::Opening &told)
{
    const Result<void> settled = settle(vault, connection, told);
    Q_UNUSED(settled) // what could not be written comes again at the next opening
}

void adoptCustodians(const Unlocked &vault, Connection &connection, const Recovery::Custodians &wanted,
    interview::Opening &told)
{
    const Result<Recovery> there = recoveryOf(vault.folder, vault.header.vaultId());
    if (there && !told.custodiansUncertain && isSame(there->custodians(), wanted))
        return;
    if (!placeCustodians(vault, connection, wanted)) // keys that are none, or a full disk: as they were
        return;
    interview::Opening now;
    settleCustodians(vault, connection, now); // so that it is told at this opening and at no other
    told.custodiansChanged = true;
}

} // namespace tenang::vault
