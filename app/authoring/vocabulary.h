// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tenang::authoring {

// What an answer may state, as "<kind>/<key>" (protocols/README.md, `sets`). The keys of need, danger and
// consent are closed, because the pathway acts on them: a misspelt one would be a need that nobody hears.
[[nodiscard]] QStringList stateKinds();
// What is wrong with it, in words; empty: nothing.
[[nodiscard]] QString stateKeyFault(const QString &kindAndKey);
// The only values a state may take (facts and consents that the pathway compares, design.md §8). Empty: any
// value.
[[nodiscard]] QStringList allowedStates(const QString &kindAndKey);

// The answers that the screen offers for a boolean item which sets this: a condition on another never holds.
[[nodiscard]] QStringList booleanAnswers(const QString &kindAndKey);

} // namespace tenang::authoring
