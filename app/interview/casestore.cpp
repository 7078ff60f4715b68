// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/casestore.h"

namespace tenang::interview {

QString toString(ReadReason reason)
{
    constexpr const char *codes[]
        = {"conversation", "own_case", "hand_over", "review", "paper", "technician"};
    return QLatin1StringView(codes[int(reason)]);
}

} // namespace tenang::interview
