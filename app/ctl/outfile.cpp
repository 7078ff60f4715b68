// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/outfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenang::ctl {

namespace {

mode_t usersMask = 077; // until keepFilesPrivate() has seen it

Error systemFault()
{
    return fail(Error::Kind::Io, QString::fromLocal8Bit(std::strerror(errno)));
}

bool writeAll(int file, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t wrote = ::write(file, bytes.constData() + done, std::size_t(bytes.size() - done));
        if (wrote < 0 && errno != EINTR)
            return false;
        done += wrote > 0 ? wrote : 0;
    }
    return ::fsync(file) == 0;
}

} // namespace

void keepFilesPrivate()
{
    usersMask = ::umask(077);
}

Result<void> saveOpenly(const QString &path, const QByteArray &bytes)
{
    QFileDevice::Permissions open = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    open.setFlag(QFileDevice::ReadGroup, (usersMask & S_IRGRP) == 0);
    open.setFlag(QFileDevice::ReadOther, (usersMask & S_IROTH) == 0);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.setPermissions(open)
        || !file.commit())
        return fail(Error::Kind::Io, file.errorString());
    return {};
}

Result<void> saveSecret(const QString &path, const QByteArray &bytes)
{
    // Beside its place, then moved there in one step that never takes another file's name.
    const QByteArray place = QFile::encodeName(path);
    QByteArray beside
        = QFile::encodeName(QFileInfo(path).dir().filePath(QStringLiteral(".tenang-key-XXXXXX")));
    const int file = ::mkostemp(beside.data(), O_CLOEXEC); // 0600
    if (file < 0)
        return systemFault();
    Result<void> done;
    if (!writeAll(file, bytes))
        done = systemFault();
    else if (::renameat2(AT_FDCWD, beside.constData(), AT_FDCWD, place.constData(), RENAME_NOREPLACE) != 0)
        done = errno == EEXIST
            ? fail(Error::Kind::Refused, QStringLiteral("a file of that name is there already"))
            : systemFault();
    ::close(file);
    if (!done)
        ::unlink(beside.constData());
    return done;
}

} // namespace tenang::ctl
