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

// `tenangctl pack strings SOURCE --language km`: writes or updates the Linguist file beside it, whole or not
// at all. Answers {"file","language","new","changed","kept","vanished"}, the last four as numbers of
// messages.
ExitStatus writeStrings(const QString &path, const QString &language);

// The ends of check and build, for content that has commands of its own: findings to stderr, then the answer.
ExitStatus answerChecked(const Findings &findings);
ExitStatus writeBuilt(const authoring::BuildResult &built, const QString &path, const QString &out);

} // namespace tenang::ctl
