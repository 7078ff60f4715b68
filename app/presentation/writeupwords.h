// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/session.h"
#include "protocol/indicatorset.h"

// The write-up in words: plain, and without weight.
namespace tenang::presentation {

[[nodiscard]] QString whoseText(interview::NoteKind kind); // "Their words" …
[[nodiscard]] QString stateText(interview::MarkState state); // "did not say" …
[[nodiscard]] QString labelOf(const QString &indicator, const QList<protocol::IndicatorSet> &sets);
// The title of the prompt, in whatever protocol of the case it stands; without one what came in between.
[[nodiscard]] QString topicText(const interview::Protocols &protocols, const QString &linkId);
// Of the groups that ship. An agency's own group goes by its name in the pack.
[[nodiscard]] QString groupText(const QString &group);
// The beginning of a text on one line, cut between words, never inside a letter.
[[nodiscard]] QString beginning(const QString &text);

} // namespace tenang::presentation
