// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tenang::platform {

// The vetted fonts, from :/fonts inside the binary (see fonts.cmake). In two steps, because the first frame
// needs only one script: what the chosen language is written in, and Latin.

// Before the application object. Fontconfig, through which Qt asks for fonts, knows no file of the system
// from then on but those of Chinese, Japanese and Korean (Noto Sans CJK), which are too large to carry:
// another release of a family that we carry would be drawn instead of ours. Answers false where it could not
// be set up; the system's fonts are then there too.
bool forgetSystemFonts();

// Before the first frame. `language` is BCP 47. Answers false when a file could not be read; the system's
// fonts are then used, and the app goes on.
bool loadFirstFonts(const QString &language = QStringLiteral("en"));

// After the first frame: every other script, and the order in which scripts help each other out, so that Thai
// in an English note is set in the vetted Thai and never in a looped face that displaces its tone marks. Text
// that is already on the screen is set again by itself. May be called again; loads each file once.
bool loadOtherFonts();

// The families above, Latin first.
[[nodiscard]] QStringList vettedFamilies();

// The family for a language, as qml/Theme/Scripts.qml has it; "Noto Sans" for an unknown one.
[[nodiscard]] QString familyFor(const QString &language);

} // namespace tenang::platform
