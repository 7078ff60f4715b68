// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "referral/directory.h"

#include <QHash>

#include <utility>

namespace tenang::authoring {

// Lines of phones.csv by number and x_e164, so that a finding can name one.
using PhoneLines = QHash<std::pair<QString, QString>, int>;

// Numbers that cannot be reached as they are written: an error where x_e164 is none, else warnings: no number
// of its country, in no range that is given out, another number than its x_e164, a short code that helps
// nobody abroad, a number that could be called from abroad if x_e164 said so. Nothing is changed: a number is
// its agency's word.
void checkPhones(
    const referral::Directory &directory, const QString &file, const PhoneLines &lines, Findings &findings);

} // namespace tenang::authoring
