// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk.h"
#include "trial.h"

using namespace tenang;
using namespace tenang::proof;

namespace {

constexpr const char *kinds[] = {"io", "full", "short read", "sync fails", "torn"};

} // namespace

// A disk that fails costs nobody a word that was told to be saved, and tells no word to be saved that is not.
class FaultsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Story> m_story;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_GOOD(vault::startStorage());
        m_story = std::make_unique<Story>();
    }

    void a_failing_disk_leaves_the_state_before_or_after_and_says_which_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("lasting");
        for (int kind = 0; kind < int(std::size(kinds)); ++kind)
            for (const bool lasting : {false, true})
                QTest::addRow("%s, %s", kinds[kind], lasting ? "from there on" : "once") << kind << lasting;
    }

    void a_failing_disk_leaves_the_state_before_or_after_and_says_which()
    {
        QFETCH(const int, kind);
        QFETCH(const bool, lasting);
        const int most = trials({500, 1'000'000, 1'000'000, 50});
        const QString only = qEnvironmentVariable("TENANG_CASE"); // one failure again
        int sessions = 0;
        int failed = 0;
        int after = 0;
        // Each commit looks at all calls for the plainest failure, and at every third for the others.
        const int stride = tier() != 'C' || (kind == 0 && !lasting) ? 1 : 3;
        for (int call = only.toInt(); call < most; call += stride) {
            const QString path = m_folder.path() + u"/vault";
            QDir(path).removeRecursively();
            m_story->lay(path);
            disk::watch(m_folder.path());
            disk::arm({DiskFault::Kind(kind), call, lasting});
            Trial trial{*m_story, path, [] { disk::heal(); },
                [](const QString &from, const QString &to) {
                    disk::stepAside(true);
                    copyFolder(from, to);
                    disk::stepAside(false);
                },
                tier() != 'C' || call % 3 == 0};
            trial.play();
            disk::unwatch();
            QVERIFY2(
                trial.fault.isEmpty(), qPrintable(QStringLiteral("call %1: %2").arg(call).arg(trial.fault)));
            if (!disk::struck())
                break; // the session has no more calls
            ++sessions;
            failed += trial.failed;
            after += trial.after;
            if (!only.isEmpty())
                break;
        }
        qInfo("%d sessions, %d calls failed, of which %d had landed all the same", sessions, failed, after);
        QVERIFY(sessions > 0);
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
