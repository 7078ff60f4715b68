// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskcalls.h"

#include <cerrno>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace tenang::proof {

namespace {

using Kind = DiskOp::Kind;

struct Disk {
    std::mutex guard;
    QByteArray folder;
    bool recording = false;
    std::vector<DiskOp> ops;
    std::map<int, QByteArray> open; // descriptor to path
    std::map<int, int> files; // descriptor to file
    std::map<ino_t, int> numbers;
    int lastFile = 0;
    std::optional<DiskFault> fault;
    int met = 0;
    bool struck = false;
    bool aside = false;
};

// Null until a test watches: the loader and Qt open files before main().
Disk *watching = nullptr;

bool below(const char *path)
{
    return watching != nullptr && path != nullptr && !watching->folder.isEmpty() && !watching->aside
        && qstrncmp(path, watching->folder.constData(), std::size_t(watching->folder.size())) == 0;
}

QByteArray relative(const char *path)
{
    return QByteArray(path).mid(watching->folder.size());
}

// Whether the next call of this sort fails.
bool strikes(bool read, bool room, bool sync, bool write)
{
    if (!watching->fault)
        return false;
    const DiskFault &fault = *watching->fault;
    const bool hit = fault.kind == DiskFault::Kind::Io || (fault.kind == DiskFault::Kind::Full && room)
        || (fault.kind == DiskFault::Kind::ShortRead && read)
        || (fault.kind == DiskFault::Kind::SyncFails && sync)
        || (fault.kind == DiskFault::Kind::Torn && write);
    if (!hit)
        return false;
    const int number = watching->met++;
    const bool now = fault.lasting ? number >= fault.first : number == fault.first;
    watching->struck = watching->struck || now;
    return now;
}

int refused()
{
    const auto kind = watching->fault->kind;
    errno = kind == DiskFault::Kind::Full || kind == DiskFault::Kind::Torn ? ENOSPC : EIO;
    return -1;
}

void note(DiskOp op)
{
    if (watching->recording)
        watching->ops.push_back(std::move(op));
}

int numberOf(int descriptor, bool fresh)
{
    struct stat about{};
    ::fstat(descriptor, &about);
    const auto known = watching->numbers.find(about.st_ino);
    if (!fresh && known != watching->numbers.end())
        return known->second;
    return watching->numbers[about.st_ino] = watching->lastFile++;
}

bool watched(int descriptor)
{
    if (watching == nullptr)
        return false;
    const std::lock_guard hold(watching->guard);
    return !watching->aside && watching->open.contains(descriptor);
}

} // namespace

namespace diskcalls {

int opened(const char *path, int flags, mode_t mode)
{
    const auto really = [&] { return int(::syscall(SYS_openat, AT_FDCWD, path, flags, mode)); };
    if (!below(path))
        return really();
    const std::lock_guard hold(watching->guard);
    struct stat about{};
    const bool fresh = (flags & O_CREAT) != 0 && ::stat(path, &about) != 0;
    if (strikes(false, fresh, false, false))
        return refused();
    const int descriptor = really();
    if (descriptor < 0)
        return descriptor;
    watching->open[descriptor] = relative(path);
    if ((flags & O_DIRECTORY) == 0) {
        const int file = watching->files[descriptor] = numberOf(descriptor, fresh);
        if (fresh)
            note({Kind::Make, file, relative(path), {}, 0, {}});
        if ((flags & O_TRUNC) != 0 && !fresh)
            note({Kind::Cut, file, {}, {}, 0, {}});
    }
    return descriptor;
}

ssize_t reads(int descriptor, std::size_t size, const Really &really)
{
    if (!watched(descriptor))
        return really(size);
    const std::lock_guard hold(watching->guard);
    if (!strikes(true, false, false, false))
        return really(size);
    return watching->fault->kind == DiskFault::Kind::ShortRead ? really(size / 2) : refused();
}

ssize_t writes(
    int descriptor, const void *bytes, std::size_t size, std::optional<qint64> at, const Really &really)
{
    if (!watched(descriptor))
        return really(size);
    const std::lock_guard hold(watching->guard);
    if (strikes(false, true, false, true)) {
        DiskFault &fault = *watching->fault;
        if (fault.kind != DiskFault::Kind::Torn || size < 2 || watching->met > fault.first + 1)
            return refused();
        fault.lasting = true; // the rest finds no room, until somebody heals the disk
        size /= 2;
    }
    const qint64 begin = at ? *at : ::lseek(descriptor, 0, SEEK_CUR);
    const ssize_t done = really(size);
    if (done > 0)
        note({Kind::Write, watching->files[descriptor], {}, {}, begin,
            QByteArray(static_cast<const char *>(bytes), done)});
    return done;
}

int syncs(int descriptor, long number)
{
    if (!watched(descriptor))
        return int(::syscall(number, descriptor));
    const std::lock_guard hold(watching->guard);
    if (strikes(false, true, true, false))
        return refused();
    struct stat about{};
    ::fstat(descriptor, &about);
    if (S_ISDIR(about.st_mode))
        note({Kind::SyncFolder, -1, watching->open[descriptor], {}, 0, {}});
    else
        note({Kind::SyncFile, watching->files[descriptor], {}, {}, 0, {}});
    return 0;
}

int cuts(int descriptor, off_t length)
{
    const auto really = [&] { return int(::syscall(SYS_ftruncate, descriptor, length)); };
    if (!watched(descriptor))
        return really();
    const std::lock_guard hold(watching->guard);
    if (strikes(false, false, false, false))
        return refused();
    const int done = really();
    if (done == 0)
        note({Kind::Cut, watching->files[descriptor], {}, {}, length, {}});
    return done;
}

int names(Kind kind, const char *path, const char *other, bool room, const std::function<int()> &really)
{
    if (!below(path))
        return really();
    const std::lock_guard hold(watching->guard);
    if (strikes(false, room, false, false))
        return refused();
    const int done = really();
    if (done == 0)
        note({kind, -1, relative(path), other == nullptr ? QByteArray() : relative(other), 0, {}});
    return done;
}

int closes(int descriptor)
{
    if (watched(descriptor)) {
        const std::lock_guard hold(watching->guard);
        watching->open.erase(descriptor);
        watching->files.erase(descriptor);
    }
    return int(::syscall(SYS_close, descriptor));
}

} // namespace diskcalls

namespace disk {

void watch(const QString &folder)
{
    static Disk only;
    only.folder = folder.toUtf8();
    only.recording = false;
    only.ops.clear();
    only.fault.reset();
    watching = &only;
}

void unwatch()
{
    if (watching != nullptr)
        watching->folder.clear();
    heal();
}

void record(bool on)
{
    watching->recording = on;
}

const std::vector<DiskOp> &recorded()
{
    return watching->ops;
}

void arm(const DiskFault &fault)
{
    const std::lock_guard hold(watching->guard);
    watching->fault = fault;
    watching->met = 0;
    watching->struck = false;
}

void heal()
{
    if (watching == nullptr)
        return;
    const std::lock_guard hold(watching->guard);
    watching->fault.reset();
}

void stepAside(bool aside)
{
    const std::lock_guard hold(watching->guard);
    watching->aside = aside;
}

int met()
{
    return watching->met;
}

bool struck()
{
    return watching->struck;
}

} // namespace disk

} // namespace tenang::proof
