// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who can help now, out of many services: thirty different people and moments, so that no answer is the last
// one's.
#include "bench/percentiles.h"
#include "referral/pathway.h"
#include "support/generateddirectory.h"

namespace {

using namespace tenang;

referral::Facts personNumber(int number)
{
    using interview::ConsentState;
    referral::Facts facts;
    facts.age = number % 5 == 0 ? indicators::Age::Child : indicators::Age::Adult;
    facts.sex = number % 2 == 0 ? QStringLiteral("female") : QStringLiteral("male");
    facts.country = test::GeneratedDirectory::country(number % 10);
    facts.nationalities = {test::GeneratedDirectory::country(number % 17)};
    facts.languages = {number % 3 == 0 ? QStringLiteral("my") : QStringLiteral("en")};
    facts.assessment = protocol::Outcome::Refer;
    facts.exploitation = {QStringLiteral("forced_criminality")};
    facts.fearOfReturn = number % 4 == 0 ? QStringLiteral("yes") : QStringLiteral("no");
    facts.needs = {QStringLiteral("shelter"), QStringLiteral("legal"), QStringLiteral("medical")};
    if (number % 6 == 0)
        facts.danger = {QStringLiteral("threat_here")};
    for (const char *key : {"protection_service", "ngo", "police", "embassy", "family"})
        facts.consent.insert(
            QString::fromLatin1(key), number % 7 == 0 ? ConsentState::NotAsked : ConsentState::Given);
    return facts;
}

void resolve(benchmark::State &state)
{
    const referral::Directory directory = test::GeneratedDirectory(20261122).make(int(state.range(0)));
    const QDateTime start(QDate(2026, 11, 16), QTime(8, 0), Qt::UTC);
    bench::Percentiles passes;
    int number = 0;
    for (auto _ : state) {
        const referral::Facts facts = personNumber(number % 30);
        const QDateTime at = start.addSecs(qint64(number) * 1777);
        ++number;
        passes.time([&] { benchmark::DoNotOptimize(referral::resolve(directory, facts, at)); });
    }
    passes.report(state);
}

} // namespace

BENCHMARK(resolve)->Arg(10'000)->Arg(100'000)->Iterations(120)->Unit(benchmark::kMillisecond)->UseRealTime();
