// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/session.h"
#include "presentation/rows.h"
#include "protocol/indicatorset.h"

// What a session looks like as rows on screen. Pure: the same session gives the same rows.
namespace tenang::presentation {

[[nodiscard]] QList<PhaseRow> phaseRows(
    const protocol::Protocol &protocol, const interview::Session &session);
// What can be answered: the options of the item, or yes, no and "did not say".
[[nodiscard]] QList<Choice> choicesFor(const protocol::Item &item);
// The answer in words: of a code its label, of several all of them, of words the words.
[[nodiscard]] QString answerLabel(const protocol::Item &item, const QString &answer);
// What was told that answers an item before it is asked (interview/pace.h: toldAt); empty: nothing.
[[nodiscard]] QString toldText(
    const protocol::Protocol &protocol, const interview::Session &session, const protocol::Item &item);
// Of codes joined by commas: with this one added, or taken out where it stands already.
[[nodiscard]] QString toggled(const QString &codes, const QString &code);
[[nodiscard]] ItemRow itemRow(const protocol::Item &item, const interview::Session &session);
// Items offered in the phase. A check, a need or a fact is a row; so is a topic.
[[nodiscard]] QList<ItemRow> itemRows(
    const protocol::Protocol &protocol, const interview::Session &session, protocol::Phase phase);
// Notes of one prompt, or of the whole conversation when linkId is empty; of one kind, or of all.
[[nodiscard]] QList<NoteRow> noteRows(const protocol::Protocol &protocol,
    const QList<protocol::IndicatorSet> &sets, const interview::Session &session, const QString &linkId,
    const QString &kind);
[[nodiscard]] QList<MarkRow> markRows(const QStringList &indicators,
    const QList<protocol::IndicatorSet> &sets, const interview::Session &session);
// The state shown for an indicator: the strongest of its marks, "" when there is none.
[[nodiscard]] QString markState(const QString &indicator, const interview::Session &session);
[[nodiscard]] protocol::OutcomeText outcomeTextOf(
    protocol::Outcome outcome, const QList<protocol::IndicatorSet> &sets);
[[nodiscard]] const protocol::Indicator *findIndicator(
    const QString &id, const QList<protocol::IndicatorSet> &sets);

} // namespace tenang::presentation
