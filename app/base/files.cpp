// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace tenang {

namespace {

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

Result<void> writeAll(int file, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t wrote = ::write(file, bytes.constData() + done, std::size_t(bytes.size() - done));
        if (wrote < 0 && errno != EINTR)
            return systemError(errno, "write");
        done += std::max<ssize_t>(wrote, 0);
    }
    return ::fsync(file) == 0 ? Result<void>() : systemError(errno, "fsync");
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

Descriptor::Descriptor(Descriptor &&other) noexcept
    : m_number(std::exchange(other.m_number, -1))
{
}

Error systemError(int code, const char *where)
{
    const QString detail = QStringLiteral("%1: errno %2").arg(QLatin1String(where)).arg(code);
    switch (code) {
    case ENOENT:
        return fail(Error::Kind::NotFound, detail);
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return fail(Error::Kind::NoSpace, detail);
    case EEXIST:
    case ENOTEMPTY:
    case EACCES:
    case EPERM:
    case ELOOP: // a link where a file should be
    case ENOTDIR:
        return fail(Error::Kind::Refused, detail);
    default:
        return fail(Error::Kind::Io, detail);
    }
}

Result<QByteArray> readFile(const QString &path, qsizetype limit)
{
    const Descriptor file(::open(native(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen())
        return systemError(errno, "open for reading");
    struct stat about{};
    if (::fstat(file.number(), &about) != 0 || !S_ISREG(about.st_mode))
        return fail(Error::Kind::Refused, QStringLiteral("not a regular file"));
    QByteArray bytes(limit + 1, '\0');
    qsizetype have = 0;
    while (have < bytes.size()) {
        const ssize_t got = ::read(file.number(), bytes.data() + have, std::size_t(bytes.size() - have));
        if (got < 0 && errno != EINTR)
            return systemError(errno, "read");
        if (got == 0)
            break;
        have += std::max<ssize_t>(got, 0);
    }
    bytes.truncate(have);
    return bytes;
}

Result<void> replaceFile(const QString &path, const QByteArray &bytes)
{
    const QByteArray target = native(path);
    const QByteArray beside = target + ".tmp";
    ::unlink(beside.constData()); // left by a kill
    {
        const Descriptor file(::open(
            beside.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
        if (!file.isOpen())
            return systemError(errno, "open for writing");
        if (Result<void> written = writeAll(file.number(), bytes); !written) {
            ::unlink(beside.constData());
            return written;
        }
    }
    if (::rename(beside.constData(), target.constData()) != 0) {
        const int code = errno;
        ::unlink(beside.constData());
        return systemError(code, "rename");
    }
    return syncToDisk(QFileInfo(path).path());
}

Result<void> makeEmptyFile(const QString &path)
{
    const Descriptor file(::open(
        native(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
    return file.isOpen() ? Result<void>() : systemError(errno, "create");
}

Result<void> makeFolders(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString parent = QFileInfo(path).path();
    if (parent != path) {
        RETURN_IF_ERROR(makeFolders(parent));
    }
    if (::mkdir(native(path).constData(), S_IRWXU) != 0 && errno != EEXIST)
        return systemError(errno, "make folder");
    return {};
}

Result<void> syncToDisk(const QString &path)
{
    const Descriptor file(::open(native(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!file.isOpen() || ::fsync(file.number()) != 0)
        return systemError(errno, "fsync");
    return {};
}

} // namespace tenang
