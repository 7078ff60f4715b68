// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tenang::referral {

// A time of day as people really write it into HSDS: 09:00, 9:00:00, 10:00:00Z, 9:00+07:00, 9am, 4:00 PM,
// 24:00.
struct ClockTime {
    int seconds = 0; // from midnight, 0 to 86400
    std::optional<int> offset; // seconds east of UTC, when the text says so
    friend bool operator==(const ClockTime &, const ClockTime &) = default;
};

// Nothing when any part of the text is not understood.
[[nodiscard]] std::optional<ClockTime> readClockTime(const QString &text);

} // namespace tenang::referral
