// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/candidate.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace tenang::referral {

namespace {

int stateRank(OpenState state)
{
    return state == OpenState::Open ? 0 : state == OpenState::Unknown ? 1 : 2;
}

} // namespace

QList<int> inOrder(const QList<Candidate> &candidates)
{
    using Key = std::tuple<int, int, int, qint64, int, int>;
    QList<Key> keys;
    keys.reserve(candidates.size());
    for (int i = 0; i < candidates.size(); ++i) {
        const Candidate &c = candidates.at(i);
        // Small values, most significant first: rung, area unknown, an ambulance that comes before the
        // clinic, dependence, state, language.
        const bool comes = c.service->role == Role::Emergency && c.now.state != OpenState::Closed;
        int first = c.rung * 2 + (c.eligibility.area == AreaMatch::Unknown ? 1 : 0);
        first = first * 2 + (c.rung == 1 && !comes ? 1 : 0);
        first = ((first * 2 + c.dependence) * 4 + stateRank(c.now.state)) * 4;
        first += static_cast<int>(c.eligibility.language);
        keys.append({first, c.service->escalationOrder.value_or(std::numeric_limits<int>::max()),
            static_cast<int>(c.verified.band), c.distance, c.index, i});
    }
    std::ranges::sort(keys);
    QList<int> order;
    order.reserve(keys.size());
    for (const Key &key : std::as_const(keys))
        order.append(std::get<5>(key));
    return order;
}

Verified verifiedAt(const Service &service, QDate today)
{
    Verified made;
    if (!service.assured.isValid() || service.assured > today)
        return made; // a date to come checked nothing
    made.on = service.assured;
    made.ageDays = static_cast<int>(service.assured.daysTo(today));
    if (*made.ageDays <= service.verifyByDays)
        made.band = Band::Fresh;
    else if (*made.ageDays <= 2 * service.verifyByDays)
        made.band = Band::Ageing;
    return made;
}

qint64 distanceBetween(const Facts &facts, const Service &service)
{
    if (!facts.latitude || !facts.longitude || !service.latitude || !service.longitude)
        return std::numeric_limits<qint64>::max();
    const auto radians = [](double degrees) { return degrees * 3.14159265358979323846 / 180.0; };
    const double north = std::sin(radians(*service.latitude - *facts.latitude) / 2);
    const double east = std::sin(radians(*service.longitude - *facts.longitude) / 2);
    const double h = north * north
        + std::cos(radians(*facts.latitude)) * std::cos(radians(*service.latitude)) * east * east;
    constexpr double earthInHundredMetres = 63'710;
    return std::llround(2 * earthInHundredMetres * std::asin(std::sqrt(std::min(1.0, h))));
}

} // namespace tenang::referral
