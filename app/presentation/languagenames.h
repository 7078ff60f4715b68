// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/languages.h"

namespace tenang::presentation {

// Fonts for Han and Hangul are not part of the app: without fonts-noto-cjk what is written in them would be
// boxes.
[[nodiscard]] bool hasFont(const text::Language &language);
[[nodiscard]] QString nameOf(const text::Language &language); // its own, or else the English one
[[nodiscard]] QString englishNameOf(const QString &code); // the code, where the table does not know it

} // namespace tenang::presentation
