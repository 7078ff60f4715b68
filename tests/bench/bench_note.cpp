// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One note made durable in a real vault: event, payload, audit chain, the case's line, search index, fsync.
#include "base/clock.h"
#include "bench/percentiles.h"
#include "vault/opening.h"
#include "vault/storage.h"

#include <QTemporaryDir>

namespace {

using namespace tenang;

// As long as a spoken answer; never twice the same.
QString spokenAnswer(int number)
{
    return QStringLiteral(
        "On day %1 they told me the work was in an office, answering telephones. When the car came "
        "to house %2 a man took my passport and said I would have it back after month %3. I could "
        "not leave the floor, and room %4 was locked at night.")
        .arg(number)
        .arg(number * 7 % 9973)
        .arg(number * 13 % 997)
        .arg(number * 31 % 99991);
}

void durableNote(benchmark::State &state)
{
    const QTemporaryDir folder(
        qEnvironmentVariable("TENANG_BENCH_DATA", QStringLiteral(".")) + u"/note-XXXXXX");
    const SystemClock clock;
    if (!startCryptography() || !vault::startStorage()) {
        state.SkipWithError("the storage engine did not start");
        return;
    }
    auto store = vault::createVault(folder.path() + u"/vault",
        SecretBytes(QByteArrayView("six words that nobody would ever guess")), clock);
    if (!store) {
        state.SkipWithError("no vault");
        return;
    }
    interview::Event begun{Id::random(), 0, clock.now(), QStringLiteral("bench"), interview::Begun{}};
    std::get<interview::Begun>(begun.payload).ref = QStringLiteral("B-1");
    std::get<interview::Begun>(begun.payload).language = QStringLiteral("en");
    const auto opened = (*store)->open(begun);
    if (!opened) {
        state.SkipWithError("no case");
        return;
    }
    bench::Percentiles passes;
    int number = 0;
    for (auto _ : state) {
        const interview::Event event{Id::random(), 0, clock.now(), QStringLiteral("bench"),
            interview::NoteTaken{Id::random(), interview::NoteKind::Words, QStringLiteral("offer"),
                protocol::Phase::Account, spokenAnswer(++number)}};
        passes.time([&] {
            if (!(*store)->append(*opened, {event}, {QStringLiteral("offer")}))
                state.SkipWithError("not kept");
        });
    }
    passes.report(state);
}

} // namespace

BENCHMARK(durableNote)->Iterations(200)->Unit(benchmark::kMillisecond)->UseRealTime();
