// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/storage.h"

#include "base/secretbytes.h"
#include "sqlite3.h"
#include "vault/guardedblocks.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <mutex>

namespace tenang::vault {

namespace {

// Stands in front of each block; 16 bytes keep what follows aligned for anything.
struct Head {
    std::size_t size; // of what follows
    bool guarded;
};
static_assert(sizeof(Head) % alignof(std::max_align_t) == 0);

RawMemory &memory()
{
    static RawMemory raw = systemMemory();
    return raw;
}

Head *headOf(void *user)
{
    return static_cast<Head *>(user) - 1;
}

int sizeOf(void *user)
{
    return user == nullptr ? 0 : int(headOf(user)->size);
}

void *takeFrom(int size, bool guarded)
{
    if (size <= 0)
        return nullptr;
    const std::size_t whole = sizeof(Head) + std::size_t(size);
    void *block = guarded ? guardedblocks::take(whole) : nullptr;
    guarded = block != nullptr;
    if (block == nullptr)
        block = memory().take(whole);
    if (block == nullptr)
        return nullptr;
    Head *head = static_cast<Head *>(block);
    *head = {std::size_t(size), guarded};
    return head + 1;
}

void *take(int size)
{
    return takeFrom(size, KeyWindow::isOpen());
}

void give(void *user)
{
    if (user == nullptr)
        return;
    Head *head = headOf(user);
    const std::size_t whole = sizeof(Head) + head->size;
    const bool guarded = head->guarded;
    wipe(head, whole);
    if (guarded)
        guardedblocks::give(head);
    else
        memory().give(head, whole);
}

void *resize(void *user, int size)
{
    void *larger = takeFrom(size, KeyWindow::isOpen() || headOf(user)->guarded);
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
    if (!startCryptography() || !guardedblocks::start())
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
