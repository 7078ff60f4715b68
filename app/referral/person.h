// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/roles.h"

#include <array>

namespace tenang::referral {

// Facts made ready once, so that each of many services is judged quickly.
struct Person {
    explicit Person(const Facts &given);

    const Facts &facts;
    QString country, subdivision; // in capitals; the country of the subdivision when only that is known
    QStringList languages, nationalities; // normal forms
    int ageFrom = 0, ageTo = 150;
    bool ageKnown = false; // child, adult or a number that agrees with it
    bool danger = false;
    bool childPath = false;
    bool policeRefused = false; // consent refused or withdrawn
    bool policeMustNotKnow = false;
    std::array<bool, roleCount> roleMustNotKnow{};
};

} // namespace tenang::referral
