// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disk.h"

#include <functional>
#include <optional>
#include <sys/types.h>

// What disk.cpp makes of the calls that diskcalls.cpp catches: the failure that is due, or the real thing.
namespace tenang::proof::diskcalls {

using Really = std::function<ssize_t(std::size_t)>; // with so many bytes

int opened(const char *path, int flags, mode_t mode);
ssize_t reads(int descriptor, std::size_t size, const Really &really);
ssize_t writes(
    int descriptor, const void *bytes, std::size_t size, std::optional<qint64> at, const Really &really);
int syncs(int descriptor, long number); // of the system call
int cuts(int descriptor, off_t length);
int names(
    DiskOp::Kind kind, const char *path, const char *other, bool room, const std::function<int()> &really);
int closes(int descriptor);

} // namespace tenang::proof::diskcalls
