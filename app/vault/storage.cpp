// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/storage.h"

#include "base/secretbytes.h"
#include "sqlite3.h"

#include <cstdlib>
#include <cstring>
#include <mutex>

namespace tenang::vault {

namespace {

// The size stands in front of the block; 16 bytes keep what follows aligned for anything.
constexpr std::size_t headSize = 16;
static_assert(headSize >= sizeof(std::size_t) && headSize % alignof(std::max_align_t) == 0);

RawMemory &memory()
{
    static RawMemory raw = systemMemory();
    return raw;
}

char *blockOf(void *user)
{
    return static_cast<char *>(user) - headSize;
}

int sizeOf(void *user)
{
    std::size_t size = 0;
    if (user != nullptr)
        std::memcpy(&size, blockOf(user), sizeof size);
    return int(size);
}

void *take(int size)
{
    if (size <= 0)
        return nullptr;
    const auto wanted = std::size_t(size);
    char *block = static_cast<char *>(memory().take(headSize + wanted));
    if (block == nullptr)
        return nullptr;
    std::memcpy(block, &wanted, sizeof wanted);
    return block + headSize;
}

void give(void *user)
{
    if (user == nullptr)
        return;
    char *block = blockOf(user);
    const std::size_t whole = headSize + std::size_t(sizeOf(user));
    wipe(block, whole);
    memory().give(block, whole);
}

void *resize(void *user, int size)
{
    void *larger = take(size);
    if (larger == nullptr)
        return nullptr; // the old block stays the caller's
    std::memcpy(larger, user, std::size_t(std::min(size, sizeOf(user))));
    give(user);
    return larger;
}

int roundUp(int size)
{
    return (size + 7) & ~7;
}

int start(void *)
{
    return SQLITE_OK;
}

void stop(void *) { }

Result<void> startOnce(RawMemory raw)
{
    memory() = raw;
    if (!startCryptography())
        return fail(Error::Kind::Io, QStringLiteral("libsodium did not start"));
    const sqlite3_mem_methods methods{take, give, resize, sizeOf, roundUp, start, stop, nullptr};
    // No lookaside: its slots are reused without passing through the allocator, so without being wiped.
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) != SQLITE_OK
        || sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0) != SQLITE_OK
        || sqlite3_config(SQLITE_CONFIG_MULTITHREAD) != SQLITE_OK || sqlite3_initialize() != SQLITE_OK)
        return fail(Error::Kind::Io, QStringLiteral("the storage engine did not start with our settings"));
    return {};
}

} // namespace

RawMemory systemMemory()
{
    return {[](std::size_t size) { return std::malloc(size); },
        [](void *block, std::size_t) { std::free(block); }};
}

Result<void> startStorage(RawMemory raw)
{
    static std::once_flag once;
    static Result<void> started;
    std::call_once(once, [raw] { started = startOnce(raw); });
    return started;
}

} // namespace tenang::vault
