// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/report.h"

namespace tenang::authoring {

// What a text must not be written with: characters that hide or turn round what a reader sees (errors),
// Burmese in Zawgyi (an error: other tablets show boxes), letters of two alphabets in one word (a warning: a
// name may be meant so).
void checkText(const QString &text, Place at, Report &report);

} // namespace tenang::authoring
