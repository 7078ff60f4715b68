// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of cases over a vault that holds so many, flicked through. Prints as JSON, in milliseconds: frames
// while it flies and while it is leafed through, the page's first showing, and how long the thread of the
// screen stood still for that. Usage: FOLDER CASES
#include "bench/generatednotes.h"
#include "bench/percentile.h"
#include "bench/screens/frames.h"
#include "bench/screens/stretches.h"
#include "vault/opening.h"

#include <cstdio>
#include <cstdlib>

namespace {

using namespace tenang;
using bench::percentile;

constexpr int stretches = 10; // of the list, from its top to its end
constexpr int framesOfFlight = 120; // in each, two seconds
constexpr int leaves = 12; // in each
constexpr double flight = 2'500.0 / 60; // pixels a frame: as fast as Qt lets a list fly
constexpr double leaf = 0.8; // of its height: what Page Down does
constexpr int together = 500; // cases with the same time of their last event

template <typename T>
T need(Result<T> result)
{
    if (!result)
        bench::giveUp(result.error().detail);
    return *std::move(result);
}

void need(const Result<void> &result)
{
    if (!result)
        bench::giveUp(result.error().detail);
}

// A conversation each, with one note of one word, through the vault's own door for many notes at once: the
// same rows, chain and index as an officer's years leave, in minutes.
void fill(const QString &folder, int cases)
{
    SetClock clock(QDateTime(QDate(2024, 1, 8), QTime(9, 0), Qt::OffsetFromUTC, 7 * 3600));
    const auto store = need(vault::createVault(folder + u"/own",
        SecretBytes(QByteArrayView(bench::Screen::passphrase)), clock, bench::Screen::making()));
    const bench::GeneratedNotes generated;
    interview::Begun begun;
    begun.protocolId = QStringLiteral("bench");
    QList<vault::NewNote> batch;
    for (int i = 0; i < cases; ++i) {
        batch.append(
            {Id::random(), QStringLiteral("K%1-%2").arg(i / 1'000).arg(i % 1'000, 3, 10, QLatin1Char('0')),
                QLatin1StringView(bench::GeneratedNotes::scriptOf(i).language),
                QString::fromStdString(generated.query(i))});
        if (batch.size() == together || i + 1 == cases) {
            need(store->takeIn(batch, QStringLiteral("bench"), begun));
            batch.clear();
            clock.advance(5 * 3'600);
        }
    }
    need(store->close());
}

} // namespace

int main(int argc, char *argv[])
{
    const int cases = argc == 3 ? std::atoi(argv[2]) : 0;
    if (cases < 1) {
        std::fputs("usage: FOLDER CASES\n", stderr);
        return 2;
    }
    bench::Screen::prepare();
    const bench::WatchedApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]) + u"/cases";
    fill(folder, cases);
    bench::Screen screen(folder);
    screen.unlock();
    screen.hand().pause(2'000); // Home has asked the vault what it needs

    bench::Stretches still;
    const double first = screen.changeByTap(QStringLiteral("cases"), QStringLiteral("casesCard"), [&] {
        return screen.app().cases()->rows()->count() == cases && screen.isShown(QStringLiteral("case-*"));
    });
    const double stillest = percentile(still.taken(), 100);
    screen.hand().pause(500); // and the rest of the page

    QQuickItem *list = screen.hand().find(QStringLiteral("caseList"));
    const auto scroll
        = [list](double pages) { QMetaObject::invokeMethod(list, "scrollBy", Q_ARG(double, pages)); };
    bench::Frames frames(screen);
    std::vector<double> flown;
    std::vector<double> leafed;
    for (int stretch = 0; stretch < stretches; ++stretch) {
        const QVariant line = stretch * (cases / stretches);
        QMetaObject::invokeMethod(list, "show", Q_ARG(int, line.toInt()));
        screen.hand().pause(100);
        for (int i = 0; i < framesOfFlight; ++i)
            flown.push_back(frames.after([&] { scroll(flight / list->height()); }));
        for (int i = 0; i < leaves; ++i)
            leafed.push_back(frames.after([&] { scroll(leaf); }));
    }
    std::printf("{\"first\": %.3f, \"still\": %.3f, \"p50\": %.3f, \"p99\": %.3f, \"worst\": %.3f,"
                " \"leaf_p50\": %.3f, \"leaf_worst\": %.3f}\n",
        first, stillest, percentile(flown, 50), percentile(flown, 99), percentile(flown, 100),
        percentile(leafed, 50), percentile(leafed, 100));
    return 0;
}
