// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/indicatorset.h"
#include "protocol/protocol.h"

// Content in the language of the screens, as far as it is translated: for the officer, who reads it and says
// it. Ids, order and hashes are those of the pack. The texts may hold U+200B, where a line may end
// (text/linebreak.h).
namespace tenang::presentation {

struct SaidIn {
    QString language = QStringLiteral("en"); // BCP 47
    bool drafts = true; // the agency lets drafts be shown (protocols/FLEET.md)
    // Nobody is told anything by them: explanations, choices and danger may be drafts too (design.md §10).
    bool practice = false;
    friend bool operator==(const SaidIn &, const SaidIn &) = default;
};

[[nodiscard]] protocol::Protocol saidIn(const protocol::Protocol &protocol, const SaidIn &how);
[[nodiscard]] protocol::IndicatorSet saidIn(const protocol::IndicatorSet &set, const SaidIn &how);

// One text of it, by its place in the pack (protocol/translations.h).
[[nodiscard]] QString saidText(
    const protocol::Protocol &protocol, const QString &place, const QString &text, const SaidIn &how);

// How far what is said at this prompt can be relied on; of a text made by saidIn().
enum class Wording {
    Checked, // by a native reader, or it is what the author wrote
    Draft,
    NotTranslated, // into the language of the screens
};
[[nodiscard]] Wording wordingOf(
    const protocol::Protocol &said, const protocol::Item &item, const SaidIn &how);

} // namespace tenang::presentation
