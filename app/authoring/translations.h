// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/fields.h"
#include "base/finding.h"

#include <QCborMap>

// Content in other languages: Qt Linguist files beside its YAML, `km.ts` beside protocol.yaml and
// `forced-criminality.km.ts` beside forced-criminality.yaml (design.md §5). A message is found by its
// <comment>, which names the place of the text as `tenangctl pack diff` does ("prompt offer text"); its
// <source> is the text itself.
namespace tenang::authoring {

// What an author says of one language: `translations: [{ language: km, state: draft }]`.
struct Claim {
    enum class State {
        Draft, // everything is translated; no native reader has checked it all
        Checked, // and a native reader has: no message is "unfinished"
    };
    QString language; // BCP 47
    State state = State::Draft;
    Place at;
};

// Reports a language twice, and the language that the content is written in.
[[nodiscard]] QList<Claim> readClaims(Fields &fields, const QString &ownLanguage);

// Holds the files beside `file` to the claims: a text that is missing, blank or unfinished in a checked
// language, one that was changed since it was translated, characters that have no place in a pack. A Linguist
// file that nothing is said of is a warning.
void checkTranslations(
    const QString &file, const QCborMap &pack, const QList<Claim> &claims, Findings &findings);

} // namespace tenang::authoring
