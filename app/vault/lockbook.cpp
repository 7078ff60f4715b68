// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/lockbook.h"

#include <QFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenang::vault {

using keys::Header;
using keys::LockJournal;

namespace {

// Whether what was opened is still what stands there.
bool standsAt(const QByteArray &path, const Descriptor &file)
{
    struct stat opened{};
    struct stat there{};
    return ::fstat(file.number(), &opened) == 0 && ::stat(path.constData(), &there) == 0
        && opened.st_dev == there.st_dev && opened.st_ino == there.st_ino;
}

} // namespace

Result<Descriptor> onlyTry(const VaultFolder &folder)
{
    constexpr int rounds = 1000; // 20 s: the dearest derivation takes less
    for (int round = 0; round < rounds; ++round) {
        for (const QString &copy : {folder.header(), folder.secondHeader()}) {
            const QByteArray path = QFile::encodeName(copy);
            Descriptor lock(::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
            if (!lock.isOpen())
                continue;
            if (::flock(lock.number(), LOCK_EX | LOCK_NB) == 0 && standsAt(path, lock))
                return lock;
            break;
        }
        QThread::msleep(20);
    }
    return fail(Error::Kind::Refused, QStringLiteral("somebody else is trying this vault"));
}

Book readBook(const VaultFolder &folder, const Header &header)
{
    Book book{Book::Found::Missing, LockJournal(header.vaultId(), 0)};
    const Result<QByteArray> bytes = readFile(folder.lockJournal(), LockJournal::largestSize);
    // Every vault of format 2 was made with one.
    if (!bytes && bytes.error().kind == Error::Kind::NotFound && header.format() < 2)
        return book;
    const Result<LockJournal> whole = bytes ? LockJournal::parse(*bytes) : Result<LockJournal>(bytes.error());
    if (whole && whole->vaultId() == header.vaultId())
        return {Book::Found::Whole, *whole};
    if (bytes || bytes.error().kind != Error::Kind::NotFound)
        book.found = Book::Found::Damaged;
    // The head may still be good: then damage behind it shortens no wait.
    const Result<LockJournal> head = bytes ? LockJournal::parseHead(*bytes) : whole;
    if (head && head->vaultId() == header.vaultId()) {
        book.journal = *head;
        book.journal.dropRecords();
    }
    book.journal.noteDamage();
    return book;
}

Result<void> overwriteHead(const VaultFolder &folder, const QByteArray &head)
{
    const Descriptor file(
        ::open(QFile::encodeName(folder.lockJournal()).constData(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!file.isOpen())
        return systemError(errno, "open for writing");
    if (::pwrite(file.number(), head.constData(), std::size_t(head.size()), 0) != head.size()
        || ::fsync(file.number()) != 0)
        return systemError(errno, "write");
    return {};
}

Result<void> recordTry(const VaultFolder &folder, const Header &header, const Book &book,
    LockJournal::Kind kind, const Clock &clock)
{
    LockJournal next = book.journal;
    next.add(kind, clock.now(), clock.uptime(), header.lockJournalKey());
    Result<void> saved = replaceFile(folder.lockJournal(), next.bytes());
    if (saved || book.found != Book::Found::Whole)
        return saved;
    LockJournal counted = book.journal;
    counted.addCounted(kind, clock.uptime());
    return overwriteHead(folder, counted.head());
}

} // namespace tenang::vault
