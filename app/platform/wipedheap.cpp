// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/wipedheap.h"

#include <cstdlib>
#include <dlfcn.h>

#ifdef __has_feature
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define TENANG_FOREIGN_HEAP
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define TENANG_FOREIGN_HEAP
#endif

#ifndef TENANG_FOREIGN_HEAP

#include <algorithm>
#include <cstring>
#include <malloc.h>

namespace {

// The one that would be called without ours; asked for by name, so that a tool that watches the heap finds
// it.
void giveBack(void *block)
{
    using Free = void (*)(void *);
    static Free next = nullptr; // two threads would find the same
    if (next == nullptr)
        next = reinterpret_cast<Free>(dlsym(RTLD_NEXT, "free"));
    next(block);
}

} // namespace

// glibc allows a program to replace these and goes through them itself (its manual, "Replacing malloc"). The
// other ways to get memory stay glibc's own, over the same heap.
extern "C" {

[[gnu::visibility("default"), gnu::noinline]] void free(void *block) noexcept
{
    if (block == nullptr)
        return;
    explicit_bzero(block, malloc_usable_size(block));
    giveBack(block);
}

[[gnu::visibility("default"), gnu::noinline]] void *realloc(void *block, std::size_t size) noexcept
{
    if (block == nullptr)
        return malloc(size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    const std::size_t old = malloc_usable_size(block);
    if (size <= old && size >= old / 2) { // it stays; the rest is no longer anybody's
        explicit_bzero(static_cast<char *>(block) + size, old - size);
        return block;
    }
    void *moved = malloc(size);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, block, std::min(old, size));
    free(block);
    return moved;
}
}

#endif

namespace tenang::platform {

void settleHeap()
{
#ifndef TENANG_FOREIGN_HEAP
    constexpr int mebibyte = 1024 * 1024;
    mallopt(M_TOP_PAD, 4 * mebibyte);
    mallopt(M_TRIM_THRESHOLD, 64 * mebibyte);
    mallopt(M_MMAP_THRESHOLD, 16 * mebibyte); // a picture of the screen is not mapped anew for every frame
#endif
}

bool isHeapWiped()
{
#ifdef TENANG_FOREIGN_HEAP
    return false;
#else
    // What the libraries of this process call.
    return dlsym(RTLD_DEFAULT, "free") == reinterpret_cast<void *>(&std::free);
#endif
}

} // namespace tenang::platform
