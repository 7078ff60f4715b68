// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/session.h"

#include <QString>
#include <QStringList>

// Keeps tier 4 (who the person is) out of everything below it (standards.md §3.5, §8.5).
namespace tenang::referral {

// What was stated about who the person is: names, birth date, papers, home. Longest first.
[[nodiscard]] QStringList identityValues(const interview::Session &session);

struct Masked {
    QString text;
    bool found = false; // something was left out
};
// `text` with every identity value replaced by "[left out]"; whole words in scripts that have spaces.
[[nodiscard]] Masked withoutIdentity(const QString &text, const QStringList &identity);

// A guess, for a warning only: a form of address, "named …", two capitalised words in a row, or the number of
// a paper.
[[nodiscard]] bool looksLikeIdentity(const QString &text);

} // namespace tenang::referral
