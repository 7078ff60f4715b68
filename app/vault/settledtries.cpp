// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/hash.h"
#include "keys/sealedbox.h"
#include "vault/audit.h"
#include "vault/connection.h"
#include "vault/lockbook.h"
#include "vault/remembered.h"
#include "vault/transaction.h"
#include "vault/tries.h"

#include <algorithm>

namespace tenang::vault {

namespace {

using keys::Header;
using keys::LockJournal;

QString journalKey()
{
    return QStringLiteral("vault/lock_journal"); // "SERIAL MERGED"
}

// What the vault knows about its journal.
struct Memory {
    bool isKnown = false;
    quint64 serial = 0; // of the journal as it was emptied last
    quint32 merged = 0; // tries of the one before it that are in the audit
};

Result<Memory> memoryOf(Connection &connection)
{
    ASSIGN_OR_RETURN(const QString text, remembered(connection, journalKey()));
    const QStringList parts = text.split(u' ');
    return Memory{!text.isEmpty(), parts.value(0).toULongLong(), parts.value(1).toUInt()};
}

Result<void> keepMemory(Connection &connection, quint64 serial, quint32 merged)
{
    return remember(connection, journalKey(), QStringLiteral("%1 %2").arg(serial).arg(merged));
}

// What a journal holds that the audit does not.
struct News {
    QList<LockJournal::Record> records;
    quint32 unread = 0; // happened, but their records cannot be read, or they have none
    QStringList faults; // kinds of audit entries
    [[nodiscard]] qsizetype count(LockJournal::Kind kind) const
    {
        return std::count_if(
            records.begin(), records.end(), [=](const auto &one) { return one.kind == kind; });
    }
};

News newsOf(const Unlocked &vault, const Book &book, const Memory &memory)
{
    using keys::subKey;
    const SecretBytes seed = subKey(vault.vaultKey, keys::Purpose::LockJournal);
    // Emptied only in the vault, not on the disk: a kill came between.
    const bool isOfBefore = memory.isKnown && book.journal.serial() + 1 == memory.serial;
    const quint32 skip = isOfBefore ? std::min(memory.merged, book.journal.total()) : 0;
    const LockJournal::Opened opened = book.journal.opened(seed, skip);
    News news;
    news.records = opened.records;
    const quint32 happened = book.journal.total() - skip;
    news.unread = happened - std::min(happened, quint32(opened.records.size()));
    if (book.found == Book::Found::Missing && memory.isKnown)
        news.faults.append(QStringLiteral("lock_journal_missing"));
    else if (book.found != Book::Found::Missing
        && (book.found == Book::Found::Damaged || book.journal.followsDamage() || !opened.whole
            || (memory.isKnown && book.journal.serial() + 1 < memory.serial)))
        news.faults.append(QStringLiteral("lock_journal_damaged"));
    if (vault.header.format() >= 2 && vault.header.lockJournalKey() != keys::boxKeyOf(seed))
        news.faults.append(QStringLiteral("lock_journal_key_changed"));
    return news;
}

void tell(const News &news, interview::Opening &told)
{
    told.triesUncertain = !news.faults.isEmpty();
    told.wrongTries.count = int(news.count(LockJournal::Kind::WrongPassphrase) + news.unread);
    for (const LockJournal::Record &one : news.records) {
        if (one.kind != LockJournal::Kind::WrongPassphrase)
            continue;
        if (!told.wrongTries.first.isValid())
            told.wrongTries.first = one.at;
        told.wrongTries.last = one.at;
    }
}

// A line a try, which stays in the vault; the audit holds its hash.
QString listed(const News &news)
{
    QString lines = QStringLiteral("unread %1\n").arg(news.unread);
    for (const LockJournal::Record &one : news.records)
        lines += QStringLiteral("%1 %2 %3 %4 %5 %6\n")
                     .arg(int(one.kind))
                     .arg(one.at.toMSecsSinceEpoch())
                     .arg(one.at.offsetFromUtc())
                     .arg(one.uptime.boot.toString())
                     .arg(one.uptime.milliseconds)
                     .arg(one.row);
    return lines;
}

Result<void> enterIntoAudit(
    const Unlocked &vault, Connection &connection, const Book &book, const News &news, quint64 serial)
{
    const QString lines = listed(news);
    const QByteArray detail = contentHash("tenang/tries/v1", lines.toUtf8());
    QStringList kinds = news.faults;
    if (news.count(LockJournal::Kind::WrongPassphrase) > 0 || news.unread > 0)
        kinds.append(QStringLiteral("tries_failed"));
    if (news.count(LockJournal::Kind::CustodianTry) > 0)
        kinds.append(QStringLiteral("custodian_tries"));
    ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(connection));
    for (const QString &kind : kinds)
        RETURN_IF_ERROR(
            appendAudit(connection, {kind, {}, {}, vault.clock.now(), detail, {}, vault.clock.uptime()}));
    if (!kinds.isEmpty())
        RETURN_IF_ERROR(remember(connection, QStringLiteral("vault/tries/%1").arg(serial), lines));
    RETURN_IF_ERROR(keepMemory(connection, serial, book.journal.total()));
    return transaction.commit();
}

Result<void> settle(const Unlocked &vault, Connection &connection, interview::Opening &told)
{
    ASSIGN_OR_RETURN(const Descriptor lock, onlyTry(vault.folder));
    const Book book = readBook(vault.folder, vault.header);
    ASSIGN_OR_RETURN(const Memory memory, memoryOf(connection));
    const News news = newsOf(vault, book, memory);
    tell(news, told);
    if (memory.isKnown && book.found == Book::Found::Whole && book.journal.total() == 0
        && news.faults.isEmpty() && book.journal.serial() == memory.serial)
        return {};
    const quint64 serial = std::max(memory.serial, book.journal.serial()) + 1;
    Result<void> done = enterIntoAudit(vault, connection, book, news, serial);
    if (done)
        done = replaceFile(vault.folder.lockJournal(), LockJournal(vault.header.vaultId(), serial).bytes());
    if (done && news.faults.contains(QStringLiteral("lock_journal_key_changed"))) {
        const SecretBytes seed = keys::subKey(vault.vaultKey, keys::Purpose::LockJournal);
        vault.header = vault.header.withLockJournalKey(keys::boxKeyOf(seed));
        return vault.folder.writeHeader(vault.header);
    }
    return done;
}

} // namespace

Result<void> beginLockJournal(const VaultFolder &folder, const Header &header, Connection &connection)
{
    RETURN_IF_ERROR(keepMemory(connection, 1, 0));
    return replaceFile(folder.lockJournal(), LockJournal(header.vaultId(), 1).bytes());
}

Result<void> carryOverLockJournal(
    const VaultFolder &from, const Header &fromHeader, const SecretBytes &fromKey, const Unlocked &to)
{
    const SecretBytes seed = keys::subKey(fromKey, keys::Purpose::LockJournal);
    const LockJournal next = readBook(from, fromHeader).journal.resealed(seed, to.header.lockJournalKey());
    return replaceFile(to.folder.lockJournal(), next.bytes());
}

void settleTries(const Unlocked &vault, Connection &connection, interview::Opening &told)
{
    const Result<void> settled = settle(vault, connection, told);
    Q_UNUSED(settled)
}

} // namespace tenang::vault
