// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/pace.h"

// The pace in one calm line for the officer. Never how long anything took, never a word about how well.
namespace tenang::presentation {

// `about`: the title of the prompt that the pace speaks of; may be empty.
[[nodiscard]] QString paceText(interview::Notice notice, const QString &about);

} // namespace tenang::presentation
