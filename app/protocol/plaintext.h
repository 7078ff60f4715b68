// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace tenang::protocol {

// A character that has no place in a pack: C0 (but the line feed), DEL and C1 controls, the bidirectional
// embeddings, overrides and isolates (U+202A–202E, U+2066–2069), a stray byte order mark, the replacement
// character of damaged text, and half a surrogate pair. They can hide or turn round what a reader sees.
struct UnfitCharacter {
    qsizetype at = 0; // UTF-16 units from the start
    char32_t character = 0;
    [[nodiscard]] QString name() const; // "U+202E"
};
[[nodiscard]] std::optional<UnfitCharacter> unfitCharacterIn(QStringView text);

// One spelling for one text (Unicode normalization form C): what looks the same is the same, and hashes the
// same.
[[nodiscard]] bool isComposed(const QString &text);

// Patterns of the content contract (protocols/README.md).
[[nodiscard]] bool isPackId(const QString &text); // [a-z0-9-]+, a letter or digit at both ends, at most 64
[[nodiscard]] bool isVersion(const QString &text); // semver 2.0: 1.2.3, 1.2.3-draft.1
[[nodiscard]] bool isLanguage(const QString &text); // BCP 47 shape: en, zh-Hant, pt-BR
[[nodiscard]] bool isLinkId(const QString &text); // [A-Za-z_][A-Za-z0-9_]{0,31}
[[nodiscard]] bool isCode(const QString &text); // [a-z0-9_]+, at most 64
[[nodiscard]] bool isIndicatorId(const QString &text); // FC-A1, P-FC, D5.1

} // namespace tenang::protocol
