// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tenang::presentation {

// The layouts that the keyboard on the screen offers, by the names of its folders (km_KH): of the screens'
// language, of the language that most people write in `country` (ISO 3166-1), then of every other language of
// our table that the app has letters for; English is always among them.
[[nodiscard]] QStringList layoutsFor(const QString &language, const QString &country);
[[nodiscard]] QStringList namesOfLayouts(const QStringList &layouts); // English, ខ្មែរ

} // namespace tenang::presentation
