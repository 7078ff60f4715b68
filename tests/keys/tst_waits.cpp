// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/seeded.h"
#include "keys/waits.h"

#include <QTest>

#include <limits>

using namespace tenang;
using namespace tenang::keys;
using std::chrono::milliseconds;

namespace {

// Said once more, in another way than in the app.
qint64 scheduled(quint32 count)
{
    constexpr qint64 seconds[] = {0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256};
    return 1000 * (count >= 100 ? 3600 : count < std::size(seconds) ? seconds[count] : 300);
}

Id boot(int number)
{
    return Id::fromBytes(QByteArray(15, 'b') + char(number));
}

} // namespace

class WaitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_slip_costs_nothing_and_the_longest_wait_is_five_minutes()
    {
        for (quint32 count = 0; count <= 150; ++count)
            QCOMPARE(waitAfter(count).count(), scheduled(count));
        QCOMPARE(waitAfter(std::numeric_limits<quint32>::max()), milliseconds(waitWithoutCustodians));
    }

    void no_eight_hours_see_more_than_a_hundred_tries()
    {
        // Tries as early as the schedule lets them be, without custodians: the worst case.
        QList<qint64> at{0};
        for (quint32 count = 1; count < 400; ++count)
            at.append(at.last() + waitAfter(count).count());
        for (qsizetype first = 0; first + 100 < at.size(); ++first)
            QVERIFY(at[first + 100] - at[first] >= 8 * 3600 * 1000LL);
    }

    void a_hundred_in_a_row_stop_only_where_custodians_can_open()
    {
        QVERIFY(!isStopped({99, {}}, true));
        QVERIFY(isStopped({100, {}}, true));
        QVERIFY(isStopped({4'000'000'000, {}}, true));
        QVERIFY(!isStopped({100, {}}, false));
    }

    void a_wait_is_neither_shorter_nor_longer_than_the_schedule()
    {
        test::Seeded random;
        for (int round = 0; round < test::manyCases; ++round) {
            const WrongRow row{quint32(random.below(130)), {boot(random.below(2)), random.below(2'000'000)}};
            const Uptime now{boot(random.below(2)), random.below(2'000'000)};
            const qint64 waited = now.boot != row.last.boot ? now.milliseconds
                : now.milliseconds < row.last.milliseconds  ? 0
                                                            : now.milliseconds - row.last.milliseconds;
            const qint64 left = std::max<qint64>(0, scheduled(row.count) - waited);
            QCOMPARE(stillToWait(row, now).count(), left);
            // What is left, waited for in the same start, is enough; a millisecond less is not.
            const Uptime then{now.boot, now.milliseconds + left};
            if (!isAhead(row, now))
                QCOMPARE(stillToWait(row, then).count(), 0);
            if (left > 0 && !isAhead(row, now))
                QCOMPARE(stillToWait(row, {now.boot, then.milliseconds - 1}).count(), 1);
        }
    }

    void an_unknown_start_is_taken_by_what_its_uptime_shows()
    {
        const WrongRow row{20, {Id(), 1'000'000}};
        QCOMPARE(stillToWait(row, {Id(), 1'100'000}).count(), 200'000); // perhaps the same: the difference
        QCOMPARE(stillToWait(row, {Id(), 400'000}).count(), 0); // certainly another: all of it
        QCOMPARE(stillToWait(row, {boot(1), 100'000}).count(), 200'000);
    }

    void no_number_in_the_file_keeps_anybody_out_for_longer_than_one_wait()
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        constexpr qint64 least = std::numeric_limits<qint64>::min();
        for (const qint64 last : {most, most - 1, qint64{-1}, least, qint64{0}}) {
            for (const qint64 now : {most, qint64{0}, qint64{5000}, qint64{-1}, least}) {
                for (const Id &id : {boot(0), Id()}) {
                    const WrongRow row{50, {id, last}};
                    const auto left = stillToWait(row, {boot(0), now});
                    QVERIFY(left.count() >= 0 && left <= longestTryWait);
                    if (isAhead(
                            row, {boot(0), now})) // then it is written anew, and one wait later it is over
                        QCOMPARE(stillToWait({50, {boot(0), 5000}}, {boot(0), 305'000}).count(), 0);
                }
            }
        }
        QVERIFY(isAhead({1, {boot(0), 5001}}, {boot(0), 5000}));
        QVERIFY(!isAhead({1, {boot(0), 5000}}, {boot(0), 5000}));
        QVERIFY(!isAhead({1, {boot(1), 5001}}, {boot(0), 5000}));
    }
};

QTEST_GUILESS_MAIN(WaitsTest)
#include "tst_waits.moc"
