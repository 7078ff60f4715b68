// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial.h"
#include "vault/insidevault.h"

#include <QRandomGenerator>

#include <cstdlib>

using namespace tenang;
using namespace tenang::proof;

namespace {

qint64 asked = 0;
qint64 refusedAt = -1; // never
bool lasting = false;

void *takeOrNot(std::size_t size)
{
    const qint64 number = asked++;
    const bool refuse = refusedAt >= 0 && (lasting ? number >= refusedAt : number == refusedAt);
    return refuse ? nullptr : std::malloc(size);
}

} // namespace

// Without memory the engine says so; nothing crashes, nothing is lost, nothing is said to be saved that is
// not.
class NoMemoryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Story> m_story;
    QTemporaryDir m_folder;
    qint64 m_blocks = 0; // that a session asks for

    void lay() const
    {
        const QString path = m_folder.path() + u"/vault";
        QDir(path).removeRecursively();
        m_story->lay(path);
    }

    QString session(qint64 at, bool fromThereOn, int &failed, int &after) const
    {
        lay();
        asked = 0;
        lasting = fromThereOn;
        refusedAt = at;
        Trial trial{*m_story, m_folder.path() + u"/vault", [] { refusedAt = -1; }, copyFolder,
            tier() != 'C' || at % 3 == 0};
        trial.play();
        refusedAt = -1;
        failed += trial.failed;
        after += trial.after;
        return trial.fault;
    }

private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_GOOD(vault::startStorage({takeOrNot, vault::systemMemory().give}));
        m_story = std::make_unique<Story>();
        int failed = 0;
        int after = 0;
        QCOMPARE(session(-1, false, failed, after), QString());
        QCOMPARE(failed, 0);
        m_blocks = asked;
    }

    // The whole session meets this check at its end only, so each of its few blocks gets a turn here.
    void without_memory_the_check_of_all_seals_ends_with_a_word()
    {
        lay();
        qint64 blocks = 1;
        for (qint64 at = -1; at < blocks; ++at) { // the first time to count them
            const auto connection = inside(m_folder.path() + u"/vault");
            asked = 0;
            lasting = false;
            refusedAt = at;
            const auto broken = connection->brokenSeals();
            refusedAt = -1;
            QVERIFY2(!broken || broken->isEmpty(), "a want of memory was told as a broken seal");
            blocks = at < 0 ? asked : blocks;
        }
    }

    void without_memory_the_state_is_before_or_after_and_it_is_said_which_data()
    {
        QTest::addColumn<bool>("fromThereOn");
        QTest::addRow("once") << false;
        QTest::addRow("from there on") << true;
    }

    void without_memory_the_state_is_before_or_after_and_it_is_said_which()
    {
        QFETCH(const bool, fromThereOn);
        const QString only = qEnvironmentVariable("TENANG_CASE"); // one failure again
        QRandomGenerator random(seedOfRun());
        const int wanted = int(std::min<qint64>(trials({500, 5'000, 10'000'000, 50}), m_blocks));
        int sessions = 0;
        int failed = 0;
        int after = 0;
        for (int n = 0; n < wanted; ++n) {
            // All of the opening, then anywhere in the rest.
            const qint64 at = !only.isEmpty()          ? only.toLongLong()
                : n < wanted / 2 || wanted == m_blocks ? n
                                                       : qint64(random.bounded(quint64(m_blocks)));
            const QString fault = session(at, fromThereOn, failed, after);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("block %1: %2").arg(at).arg(fault)));
            ++sessions;
            if (!only.isEmpty())
                break;
        }
        qInfo("%d of %lld blocks refused, %d calls failed, of which %d had landed all the same", sessions,
            static_cast<long long>(m_blocks), failed, after);
    }
};

QTEST_GUILESS_MAIN(NoMemoryTest)
#include "tst_nomemory.moc"
