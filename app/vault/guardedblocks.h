// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace tenang::vault {

// While one lives on this thread, what the storage engine asks for lies in guarded memory: its copies of the
// key among it, for as long as they live. To be opened around every call in which the engine takes a key:
// opening, and ATTACH with a key. It also keeps a want of memory away from those calls and from the check of
// all seals, in which SQLCipher 4.6.1 would crash.
class KeyWindow {
public:
    KeyWindow();
    ~KeyWindow();
    KeyWindow(const KeyWindow &) = delete;
    KeyWindow &operator=(const KeyWindow &) = delete;

    [[nodiscard]] static bool isOpen();
};

// The memory behind it: one piece that is locked, left out of core files and between guard pages, taken once
// a process and dealt out in blocks. Small, because a user may lock 8 MiB in all; where even that is not
// allowed libsodium gives it unlocked. A block that finds no room there becomes a guarded piece of its own.
// May be used from any thread.
namespace guardedblocks {

inline constexpr std::size_t room = std::size_t{256} * 1024;
// Larger ones are caches of pages and of the log's index, which hold no key and would fill the room.
inline constexpr std::size_t largest = std::size_t{16} * 1024;

struct Use {
    std::size_t most = 0; // bytes dealt out at once, at the highest
    std::size_t alone = 0; // blocks that became pieces of their own, so far
    std::size_t refused = 0; // blocks of at most `largest` for which there was no guarded memory at all
};

[[nodiscard]] bool start(); // false: there is no guarded memory
// Aligned to 16 bytes; null: larger than `largest`, or none to be had.
[[nodiscard]] void *take(std::size_t size);
void give(void *block); // one of ours, already wiped
[[nodiscard]] Use use();

} // namespace guardedblocks

} // namespace tenang::vault
