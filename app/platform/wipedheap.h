// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenang::platform {

// A program with this folder in it brings its own free() and realloc(), which every library of the process
// uses: what is given back is overwritten first, so that no note, name or passphrase stays in the heap behind
// the object that held it. That glibc does the same (its setting malloc.perturb) has to be asked for before a
// program starts, which took a second start of every program, and it also writes over what is handed out.
//
// settleHeap() comes first in main(), before any thread: the heap grows and shrinks by megabytes, where glibc
// by itself asks the kernel for every few pages, and again for those that it has just given back.
void settleHeap();

// Whether it is so: not under a sanitizer, which brings a heap of its own.
[[nodiscard]] bool isHeapWiped();

} // namespace tenang::platform
