// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/casestore.h"
#include "interview/session.h"
#include "protocol/indicatorset.h"

// What an open case is held with: what ships in this app, or the packs that the vault kept for it. Nothing
// that an agency sends later, and no update of the app, changes it. On the store's thread.
namespace tenang::presentation {

// In the order of interview::protocolsOf(); `shipped` alone where the case names none.
[[nodiscard]] Result<interview::Protocols> keptProtocols(
    interview::CaseStore &store, const QList<interview::Event> &events, const protocol::Protocol &shipped);

// By their hashes; `atHand` are read already. A case from before sets were pinned has none: those that ship.
[[nodiscard]] Result<QList<protocol::IndicatorSet>> keptSets(interview::CaseStore &store,
    const QList<QByteArray> &hashes, const QList<protocol::IndicatorSet> &atHand);

// The packs of the sets that ship for a conversation.
[[nodiscard]] QList<QByteArray> shippedSetPacks();
[[nodiscard]] Result<QList<protocol::IndicatorSet>> readSets(
    const QList<QByteArray> &packs, const QList<protocol::IndicatorSet> &atHand);
[[nodiscard]] QList<QByteArray> hashesOf(const QList<QByteArray> &packs);
[[nodiscard]] QList<QByteArray> hashesOf(const QList<protocol::IndicatorSet> &sets);

} // namespace tenang::presentation
