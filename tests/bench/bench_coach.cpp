// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet for one's own question asks for, with the words noted so far and the questions put before:
// the coach made ready for them, and one look, at each pause in the typing.
#include "bench/percentiles.h"
#include "interview/coach.h"
#include "protocol/pack.h"
#include "protocol/shipped.h"

namespace {

using namespace tenang;

constexpr std::array questions{"Tell me about the place where you stayed.",
    "Did they keep your passport when you came?", "Why did you not just leave when the door was open?",
    "Was it a house or a hotel?", "Where did you sleep, and who else was there with you in that room?"};

// Key words of an hour, about 600 words.
interview::Context afterAnHour()
{
    interview::Context context;
    context.account = QStringLiteral("They took my phone at the gate and said I owe for the ticket. "
                                     "Every day messages to strangers, a number to reach, no food under it. ")
                          .repeated(22);
    for (const char *asked : questions)
        context.asked.append(QString::fromLatin1(asked).toUpper());
    return context;
}

void coachReading(benchmark::State &state)
{
    const QByteArray pack = protocol::shippedPack(QStringLiteral("coach-en"));
    bench::Percentiles passes;
    for (auto _ : state)
        passes.time([&] { benchmark::DoNotOptimize(protocol::readCoachRules(pack)); });
    passes.report(state);
}

void coachListening(benchmark::State &state)
{
    const auto rules = protocol::readCoachRules(protocol::shippedPack(QStringLiteral("coach-en")));
    if (!rules) {
        state.SkipWithError("the coach cannot be read");
        return;
    }
    const interview::Context context = afterAnHour();
    bench::Percentiles passes;
    for (auto _ : state)
        passes.time([&] { benchmark::DoNotOptimize(interview::Coach(*rules, context)); });
    passes.report(state);
}

void coachAdvising(benchmark::State &state)
{
    const auto rules = protocol::readCoachRules(protocol::shippedPack(QStringLiteral("coach-en")));
    if (!rules) {
        state.SkipWithError("the coach cannot be read");
        return;
    }
    const interview::Coach coach(*rules, afterAnHour());
    bench::Percentiles passes;
    std::size_t number = 0;
    for (auto _ : state) {
        const QString question = QString::fromLatin1(questions.at(number++ % questions.size()));
        passes.time([&] { benchmark::DoNotOptimize(coach.advise(question)); });
    }
    passes.report(state);
}

} // namespace

BENCHMARK(coachReading)->Iterations(20)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(coachListening)->Iterations(200)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(coachAdvising)->Iterations(1000)->Unit(benchmark::kMillisecond)->UseRealTime();
