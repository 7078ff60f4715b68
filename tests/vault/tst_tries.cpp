// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/seeded.h"
#include "keys/sealedbox.h"
#include "lonevault.h"
#include "presentation/waitforstore.h"
#include "vault/tries.h"
#include "vault/vaults.h"

#include <QCoreApplication>
#include <QProcess>

#include <csignal>
#include <sys/resource.h>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using keys::LockJournal;
using Kind = Error::Kind;

namespace {

int tryCount()
{
    return trials({100, 1'000, 1'000, 60});
}

// Said once more, in another way than in the app: seconds after so many wrong ones.
qint64 scheduled(int count)
{
    return count <= 3 ? 0 : count >= 100 ? 3600 : count >= 13 ? 300 : 1LL << (count - 4);
}

keys::Recovery::Custodians someCustodians()
{
    return {keys::boxKeyOf(keys::newBoxSeed()), keys::boxKeyOf(keys::newBoxSeed()),
        keys::boxKeyOf(keys::newBoxSeed())};
}

} // namespace

class TriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(startStorage()); }

    void no_restart_and_no_clock_that_is_set_gets_around_the_schedule()
    {
        test::Seeded random;
        Lone vault;
        int row = 0;
        qint64 waited = 0; // seconds that count, since the last wrong one
        int refused = 0;
        for (int tried = 0; tried < tryCount();) {
            switch (random.below(6)) {
            case 0: // the machine starts anew
                vault.clock.reboot(Id::random());
                waited = 0;
                break;
            case 1: // somebody sets the clock
                vault.clock.setWall(vault.clock.now().addSecs(random.below(2'000'000'000) - 1'000'000'000));
                break;
            case 2: { // just too early, or just in time
                const qint64 left = std::max<qint64>(0, scheduled(row) - waited);
                const qint64 step = std::max<qint64>(0, left - random.below(2));
                vault.clock.advance(step);
                waited += step;
                break;
            }
            case 3: {
                const qint64 step = random.below(400);
                vault.clock.advance(step);
                waited += step;
                break;
            }
            default: {
                const qint64 left = std::max<qint64>(0, scheduled(row) - waited);
                QCOMPARE(stillToWait(VaultFolder(vault.path()), vault.clock).count(), left * 1000);
                const Kind answer = answerOf(vault.path(), "wrong horse", vault.clock);
                QCOMPARE(answer, left > 0 ? Kind::TooSoon : Kind::WrongPassphrase);
                // The right one waits just as long.
                if (left > 0) {
                    QCOMPARE(answerOf(vault.path(), "correct horse", vault.clock), Kind::TooSoon);
                    ++refused;
                    break;
                }
                ++tried;
                ++row;
                waited = 0;
            }
            }
        }
        QVERIFY(refused > 10);
        QCOMPARE(vault.read().total(), quint32(tryCount()));
        vault.clock.advance(scheduled(row));
        const auto told = vault.open();
        VERIFY_GOOD(told);
        QCOMPARE(told->wrongTries.count, tryCount()); // no attempt is missing
        QVERIFY(!told->triesUncertain);
        QCOMPARE(answerOf(vault.path(), "wrong horse", vault.clock), Kind::WrongPassphrase); // a new row
        VERIFY_GOOD(vault.open());
    }

    void after_a_hundred_only_custodians_are_left()
    {
        Lone vault(someCustodians());
        vault.guess(100);
        vault.clock.advance(100'000);
        QCOMPARE(answerOf(vault.path(), "wrong horse", vault.clock), Kind::CustodiansOnly);
        QCOMPARE(answerOf(vault.path(), "correct horse", vault.clock), Kind::CustodiansOnly);
        COMPARE_FAILURE(checkVault(vault.path(), secret("correct horse"), vault.clock), Kind::CustodiansOnly);
        QCOMPARE(stillToWait(VaultFolder(vault.path()), vault.clock).count(), 0); // no wait ends this
        QCOMPARE(vault.read().total(), 100U);
    }

    void without_custodians_nobody_can_lock_the_owner_out_for_good()
    {
        Lone vault;
        vault.guess(102);
        vault.clock.advance(3599);
        QCOMPARE(answerOf(vault.path(), "correct horse", vault.clock), Kind::TooSoon);
        vault.clock.advance(1);
        VERIFY_GOOD(vault.open());
    }

    void an_uptime_that_lies_ahead_waits_once_more_and_no_longer()
    {
        Lone vault;
        vault.guess(30);
        LockJournal forged = vault.read();
        forged.waitAnew({vault.clock.uptime().boot, std::numeric_limits<qint64>::max()});
        QVERIFY(writeTo(vault.journal(), forged.bytes()));
        vault.clock.advance(10'000);
        QCOMPARE(answerOf(vault.path(), "correct horse", vault.clock), Kind::TooSoon);
        vault.clock.advance(300);
        VERIFY_GOOD(vault.open());
    }

    void a_full_disk_counts_the_try_all_the_same()
    {
        Lone vault;
        vault.guess(3);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit tight{LockJournal::headSize, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        const Kind first = answerOf(vault.path(), "wrong horse", vault.clock);
        const Kind second = answerOf(vault.path(), "wrong horse", vault.clock);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(first, Kind::WrongPassphrase);
        QCOMPARE(second, Kind::TooSoon);
        QCOMPARE(vault.read().counted(), 1U);
        vault.clock.advance(1);
        QCOMPARE(vault.open()->wrongTries.count, 4);
    }

    void two_who_try_at_once_lose_no_count_and_pass_no_wait_twice()
    {
        Lone vault;
        constexpr int programs = 6;
        QProcess tries[programs];
        for (QProcess &one : tries)
            one.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--try"), vault.path()});
        int wrong = 0;
        int tooSoon = 0;
        for (QProcess &one : tries) {
            QVERIFY(one.waitForFinished(60'000));
            for (const QByteArray &line : one.readAllStandardOutput().split('\n')) {
                wrong += line == "wrong" ? 1 : 0;
                tooSoon += line == "soon" ? 1 : 0;
            }
        }
        // They stand at one instant of a clock that none of them moves.
        QCOMPARE(wrong, 4);
        QCOMPARE(tooSoon, programs * 5 - 4);
        QCOMPARE(vault.read().total(), 4U);
    }

    void the_door_tells_how_long_it_still_takes()
    {
        QTemporaryDir folder;
        SetClock clock{ticking().now()};
        Vaults vaults(folder.path(), clock, fast);
        using Which = interview::VaultDoor::Which;
        QCOMPARE(presentation::seenNow(vaults, Which::Own).wait.count(), 0);
        VERIFY_GOOD(createVault(folder.path() + u"/own", secret("correct horse"), clock, fast));
        for (int n = 0; n < 4; ++n)
            QCOMPARE(answerOf(folder.path() + u"/own", "wrong", clock), Kind::WrongPassphrase);
        QCOMPARE(presentation::seenNow(vaults, Which::Own).wait.count(), 1000);
        QCOMPARE(presentation::seenNow(vaults, Which::Practice).wait.count(), 0);
        clock.advance(1);
        QCOMPARE(presentation::seenNow(vaults, Which::Own).wait.count(), 0);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("--try")) {
        for (int n = 0; n < 5; ++n) {
            const Kind answer = answerOf(words.value(2), "wrong horse", ticking());
            std::puts(answer == Kind::WrongPassphrase ? "wrong" : answer == Kind::TooSoon ? "soon" : "other");
        }
        return 0;
    }
    TriesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tries.moc"
