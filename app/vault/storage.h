// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>

namespace tenang::vault {

// Where the storage engine's memory comes from. Tests hand in their own to watch every block that is given
// back.
struct RawMemory {
    void *(*take)(std::size_t size);
    void (*give)(void *block, std::size_t size); // already wiped
};

[[nodiscard]] RawMemory systemMemory();

// Starts the cryptography and the storage engine, once a process and before any other use of either. The
// engine gets an allocator that wipes each block when it is freed or moved, so that closed notes and keys
// leave nothing in the heap (SQLCipher's own cipher_memory_security also locks every block, which a normal
// user's memlock limit cannot bear and which costs 3x on a note: design.md §7); what it asks for while it
// takes a key lies in guarded memory (guardedblocks.h). Io when the engine was already in use.
[[nodiscard]] Result<void> startStorage(RawMemory memory = systemMemory());

} // namespace tenang::vault
