// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/calibration.h"
#include "support/secrets.h"
#include "support/trials.h"

#include <QRandomGenerator>

#include <cmath>

using namespace tenang;
using namespace tenang::keys;
using namespace tenang::testing;
using std::chrono::milliseconds;

namespace {

constexpr quint32 mib = 1024;

// A machine of which only one thing matters: how long it takes for a MiB once. What it was asked is kept.
struct Machine {
    double perMib; // ms
    double exponent = 1; // above 1: larger memory is slower than in proportion, as when a cache is left
    quint32 mostKib = 0xffffffff; // more than that cannot be had
    QList<KdfCosts> asked{};

    [[nodiscard]] double takes(KdfCosts costs) const
    {
        return perMib * std::pow(double(costs.kib) / mib, exponent) * costs.passes;
    }
    KdfCosts calibratedWith(qint64 available)
    {
        asked.clear();
        const Measure measure = [this](KdfCosts costs) -> Result<milliseconds> {
            asked.append(costs);
            if (costs.kib > mostKib)
                return fail(Error::Kind::Io);
            return milliseconds(qint64(takes(costs)));
        };
        return calibrated(measure, available);
    }
};

constexpr qint64 plenty = qint64{8} * 1024 * 1024; // 8 GiB

} // namespace

class CalibrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCryptography()); }

    void memory_is_raised_before_passes()
    {
        // The machine of the sheet: 64 MiB and 3 passes in 100 ms. 256 MiB come first, then passes.
        Machine sheet{100.0 / 64 / 3};
        const KdfCosts costs = sheet.calibratedWith(plenty);
        QCOMPARE(costs.kib, 256 * mib);
        QCOMPARE(costs.passes, 7U);
        // A low-end tablet, four times slower: memory alone.
        Machine tablet{400.0 / 64 / 3};
        const KdfCosts slower = tablet.calibratedWith(plenty);
        QCOMPARE(slower, (KdfCosts{160 * mib, 3}));
    }

    void beyond_256_mib_only_when_passes_cannot_do_it()
    {
        Machine fast{1000.0 / 256 / 30}; // a second would take 30 passes of 256 MiB
        const KdfCosts costs = fast.calibratedWith(plenty);
        QCOMPARE(costs.passes, 16U);
        QVERIFY(costs.kib > 256 * mib);
        QVERIFY(fast.takes(costs) >= 700 && fast.takes(costs) <= 1500);
    }

    void a_machine_too_slow_for_the_least_gets_the_least()
    {
        Machine slow{100};
        QCOMPARE(slow.calibratedWith(plenty), leastCosts);
        QCOMPARE(slow.asked.size(), 1);
    }

    void a_machine_too_fast_for_the_most_gets_the_most()
    {
        Machine none{0};
        QCOMPARE(none.calibratedWith(plenty), mostCosts);
    }

    void little_memory_means_more_passes()
    {
        Machine sheet{100.0 / 64 / 3};
        const KdfCosts costs = sheet.calibratedWith(qint64{300} * mib);
        QCOMPARE(costs.kib, 150 * mib);
        QVERIFY(costs.passes > 7);
        // A system that does not say what it has is not asked for more than 128 MiB.
        QCOMPARE(sheet.calibratedWith(0).kib, 128 * mib);
        // Where not even the least is free twice, it is asked for all the same.
        QCOMPARE(sheet.calibratedWith(10).kib, leastCosts.kib);
    }

    void memory_that_cannot_be_had_is_asked_for_no_more()
    {
        Machine sheet{100.0 / 64 / 3};
        sheet.mostKib = 130 * mib;
        const KdfCosts costs = sheet.calibratedWith(plenty);
        QVERIFY(costs.kib <= 130 * mib);
        QVERIFY(sheet.takes(costs) >= 700 && sheet.takes(costs) <= 1500);
        sheet.mostKib = 1;
        QCOMPARE(sheet.calibratedWith(plenty), leastCosts);
    }

    void every_machine_keeps_within_the_bounds_and_most_near_a_second()
    {
#ifdef TENANG_SANITIZED
        constexpr int cases = 5'000;
#else
        constexpr int cases = 100'000;
#endif
        QRandomGenerator random(seedOfRun());
        for (int i = 0; i < cases; ++i) {
            Machine machine{
                std::pow(10.0, random.generateDouble() * 4 - 3), 0.9 + random.generateDouble() * 0.3};
            const qint64 available = random.bounded(10) == 0 ? 0 : random.bounded(qint64{4} * 1024 * 1024);
            if (random.bounded(4) == 0)
                machine.mostKib = random.bounded(2048U) * mib;
            const KdfCosts costs = machine.calibratedWith(available);
            QVERIFY(costs.kib >= leastCosts.kib && costs.kib <= mostCosts.kib);
            QVERIFY(costs.passes >= leastCosts.passes && costs.passes <= mostCosts.passes);
            // 0: nobody knows; then as on a machine with 256 MiB.
            const auto half = quint32((available > 0 ? available : qint64{256} * mib) / 2);
            for (const KdfCosts &asked : std::as_const(machine.asked))
                QVERIFY(asked.kib <= std::max(leastCosts.kib, half));
            QVERIFY(machine.asked.size() <= 6);
            QCOMPARE(machine.calibratedWith(available), costs); // the same machine, the same answer
            if (costs.kib > machine.mostKib)
                continue; // not even the least can be had
            const double took = machine.takes(costs);
            const quint32 mostKib = std::max(leastCosts.kib, half / mib * mib);
            if (took >= 1501) // measured in whole ms
                QCOMPARE(costs, leastCosts);
            if (took < 700 && machine.mostKib > 2 * mostKib) {
                QCOMPARE(costs.passes, mostCosts.passes);
                QCOMPARE(costs.kib, std::min(mostKib, mostCosts.kib));
            }
        }
    }

    void this_machine_can_be_measured()
    {
        const KdfCosts costs = calibratedForThisMachine();
        qInfo("%u MiB, %u passes", costs.kib / mib, costs.passes);
        QVERIFY(costs.kib >= leastCosts.kib && costs.kib <= mostCosts.kib);
        QVERIFY(costs.passes >= leastCosts.passes && costs.passes <= mostCosts.passes);
    }
};

QTEST_GUILESS_MAIN(CalibrationTest)
#include "tst_calibration.moc"
