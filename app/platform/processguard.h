// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tenang::platform {

// What the process does about itself before it touches a secret: guardProcess, first thing in main() (exec
// makes a process dumpable again).

// Starts this program anew in this process, with its name as the only argument: keys, words, heap and threads
// are gone, open files are closed. What a lock ends with. Returns only
// if exec failed.
void startAnew(char *const argv[]);

// Weaknesses of the machine that the app can only tell about.
enum class GuardWarning {
    HeapNotWiped, // freed memory is not overwritten (wipedheap.h)
    CoreDumpsPossible, // RLIMIT_CORE could not be set to 0
    MemoryReadable, // PR_SET_DUMPABLE could not be cleared
    SwapOnDisk, // pages may reach a disk: not zram and not dm-crypt
};

// A settled heap, no QML turned into machine code, no core file, no reading of our memory by other programs
// of the same user, new files for this user only.
[[nodiscard]] QList<GuardWarning> guardProcess();

// As /proc/swaps has it (header line, then a device and four columns a line).
[[nodiscard]] bool swapsOnPlainDisk(const QByteArray &procSwaps);

} // namespace tenang::platform
