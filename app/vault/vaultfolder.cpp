// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vaultfolder.h"

#include "base/hash.h"
#include "vault/audit.h"
#include "vault/files.h"
#include "vault/schema.h"
#include "vault/storage.h"
#include "vault/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>

namespace tenang::vault {

namespace {

Result<std::unique_ptr<VaultStore>> storeOver(
    const VaultFolder &folder, const SecretBytes &vaultKey, const Clock &clock)
{
    if (!QFileInfo::exists(folder.database()))
        return fail(Error::Kind::Damaged, QStringLiteral("the vault's file is missing"));
    ASSIGN_OR_RETURN(std::unique_ptr<Connection> connection,
        Connection::open(folder.database(), subKey(vaultKey, Purpose::Database), Connection::Mode::Work));
    RETURN_IF_ERROR(bringUpToDate(*connection));
    RETURN_IF_ERROR(connection->seal());
    return std::make_unique<VaultStore>(
        std::move(connection), subKey(vaultKey, Purpose::ImportedNotes), clock);
}

Result<void> fill(const VaultFolder &folder, const Header::Made &made, const Clock &clock)
{
    RETURN_IF_ERROR(folder.writeHeader(made.header));
    RETURN_IF_ERROR(makeEmptyFile(folder.database()));
    ASSIGN_OR_RETURN(const std::unique_ptr<Connection> connection,
        Connection::open(
            folder.database(), subKey(made.vaultKey, Purpose::Database), Connection::Mode::Make));
    RETURN_IF_ERROR(makeSchema(*connection));
    {
        ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(*connection));
        const QByteArray detail = contentHash("tenang/vault-created/v1", made.header.vaultId().toBytes());
        RETURN_IF_ERROR(
            appendAudit(*connection, {QStringLiteral("vault_created"), {}, {}, clock.now(), detail}));
        RETURN_IF_ERROR(transaction.commit());
    }
    RETURN_IF_ERROR(connection->close());
    RETURN_IF_ERROR(syncToDisk(folder.database()));
    return syncToDisk(folder.path());
}

// The folder in which a vault is made, with the lock that says that somebody is at it.
class Workshop {
public:
    static Result<Workshop> at(const QString &path)
    {
        RETURN_IF_ERROR(makeFolders(path));
        Descriptor lock(
            ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!lock.isOpen())
            return systemError(errno, "open folder");
        if (::flock(lock.number(), LOCK_EX | LOCK_NB) != 0)
            return fail(Error::Kind::Refused, QStringLiteral("this vault is being made already"));
        Workshop shop(VaultFolder(path), std::move(lock));
        shop.clear(); // what a kill left
        return shop;
    }
    Workshop(Workshop &&) = default;
    Workshop(const Workshop &) = delete;
    Workshop &operator=(const Workshop &) = delete;
    Workshop &operator=(Workshop &&) = delete;
    ~Workshop()
    {
        if (!m_lock.isOpen() || m_delivered)
            return;
        clear();
        QDir().rmdir(m_folder.path());
    }

    [[nodiscard]] const VaultFolder &folder() const { return m_folder; }

    Result<void> deliver(const QString &target)
    {
        if (std::rename(QFile::encodeName(m_folder.path()).constData(), QFile::encodeName(target).constData())
            != 0)
            return systemError(errno, "rename folder");
        m_delivered = true;
        return syncToDisk(QFileInfo(target).path());
    }

private:
    Workshop(VaultFolder folder, Descriptor lock)
        : m_folder(std::move(folder))
        , m_lock(std::move(lock))
    {
    }
    void clear() const
    {
        for (const QString &file : {m_folder.header(), m_folder.secondHeader(), m_folder.database()}) {
            for (const char *end : {"", ".tmp", "-wal", "-journal"})
                QFile::remove(file + QLatin1String(end));
        }
    }

    VaultFolder m_folder;
    Descriptor m_lock;
    bool m_delivered = false;
};

} // namespace

