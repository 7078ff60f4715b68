// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/coach.h"

#include <QString>

// What the coach says of a question, in words that an officer reads at a glance. Never a grade.
namespace tenang::presentation {

[[nodiscard]] QString formText(protocol::QuestionForm form); // one sentence
// The reason that matters most, as the pack words it: blame before leading, leading before asking twice, and
// what the form says by itself (yes or no, two in one) last. Empty: there is none.
[[nodiscard]] QString firstReason(const interview::Advice &advice);

} // namespace tenang::presentation
