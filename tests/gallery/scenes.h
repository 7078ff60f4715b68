// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/appsupport.h"

#include <functional>
#include <map>

namespace tenang::presentation::testing {

// A moment of the app: the way there, and what is pressed on the page afterwards.
struct Stage {
    std::function<bool(Officer &)> reach;
    QStringList presses;
    QStringList agencyProblems = {};
    std::function<Content()> found = content; // what the app finds to read
};

[[nodiscard]] const std::map<QString, Stage> &stages(); // by the name of the scene

} // namespace tenang::presentation::testing
