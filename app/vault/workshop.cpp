// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/workshop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>

namespace tenang::vault {

Workshop::Workshop(QString target, VaultFolder folder, Descriptor lock)
    : m_target(std::move(target))
    , m_folder(std::move(folder))
    , m_lock(std::move(lock))
{
}

namespace {

QString placeBeside(const VaultFolder &target)
{
    const QFileInfo there(target.path());
    return there.path() + u"/." + there.fileName() + u".new";
}

} // namespace

void Workshop::sweep(const VaultFolder &target)
{
    if (!QFileInfo::exists(placeBeside(target)))
        return;
    const Result<Workshop> emptied = beside(target);
    Q_UNUSED(emptied) // somebody builds there just now, or it cannot be removed: the next opening tries again
}

Result<Workshop> Workshop::beside(const VaultFolder &target)
{
    const QString path = placeBeside(target);
    RETURN_IF_ERROR(makeFolders(path));
    Descriptor lock(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!lock.isOpen())
        return systemError(errno, "open folder");
    if (::flock(lock.number(), LOCK_EX | LOCK_NB) != 0)
        return fail(Error::Kind::Refused, QStringLiteral("this vault is being made already"));
    Workshop shop(target.path(), VaultFolder(path), std::move(lock));
    shop.clear(); // what a kill left
    return shop;
}

Workshop::~Workshop()
{
    if (!m_lock.isOpen() || m_delivered)
        return;
    clear();
    QDir().rmdir(m_folder.path());
}

Result<void> Workshop::bringAlong(const QStringList &names) const
{
    for (const QString &name : names) {
        const QFileInfo there(m_target + u'/' + name);
        if (!there.exists() && !there.isSymLink())
            continue;
        if (!there.isFile() || there.isSymLink())
            return fail(Error::Kind::Refused, QStringLiteral("%1 is not a file").arg(name));
        const QString here = m_folder.path() + u'/' + name;
        QFile from(there.filePath());
        if (!from.copy(here)) // with its permissions
            return from.error() == QFileDevice::ResourceError
                ? fail(Error::Kind::NoSpace, QStringLiteral("copy %1").arg(name))
                : fail(Error::Kind::Io, QStringLiteral("copy %1: %2").arg(name, from.errorString()));
        RETURN_IF_ERROR(syncToDisk(here));
    }
    return {};
}

Result<void> Workshop::deliver()
{
    if (std::rename(QFile::encodeName(m_folder.path()).constData(), QFile::encodeName(m_target).constData())
        != 0)
        return systemError(errno, "rename folder");
    m_delivered = true;
    return syncToDisk(QFileInfo(m_target).path());
}

Result<void> Workshop::exchange()
{
    if (::renameat2(AT_FDCWD, QFile::encodeName(m_folder.path()).constData(), AT_FDCWD,
            QFile::encodeName(m_target).constData(), RENAME_EXCHANGE)
        != 0)
        return systemError(errno, "exchange folders");
    // From here on the new vault is in force; the destructor removes the old one.
    return syncToDisk(QFileInfo(m_target).path());
}

void Workshop::clear() const
{
    const QStringList files
        = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &file : files)
        QFile::remove(m_folder.path() + u'/' + file);
}

} // namespace tenang::vault
