// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"

#include <QStringList>

namespace tenang::authoring {
struct BuildResult;
}

namespace tenang::ctl {

// `tenangctl pack check PATH…`: lints YAML and CSV. Answers {"errors":0,"warnings":N} when there are no
// errors.
ExitStatus checkPacks(const QStringList &paths);

// `tenangctl pack build DIR [--with PATH]… -o FILE`: writes the pack whole, or leaves FILE as it was. Without
// the content that it refers to, references are not followed, and a warning says so. Answers
// {"kind","id","version","hash"}, the hash in hexadecimal digits.
ExitStatus buildPack(const QString &path, const QStringList &with, const QString &out);

// The ends of both, for content that has commands of its own: findings to stderr, then the answer.
ExitStatus answerChecked(const Findings &findings);
ExitStatus writeBuilt(const authoring::BuildResult &built, const QString &path, const QString &out);

} // namespace tenang::ctl
