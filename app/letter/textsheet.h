// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/sheet.h"

namespace tenang::letter {

inline constexpr int sheetColumns = 72;

// The paper as UTF-8 text of at most 72 columns: to read out on the phone, to copy into a web form, to send
// by any channel. Ends with a newline.
[[nodiscard]] QString toText(const Sheet &sheet);

} // namespace tenang::letter
