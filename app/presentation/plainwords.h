// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "referral/pathway.h"

#include <QString>

// The pathway in words that an officer reads once. Codes are for machines; nothing here shows one.
namespace tenang::presentation {

[[nodiscard]] QString roleText(const QString &role); // "shelter" gives "Shelter"
[[nodiscard]] QString needText(const QString &need);
[[nodiscard]] QString reasonText(const QString &code); // "" for codes that need no words
[[nodiscard]] QString blockedText(const referral::Blocked &blocked);
[[nodiscard]] QString askText(const QString &ask); // the question that would settle a doubt
[[nodiscard]] QString actionText(const referral::Step &step);
[[nodiscard]] QString openText(referral::OpenState state);
[[nodiscard]] QString checkedText(const referral::Verified &verified);
[[nodiscard]] QString withinText(int minutes);
[[nodiscard]] QString shareText(const referral::Step &step);
[[nodiscard]] QString paperWarningText(const Finding &finding); // of a packet or a sheet of acts

// The words of each code that has any, in order and once.
[[nodiscard]] QString sentences(const QStringList &codes, QString (*words)(const QString &));

} // namespace tenang::presentation
