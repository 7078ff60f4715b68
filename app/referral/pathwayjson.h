// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/hours.h"
#include "referral/pathway.h"

#include <QByteArray>

namespace tenang::referral {

// What `tenangctl resolve` and `tenangctl hours` print (design.md §8): one line of JSON and a newline, keys
// sorted, so that the same answer has the same bytes. Keys of ours beside the contract's: a step's "answers"
// and a contact's "extension" (where there is one), an answer's "reasons" in hours.
[[nodiscard]] QByteArray toJson(const Pathway &pathway);
[[nodiscard]] QByteArray toJson(const Hours &hours);

} // namespace tenang::referral
