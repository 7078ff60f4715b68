// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/person.h"
#include "referral/service.h"

namespace tenang::referral {

enum class AreaMatch { Here, Regional, Unknown, Out };
enum class LanguageMatch { Direct, Interpreter, None };

// Whether a service takes this person: three-valued. What is unknown asks and never excludes (design.md §6,
// standards.md §8.2).
struct Eligibility {
    bool eligible = true;
    QStringList reasons; // not eligible: only what excludes
    QStringList ask;
    AreaMatch area = AreaMatch::Unknown;
    LanguageMatch language = LanguageMatch::None;
    bool selfReferralOnly = false; // the person may call, the officer may not
};

[[nodiscard]] AreaMatch areaOf(const Service &service, const Person &person);
// Everything but the area, which the caller has matched: most services of a directory serve another place.
[[nodiscard]] Eligibility judge(const Service &service, const Person &person, AreaMatch area);

} // namespace tenang::referral
