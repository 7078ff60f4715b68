// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/folding.h"

namespace tenang::text {

// Brings together what keyboards type in several ways, what looks the same on every screen, and what Unicode
// keeps apart (Unicode Technical Note 61 for Khmer; the Thai, Lao and Myanmar chapters of the standard name
// the others): Thai and Lao ae typed as e e; Khmer vowels typed in their two parts, subscript da and ta, a
// subscript ro before another subscript; Burmese digits zero and seven typed for the letters wa and ra.
// `text` is what `chars` were folded from. Lengths change; stretches stay on character borders.
void joinLookalikes(QList<FoldedChar> &chars, const QString &text);

} // namespace tenang::text