VaultFolder::VaultFolder(const QString &path)
    : m_path(QFileInfo(path).canonicalFilePath())
{
    if (m_path.isEmpty())
        m_path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

bool VaultFolder::holdsVault() const
{
    return QFileInfo::exists(header()) || QFileInfo::exists(secondHeader()) || QFileInfo::exists(database());
}

Result<VaultFolder::Copies> VaultFolder::readHeader() const
{
    if (const QFileInfo there(m_path); there.exists() && !there.isDir())
        return fail(Error::Kind::NotAVault, QStringLiteral("a file, not a folder"));
    if (!holdsVault())
        return fail(Error::Kind::NotFound, QStringLiteral("no vault here"));
    std::optional<Header> best;
    std::optional<Error> worst;
    const auto weight = [](const Error &error) {
        return error.kind == Error::Kind::NewerThanApp ? 3 : error.kind == Error::Kind::Damaged ? 2 : 1;
    };
    int good = 0;
    for (const QString &file : {header(), secondHeader()}) {
        Result<QByteArray> bytes = readFile(file, Header::size);
        Result<Header> read = bytes ? Header::parse(*bytes) : Result<Header>(bytes.error());
        if (!read) {
            if (!worst || weight(read.error()) > weight(*worst))
                worst = read.error();
            continue;
        }
        ++good;
        if (!best || read->generation() > best->generation())
            best = *std::move(read);
    }
    if (best)
        return Copies{*best, good == 2};
    if (worst->kind == Error::Kind::NotFound) // a file full of case notes without the way in
        return fail(Error::Kind::Damaged, QStringLiteral("both header copies are missing"));
    return *worst;
}

Result<void> VaultFolder::writeHeader(const Header &whole) const
{
    RETURN_IF_ERROR(replaceFile(header(), whole.bytes()));
    return replaceFile(secondHeader(), whole.bytes());
}

Result<std::unique_ptr<VaultStore>> createVault(
    const QString &path, const SecretBytes &passphrase, const Clock &clock, const Making &making)
{
    RETURN_IF_ERROR(startStorage());
    ASSIGN_OR_RETURN(const SecretBytes normal, normalisedPassphrase(passphrase));
    const VaultFolder target(path);
    const QFileInfo there(target.path());
    if (there.exists()
        && (!there.isDir()
            || !QDir(target.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))
        return fail(Error::Kind::Refused, QStringLiteral("the folder is not empty"));

    ASSIGN_OR_RETURN(Workshop shop, Workshop::at(there.path() + u"/." + there.fileName() + u".new"));
    const KdfCosts costs
        = making.costs.value_or(making.suite == Suite::Test ? testCosts : costsForThisMachine());
    ASSIGN_OR_RETURN(const Header::Made made, Header::make(normal, making.suite, costs, clock.now()));
    RETURN_IF_ERROR(fill(shop.folder(), made, clock));
    RETURN_IF_ERROR(shop.deliver(target.path()));
    return storeOver(VaultFolder(path), made.vaultKey, clock);
}

Result<std::unique_ptr<VaultStore>> openVault(
    const QString &path, const SecretBytes &passphrase, const Clock &clock)
{
    RETURN_IF_ERROR(startStorage());
    ASSIGN_OR_RETURN(const SecretBytes normal, normalisedPassphrase(passphrase));
    const VaultFolder folder(path);
    ASSIGN_OR_RETURN(const VaultFolder::Copies copies, folder.readHeader());
    ASSIGN_OR_RETURN(const SecretBytes vaultKey, copies.header.unlock(normal));
    ASSIGN_OR_RETURN(std::unique_ptr<VaultStore> store, storeOver(folder, vaultKey, clock));
    if (!copies.both) { // the passphrase has proved this one
        const Result<void> mended = folder.writeHeader(copies.header);
        Q_UNUSED(mended) // a full disk is no reason to keep the officer out
    }
    return store;
}

} // namespace tenang::vault
