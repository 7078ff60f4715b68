// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/logmark.h"

#include "base/files.h"
#include "sqlite3.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenang::vault {

namespace {

// sqlite.org/fileformat2.html#walformat, for pages of 4 KiB.
constexpr qint64 headBytes = 32;
constexpr qint64 frameBytes = 24 + 4096;
constexpr qint64 longLog = 256; // frames (security sheet §6.3)

qint64 bytesOf(qint64 frames)
{
    return frames == 0 ? 0 : headBytes + frames * frameBytes;
}

} // namespace

LogMark::LogMark(const QString &database)
    : m_file(database + QStringLiteral("-wal"))
{
}

void LogMark::follow(sqlite3 *handle)
{
    sqlite3_wal_hook(handle, committed, this); // takes the place of the engine's own checkpoints
    const qint64 size = QFileInfo(m_file).size();
    if (m_told && size == bytesOf(*m_told)) {
        m_reached = *m_told;
        return;
    }
    m_told = size == 0 ? std::optional<qint64>(0) : std::nullopt;
    m_reached = 0;
    if (!m_told)
        moveIntoFile(handle);
}

int LogMark::committed(void *mark, sqlite3 *, const char *, int frames)
{
    static_cast<LogMark *>(mark)->m_reached = frames;
    return SQLITE_OK;
}

void LogMark::told(sqlite3 *handle)
{
    if (m_told == m_reached || (!m_told && m_reached == 0))
        return;
    m_told = m_reached;
    if (m_reached >= longLog)
        moveIntoFile(handle);
}

void LogMark::moveIntoFile(sqlite3 *handle)
{
    int frames = -1;
    int moved = -1;
    // Where it fails, on a full disk say, the log stays as it is and grows: nothing is lost.
    if (sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_PASSIVE, &frames, &moved) != SQLITE_OK
        || frames < 0)
        return;
    // All of it is in the file and on the disk, so the next commit begins the log anew.
    m_told = m_reached = frames == moved ? 0 : frames;
}

Result<void> LogMark::cutBack() const
{
    if (!m_told)
        return {};
    const Descriptor file(::open(QFile::encodeName(m_file).constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC));
    if (!file.isOpen())
        return errno == ENOENT ? Result<void>() : systemError(errno, "open the log");
    struct stat about{};
    if (::fstat(file.number(), &about) != 0)
        return systemError(errno, "measure the log");
    if (about.st_size <= bytesOf(*m_told))
        return {};
    if (::ftruncate(file.number(), bytesOf(*m_told)) != 0 || ::fsync(file.number()) != 0)
        return systemError(errno, "cut the log");
    return {};
}

} // namespace tenang::vault
