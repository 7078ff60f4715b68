// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenang::text {

// The simplified form of a traditional Chinese character (Unicode CLDR, by ICU's Traditional-Simplified), so
// that both find each other; several traditional characters may share one. Other characters come back as they
// are.
[[nodiscard]] char32_t simplifiedHan(char32_t ch);

} // namespace tenang::text
