// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/processguard.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace tenang::platform;

namespace {

// What a child of this program does: guards itself as main() would, and says what came of it.
int childMain(int argc, char *argv[])
{
    const bool ok = reExecWithMallocSettings(argv);
    const QList<GuardWarning> warnings = guardProcess();
    rlimit cores{};
    getrlimit(RLIMIT_CORE, &cores);
    const mode_t mask = umask(0);
    std::printf("%d %d %d %llu %o %d %s\n", ok, mallocSettingsActive(), prctl(PR_GET_DUMPABLE),
        static_cast<unsigned long long>(cores.rlim_cur), mask,
        static_cast<int>(warnings.contains(GuardWarning::MallocSettingsMissing)), argc > 2 ? argv[2] : "");
    return 0;
}

QString runChild(const QStringList &arguments, const QMap<QString, QString> &variables = {})
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("GLIBC_TUNABLES"));
    for (auto it = variables.begin(); it != variables.end(); ++it)
        environment.insert(it.key(), it.value());
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--child")} + arguments);
    child.waitForFinished();
    return QString::fromLatin1(child.readAllStandardOutput()).trimmed();
}

} // namespace

class TestProcessGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_started_program_comes_back_once_with_the_settings_and_its_arguments()
    {
        // re-exec held, settings active, not dumpable, no core file, umask 077, no warning about malloc
        QCOMPARE(runChild({QStringLiteral("kept")}), QStringLiteral("1 1 0 0 77 0 kept"));
    }

    void other_tunables_are_kept()
    {
        QVERIFY(runChild({}, {{QStringLiteral("GLIBC_TUNABLES"), QStringLiteral("glibc.malloc.check=0")}})
                .startsWith(QStringLiteral("1 1 0 0")));
    }

    void a_debugger_can_say_no_and_the_app_says_what_is_missing()
    {
        QCOMPARE(runChild({}, {{QStringLiteral("TENANG_NO_REEXEC"), QStringLiteral("1")}}),
            QStringLiteral("1 0 0 0 77 1"));
    }

    void a_machine_that_strips_the_settings_does_not_make_it_start_for_ever()
    {
        QCOMPARE(runChild({}, {{QStringLiteral("TENANG_REEXEC_DONE"), QStringLiteral("1")}}),
            QStringLiteral("1 0 0 0 77 1"));
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
        return childMain(argc, argv);
    QCoreApplication application(argc, argv);
    TestProcessGuard test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_processguard.moc"
