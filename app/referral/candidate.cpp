// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/candidate.h"

#include <cmath>
#include <tuple>

namespace tenang::referral {

namespace {

int stateRank(OpenState state)
{
    return state == OpenState::Open ? 0 : state == OpenState::Unknown ? 1 : 2;
}

} // namespace

bool comesBefore(const Candidate &a, const Candidate &b)
{
    const auto rank = [](const Candidate &c) {
        return std::make_tuple(c.rung, c.eligibility.area == AreaMatch::Unknown, c.dependence,
            stateRank(c.now.state), static_cast<int>(c.eligibility.language),
            c.service->escalationOrder.value_or(std::numeric_limits<int>::max()),
            static_cast<int>(c.verified.band), c.distance);
    };
    const auto first = rank(a);
    const auto second = rank(b);
    return first != second ? first < second : a.service->id < b.service->id;
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
