// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/processguard.h"
#include "platform/wipedheap.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace tenang::platform;

namespace {

// What a child of this program does: guards itself as main() would, and says what came of it.
int childMain()
{
    const QList<GuardWarning> warnings = guardProcess();
    rlimit cores{};
    getrlimit(RLIMIT_CORE, &cores);
    const mode_t mask = umask(0);
    std::printf("%d %d %llu %o %d\n", qEnvironmentVariableIntValue("QV4_FORCE_INTERPRETER"),
        prctl(PR_GET_DUMPABLE), static_cast<unsigned long long>(cores.rlim_cur), mask,
        static_cast<int>(warnings.contains(GuardWarning::HeapNotWiped)));
    return 0;
}

} // namespace

class TestProcessGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_program_guards_itself()
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child")});
        QVERIFY(child.waitForFinished());
        // QML interpreted, not dumpable, no core file, umask 077; of the heap what tst_wipedheap
        // says
        QCOMPARE(QString::fromLatin1(child.readAllStandardOutput()).trimmed(),
            QStringLiteral("1 0 0 77 %1").arg(isHeapWiped() ? 0 : 1));
    }

    void swap_on_a_plain_disk_is_told()
    {
        const QByteArray header = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n";
        QVERIFY(!swapsOnPlainDisk({}));
        QVERIFY(!swapsOnPlainDisk(header));
        QVERIFY(!swapsOnPlainDisk(
            header + "/dev/zram0                              partition\t8000000\t0\t100\n"));
        QVERIFY(
            swapsOnPlainDisk(header + "/dev/sda2                               partition\t8000000\t0\t-2\n"));
        QVERIFY(swapsOnPlainDisk(header + "/swapfile                               file\t8000000\t0\t-2\n"));
        QVERIFY(swapsOnPlainDisk(header + "/dev/zram0 partition 1 0 100\n/swapfile file 1 0 -2\n"));
    }
};

int main(int argc, char *argv[])
{
    if (argc > 1 && std::strcmp(argv[1], "--child") == 0)
        return childMain();
    QCoreApplication application(argc, argv);
    TestProcessGuard test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_processguard.moc"
