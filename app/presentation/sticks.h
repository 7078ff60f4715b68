// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/rows.h"

namespace tenang::presentation {

enum class StickUse { Read, Write };

// The sticks that are in the tablet now, by their folder and their own name: where papers go and where
// custodians' keys come from.
[[nodiscard]] QList<Choice> sticks(StickUse use);

} // namespace tenang::presentation
