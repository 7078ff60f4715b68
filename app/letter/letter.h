// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "letter/card.h"
#include "letter/pdfsheet.h"
#include "letter/sheet.h"
#include "letter/textsheet.h"
#include "referral/acts.h"
#include "referral/journey.h"
#include "referral/packet.h"

// Three papers, never one (design.md §6): the letter to a recipient (tiers 1 and 2), the acts and their link
// to control (tier 3, a paper of its own) and the card that the person keeps. Beside them, for a return, the
// sheet for the journey (tier 1 and what the person wants known on the way). Each is a Sheet; toText() and
// toPdf() print it. Papers of a practice conversation say so on every page; nothing here can switch that off.
namespace tenang::letter {

// Whether a supervisor has seen the decision: until then every page says that it is a draft.
enum class Review { NotYetSeen, Seen };

[[nodiscard]] Sheet letterTo(const referral::Packet &packet, Review review);
[[nodiscard]] Sheet actsPaper(const referral::ActsSheet &acts, Review review);
[[nodiscard]] Sheet cardPaper(const Card &card);
// May be found in a bag or read over a shoulder: no word on it says what happened or what kind of case it is,
// and no mark tells which content made it. A line without words reads the same whether it was never asked,
// not answered or held back.
[[nodiscard]] Sheet journeyPaper(const referral::JourneySheet &journey, Review review);

// Both forms of one paper. The text is there even where no PDF can be made.
struct Paper {
    QByteArray pdf;
    int pages = 0;
    QString text;
    Findings findings; // characters without a font
};
// Errors as toPdf().
[[nodiscard]] Result<Paper> print(const Sheet &sheet, const QStringList &families = defaultFamilies());

} // namespace tenang::letter
