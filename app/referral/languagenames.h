// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tenang::referral {

// "my" for my, MY, my-MM, mya and bur: the language alone, two letters where ISO 639-1 has them. Unknown
// codes stay as they are, in lower case; empty for what is no language tag at all.
[[nodiscard]] QString languageOf(const QString &tag);

// The language with this English name ("Urdu" is ur); empty when none has it.
[[nodiscard]] QString languageNamed(const QString &name);

// The languages that a line of prose names ("my, shn by phone", "available in Urdu, Polish, and Slovak").
// HSDS has only this free text for interpreters; what is not recognised is left out, so missing never means
// none.
[[nodiscard]] QStringList languagesIn(const QString &prose);

} // namespace tenang::referral
