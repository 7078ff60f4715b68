// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/languages.h"

namespace tenang::presentation {

// Fonts for Han and Hangul are not part of the app: without fonts-noto-cjk what is written in them would be
// boxes.
[[nodiscard]] bool hasFont(const text::Language &language);
[[nodiscard]] QString nameOf(const text::Language &language); // its own, or else the English one
// In the language of the screens; the code, where nobody knows it.
[[nodiscard]] QString nameOfLanguage(const QString &code);
[[nodiscard]] QString nameOfCountry(const QString &code); // ISO 3166-1

} // namespace tenang::presentation
