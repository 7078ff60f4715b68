// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/fields.h"
#include "authoring/linguistfile.h"
#include "base/finding.h"
#include "protocol/translations.h"

#include <QHash>

// Content in other languages: Qt Linguist files beside its YAML, `km.ts` beside protocol.yaml and
// `forced-criminality.km.ts` beside forced-criminality.yaml (design.md §5). A message is found by its
// <comment>, which names the place of the text as `tenangctl pack diff` does ("prompt offer text"); its
// <source> is the text itself.
namespace tenang::authoring {

// What an author says of one language: `translations: [{ language: km, state: draft }]`.
struct Claim {
    QString language; // BCP 47
    // Partly: what is not translated stays as it is. Draft: everything is translated. Checked: and no message
    // is "unfinished".
    protocol::TranslationState state = protocol::TranslationState::Draft;
    Place at;
};

// Reports a language twice, and the language that the content is written in.
[[nodiscard]] QList<Claim> readClaims(Fields &fields, const QString &ownLanguage);

// Where the texts of `file` in a language lie.
[[nodiscard]] QString linguistFileOf(const QString &file, const QString &language);

// What the files beside `file` say of its texts, for its pack: each claimed language as far as its file can
// be read. Holds them to the claims: a text that is missing, blank or unfinished in a checked language, one
// that was changed since it was translated, characters that have no place in a pack. A Linguist file that
// nothing is said of is a warning, and stays out of the pack.
[[nodiscard]] protocol::Translations translationsBeside(const QString &file,
    const QList<protocol::PlacedText> &texts, const QList<Claim> &claims, Findings &findings);

// The messages by their places; one that stands twice is an error.
[[nodiscard]] QHash<QString, LinguistMessage> messagesByPlace(const LinguistFile &file, Report &report);

} // namespace tenang::authoring
