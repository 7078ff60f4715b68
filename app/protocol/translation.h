// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace tenang::protocol {

// What the author of a pack says of one of its languages.
enum class TranslationState {
    Draft, // all are; no native reader has checked it all
    Checked, // a native reader has: it holds no draft
    Partly, // some of its texts are translated, or none is yet; what is not stays in the language of the pack
};
[[nodiscard]] QString toString(TranslationState state); // "draft" "checked" "partly"
[[nodiscard]] std::optional<TranslationState> translationStateFromString(const QString &id);

// The texts of a pack in one other language, each under its place as `tenangctl pack diff` names it ("prompt
// offer text"; translations.h). A text that is in neither list stays in the language of the pack.
struct Translation {
    TranslationState state = TranslationState::Draft;
    QMap<QString, QString> finished;
    QMap<QString, QString> drafts; // not checked by a native reader, and shown as such or not at all

    [[nodiscard]] bool isDraft(const QString &place) const { return drafts.contains(place); }
    friend bool operator==(const Translation &, const Translation &) = default;
};

using Translations = QMap<QString, Translation>; // by language, BCP 47

} // namespace tenang::protocol
