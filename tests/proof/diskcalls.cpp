// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskcalls.h"

#include <cstdarg>
#include <cstdio>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

// The C library's names, whole as they are called by us, by SQLCipher and by Qt.
extern "C" {
#define TENANG_VISIBLE __attribute__((visibility("default")))

using namespace tenang::proof::diskcalls;

TENANG_VISIBLE int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(path, flags, mode);
}

TENANG_VISIBLE int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(path, flags, mode);
}

TENANG_VISIBLE ssize_t read(int descriptor, void *bytes, std::size_t size)
{
    return reads(
        descriptor, size, [&](std::size_t asked) { return ::syscall(SYS_read, descriptor, bytes, asked); });
}

TENANG_VISIBLE ssize_t pread64(int descriptor, void *bytes, std::size_t size, off_t at)
{
    return reads(descriptor, size,
        [&](std::size_t asked) { return ::syscall(SYS_pread64, descriptor, bytes, asked, at); });
}

TENANG_VISIBLE ssize_t write(int descriptor, const void *bytes, std::size_t size)
{
    return writes(descriptor, bytes, size, std::nullopt,
        [&](std::size_t asked) { return ::syscall(SYS_write, descriptor, bytes, asked); });
}

TENANG_VISIBLE ssize_t pwrite64(int descriptor, const void *bytes, std::size_t size, off_t at)
{
    return writes(descriptor, bytes, size, at,
        [&](std::size_t asked) { return ::syscall(SYS_pwrite64, descriptor, bytes, asked, at); });
}

TENANG_VISIBLE int fsync(int descriptor)
{
    return syncs(descriptor, SYS_fsync);
}

TENANG_VISIBLE int fdatasync(int descriptor)
{
    return syncs(descriptor, SYS_fdatasync);
}

TENANG_VISIBLE int ftruncate(int descriptor, off_t length) noexcept
{
    return cuts(descriptor, length);
}

TENANG_VISIBLE int ftruncate64(int descriptor, off_t length) noexcept
{
    return cuts(descriptor, length);
}

TENANG_VISIBLE int rename(const char *from, const char *to) noexcept
{
    return names(tenang::proof::DiskOp::Kind::Rename, from, to, true,
        [&] { return int(::syscall(SYS_rename, from, to)); });
}

TENANG_VISIBLE int renameat2(
    int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    const auto kind = (flags & RENAME_EXCHANGE) != 0 ? tenang::proof::DiskOp::Kind::Exchange
                                                     : tenang::proof::DiskOp::Kind::Rename;
    return names(kind, from, to, true,
        [&] { return int(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags)); });
}

TENANG_VISIBLE int unlink(const char *path) noexcept
{
    return names(tenang::proof::DiskOp::Kind::Unlink, path, nullptr, false,
        [&] { return int(::syscall(SYS_unlink, path)); });
}

TENANG_VISIBLE int mkdir(const char *path, mode_t mode) noexcept
{
    return names(tenang::proof::DiskOp::Kind::MakeFolder, path, nullptr, true,
        [&] { return int(::syscall(SYS_mkdir, path, mode)); });
}

TENANG_VISIBLE int rmdir(const char *path) noexcept
{
    return names(tenang::proof::DiskOp::Kind::RemoveFolder, path, nullptr, false,
        [&] { return int(::syscall(SYS_rmdir, path)); });
}

TENANG_VISIBLE int close(int descriptor)
{
    return closes(descriptor);
}
}
