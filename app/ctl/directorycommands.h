// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"

#include <QDateTime>
#include <QStringList>

// Commands that ask a directory. A folder or file of which nothing can be read ends them; rows that cannot be
// read are reported and the rest is used.
namespace tenang::ctl {

// `tenangctl resolve --directory DIR… --at T < facts.json`
ExitStatus resolve(const QStringList &directories, const QDateTime &at);

// `tenangctl hours --directory DIR --service ID --at T`
ExitStatus hours(const QStringList &directories, const QString &service, const QDateTime &at);

} // namespace tenang::ctl
