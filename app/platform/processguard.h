// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tenang::platform {

// What the process does about itself before it touches a secret.
// Order in main(): reExecWithMallocSettings, then guardProcess (exec makes a process dumpable again), then
// the rest.

// Starts this program once more with glibc told to overwrite freed memory and to keep no per-thread cache of
// it (measured: 39 copies of a cleared note in the heap without, none with). Returns only if it is already
// so, if the environment says not to (a debugger's TENANG_NO_REEXEC), or if exec failed; the value is false
// for the last.
bool reExecWithMallocSettings(char *const argv[]);

// Starts this program anew in this process, with its name as the only argument: keys, words, heap and threads
// are gone, open files are closed, and the settings above hold at once. What a lock ends with. Returns only
// if exec failed.
void startAnew(char *const argv[]);

// True when this process runs with those settings.
[[nodiscard]] bool mallocSettingsActive();

// Weaknesses of the machine that the app can only tell about.
enum class GuardWarning {
    MallocSettingsMissing, // freed memory is not overwritten
    CoreDumpsPossible, // RLIMIT_CORE could not be set to 0
    MemoryReadable, // PR_SET_DUMPABLE could not be cleared
    SwapOnDisk, // pages may reach a disk: not zram and not dm-crypt
};

// No core file, no reading of our memory by other programs of the same user, new files for this user only.
[[nodiscard]] QList<GuardWarning> guardProcess();

// As /proc/swaps has it (header line, then a device and four columns a line).
[[nodiscard]] bool swapsOnPlainDisk(const QByteArray &procSwaps);

} // namespace tenang::platform
