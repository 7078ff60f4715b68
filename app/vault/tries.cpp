// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/tries.h"

#include "base/files.h"
#include "keys/recovery.h"
#include "vault/lockbook.h"

namespace tenang::vault {

namespace {

using keys::Header;
using keys::LockJournal;
using std::chrono::milliseconds;

bool custodiansCanOpen(const VaultFolder &folder, const Id &vaultId)
{
    const Result<QByteArray> bytes = readFile(folder.recovery(), keys::Recovery::size);
    const Result<keys::Recovery> read
        = bytes ? keys::Recovery::parse(*bytes) : Result<keys::Recovery>(bytes.error());
    return read && read->vaultId() == vaultId;
}

Result<void> mayTry(const VaultFolder &folder, const Header &header, Book &book, const Clock &clock)
{
    const keys::WrongRow &row = book.journal.row();
    if (keys::isStopped(row, custodiansCanOpen(folder, header.vaultId())))
        return fail(Error::Kind::CustodiansOnly, QStringLiteral("%1 in a row").arg(row.count));
    const milliseconds wait = keys::stillToWait(row, clock.uptime());
    if (keys::isAhead(row, clock.uptime()) && book.found == Book::Found::Whole) {
        book.journal.waitAnew(clock.uptime());
        RETURN_IF_ERROR(overwriteHead(folder, book.journal.head()));
    }
    if (wait > milliseconds(0))
        return fail(Error::Kind::TooSoon, QStringLiteral("%1 s").arg((wait.count() + 999) / 1000));
    return {};
}

} // namespace

Result<SecretBytes> tryPassphrase(
    const VaultFolder &folder, const Header &header, const SecretBytes &passphrase, const Clock &clock)
{
    ASSIGN_OR_RETURN(const Descriptor lock, onlyTry(folder));
    Book book = readBook(folder, header);
    RETURN_IF_ERROR(mayTry(folder, header, book, clock));
    Result<SecretBytes> key = header.unlock(passphrase);
    if (!key && key.error().kind == Error::Kind::WrongPassphrase)
        RETURN_IF_ERROR(recordTry(folder, header, book, LockJournal::Kind::WrongPassphrase, clock));
    if (key && book.found == Book::Found::Whole && book.journal.row().count > 0) {
        book.journal.forgetRow(); // the records stay until the vault is opened
        const Result<void> ended = overwriteHead(folder, book.journal.head());
        Q_UNUSED(ended) // the right passphrase keeps nobody out
    }
    return key;
}

Result<void> recordCustodianTry(const VaultFolder &folder, const Header &header, const Clock &clock)
{
    ASSIGN_OR_RETURN(const Descriptor lock, onlyTry(folder));
    return recordTry(folder, header, readBook(folder, header), LockJournal::Kind::CustodianTry, clock);
}

milliseconds stillToWait(const VaultFolder &folder, const Clock &clock)
{
    const Result<QByteArray> bytes = readFile(folder.lockJournal(), LockJournal::headSize - 1);
    const Result<LockJournal> head
        = bytes ? LockJournal::parseHead(*bytes) : Result<LockJournal>(bytes.error());
    if (!head || keys::isStopped(head->row(), custodiansCanOpen(folder, head->vaultId())))
        return {};
    return keys::stillToWait(head->row(), clock.uptime());
}

} // namespace tenang::vault
