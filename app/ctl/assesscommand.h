// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"

#include <QStringList>

namespace tenang::ctl {

// `tenangctl assess [--set ID]… < marks.json`: what marks mean for protection, by the indicator sets that
// ship. Without `sets`, all of them. A mark of a set that was not chosen is an error, as one of no set is.
ExitStatus assess(const QStringList &sets);

} // namespace tenang::ctl
