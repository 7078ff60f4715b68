// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"

#include <QStringList>

namespace tenang::ctl {

// `tenangctl pack check PATH…`: lints YAML and CSV. Answers {"errors":0,"warnings":N} when there are no
// errors.
ExitStatus checkPacks(const QStringList &paths);

// `tenangctl pack build DIR -o FILE`: writes the pack whole, or leaves FILE as it was. Answers
// {"kind","id","version","hash"}, the hash in hexadecimal digits.
ExitStatus buildPack(const QString &path, const QString &out);

} // namespace tenang::ctl
