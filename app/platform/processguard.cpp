// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/processguard.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <linux/close_range.h>
#include <string>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenang::platform {

namespace {

constexpr const char *tunablesName = "GLIBC_TUNABLES";
constexpr const char *perturb = "glibc.malloc.perturb=165";
constexpr const char *noCache = "glibc.malloc.tcache_count=0";
// Set on the way through exec, so that a program that strips GLIBC_TUNABLES cannot make us start for ever.
constexpr const char *doneName = "TENANG_REEXEC_DONE";

bool isEncryptedDevice(const QString &device)
{
    // dm-crypt's UUID begins with CRYPT- (cryptsetup); /sys/class/block/<dm-N>/dm/uuid shows it.
    const QString name = QFileInfo(device).canonicalFilePath().section(QLatin1Char('/'), -1);
    QFile uuid(QStringLiteral("/sys/class/block/%1/dm/uuid").arg(name));
    return uuid.open(QIODevice::ReadOnly) && uuid.readAll().startsWith("CRYPT-");
}

} // namespace

bool mallocSettingsActive()
{
    const char *value = std::getenv(tunablesName);
    return value && std::strstr(value, perturb) && std::strstr(value, noCache);
}

bool reExecWithMallocSettings(char *const argv[])
{
    if (mallocSettingsActive() || std::getenv("TENANG_NO_REEXEC") || std::getenv(doneName))
        return true;
    std::string value;
    if (const char *before = std::getenv(tunablesName); before && *before)
        value = std::string(before) + ':';
    value = value + perturb + ':' + noCache;
    if (setenv(tunablesName, value.c_str(), 1) != 0 || setenv(doneName, "1", 1) != 0)
        return false;
    execv("/proc/self/exe", argv);
    unsetenv(doneName);
    return false;
}

void startAnew(char *const argv[])
{
    constexpr unsigned firstFile = 3;
    close_range(firstFile, ~0U, CLOSE_RANGE_CLOEXEC);
    // Held-back signals would stay held back for the new program until it asks for them.
    sigset_t none;
    sigemptyset(&none);
    pthread_sigmask(SIG_SETMASK, &none, nullptr);
    const std::array<char *, 2> only{argv[0], nullptr};
    execv("/proc/self/exe", only.data());
}

QList<GuardWarning> guardProcess()
{
    QList<GuardWarning> warnings;
    if (!mallocSettingsActive())
        warnings.append(GuardWarning::MallocSettingsMissing);
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        warnings.append(GuardWarning::CoreDumpsPossible);
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        warnings.append(GuardWarning::MemoryReadable);
    umask(077);
    QFile swaps(QStringLiteral("/proc/swaps"));
    if (swaps.open(QIODevice::ReadOnly) && swapsOnPlainDisk(swaps.readAll()))
        warnings.append(GuardWarning::SwapOnDisk);
    return warnings;
}

bool swapsOnPlainDisk(const QByteArray &procSwaps)
{
    const QList<QByteArray> lines = procSwaps.split('\n').mid(1);
    for (const QByteArray &line : lines) {
        const QByteArray device = line.simplified().split(' ').value(0);
        if (!device.isEmpty() && !device.startsWith("/dev/zram")
            && !isEncryptedDevice(QString::fromLocal8Bit(device)))
            return true;
    }
    return false;
}

} // namespace tenang::platform
