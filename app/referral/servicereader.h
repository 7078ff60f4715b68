// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/cells.h"

namespace tenang::referral {

// One row of HSDS `services` with our x_ columns (standards.md §2.3, §2.4). Nothing when the row cannot be
// used: no id, or an x_role that is none of design.md §8 (a mistyped "consular" must not slip past the gates
// as "other").
[[nodiscard]] std::optional<Service> readService(const Cells &cells);

// Nothing when there is no number that could be dialled, or when it is a fax or a pager.
[[nodiscard]] std::optional<Phone> readPhone(const Cells &cells);

// "" public partner restricted never_export; anything else is reported and taken as restricted.
[[nodiscard]] QString readDisclosure(const Cells &cells);
[[nodiscard]] bool isWithheld(const QString &disclosure); // restricted, never_export

// ISO 3166-1 or -2 codes and "*", in capitals. `ok` is cleared by anything else.
[[nodiscard]] QStringList readAreas(const QString &text, bool *ok);
// In capitals when it has the shape of an ISO 3166-1 alpha-2 code (XD and other private ones too), else
// empty.
[[nodiscard]] QString countryOf(const QString &code);

} // namespace tenang::referral
