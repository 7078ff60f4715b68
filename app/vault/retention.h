// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace tenang::vault {

// After an entry of one of these kinds a case holds no words any more: at the owner's word, or because it was
// accepted elsewhere and a receipt is left.
inline constexpr QLatin1StringView caseDeleted("case_deleted");
inline constexpr QLatin1StringView caseReduced("case_reduced");

} // namespace tenang::vault
