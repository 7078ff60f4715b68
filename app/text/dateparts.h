// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/datevalue.h"

#include <optional>
#include <span>

namespace tenang::text {

// Which of the numbers of one date is its year, month and day, and what the words around them say. For
// datereader.cpp. The year may be missing, where a range has it in its second half. nullopt: not one date.
[[nodiscard]] std::optional<DateParts> dateParts(
    std::span<const DateToken> tokens, const DateContext &context);

} // namespace tenang::text
