// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/processguard.h"

#include "platform/wipedheap.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <csignal>
#include <linux/close_range.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenang::platform {

namespace {

bool isEncryptedDevice(const QString &device)
{
    // dm-crypt's UUID begins with CRYPT- (cryptsetup); /sys/class/block/<dm-N>/dm/uuid shows it.
    const QString name = QFileInfo(device).canonicalFilePath().section(QLatin1Char('/'), -1);
    QFile uuid(QStringLiteral("/sys/class/block/%1/dm/uuid").arg(name));
    return uuid.open(QIODevice::ReadOnly) && uuid.readAll().startsWith("CRYPT-");
}

} // namespace

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
    settleHeap();
    // QML is compiled beforehand; what is not is interpreted, and not turned into machine code here. (Regular
    // expressions still are, by PCRE.) The first page also comes sooner.
    qputenv("QV4_FORCE_INTERPRETER", "1");
    QList<GuardWarning> warnings;
    if (!isHeapWiped())
        warnings.append(GuardWarning::HeapNotWiped);
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
