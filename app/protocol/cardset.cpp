// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/cardset.h"

#include "protocol/translations.h"

#include <algorithm>

namespace tenang::protocol {

namespace {

// The places of all that the person would see. The title is the officer's.
QStringList placesOn(const Card &card)
{
    const QString here = QStringLiteral("card ") + card.id;
    QStringList places{QStringLiteral("decline"), QStringLiteral("rest"), QStringLiteral("give_back"),
        here + QStringLiteral(" text")};
    for (const CardAnswer &answer : card.answers)
        places.append(here + QStringLiteral(" answers %1 label").arg(answer.code));
    return places;
}

} // namespace

const QStringList &cardSigns()
{
    static const QStringList signs{QStringLiteral("card"), QStringLiteral("close"), QStringLiteral("cup"),
        QStringLiteral("globe"), QStringLiteral("info"), QStringLiteral("letter"), QStringLiteral("next"),
        QStringLiteral("pause"), QStringLiteral("person"), QStringLiteral("phone"), QStringLiteral("plus"),
        QStringLiteral("ring"), QStringLiteral("shield"), QStringLiteral("stop"), QStringLiteral("tick"),
        QStringLiteral("undo"), QStringLiteral("water")};
    return signs;
}

const QStringList &fixedAnswers()
{
    static const QStringList codes{QStringLiteral("declined"), QStringLiteral("rest")};
    return codes;
}

const Card *CardSet::card(const QString &wanted) const
{
    const auto found = std::ranges::find(cards, wanted, &Card::id);
    return found == cards.end() ? nullptr : &*found;
}

ShownCard cardFor(const CardSet &set, const Card &card, const QString &language, DraftCards drafts)
{
    const Translation translation = set.translations.value(language);
    const QStringList places = placesOn(card);
    const bool checked = std::ranges::all_of(
        places, [&](const QString &place) { return translation.finished.contains(place); });
    const bool mayBeDraft
        = drafts == DraftCards::All || (drafts == DraftCards::Harmless && !card.checkedOnly);
    const bool draft = !checked && mayBeDraft && std::ranges::all_of(places, [&](const QString &place) {
        return translation.finished.contains(place) || translation.drafts.contains(place);
    });
    const CardSet shown = checked ? inLanguage(set, language, Drafts::LeftOut)
        : draft                   ? inLanguage(set, language, Drafts::Shown)
                                  : set;
    const Card *found = shown.card(card.id);
    return {
        shown.language, found == nullptr ? card : *found, shown.decline, shown.rest, shown.giveBack, draft};
}

QString tooLongPlace(const Translation &translation)
{
    for (const auto &texts : {translation.finished, translation.drafts}) {
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            const bool isCardText = it.key().startsWith(u"card ") && it.key().endsWith(u" text");
            const bool isOnCard = it.key() != u"title";
            if (isOnCard && it->size() > (isCardText ? longestCardText : longestAnswer))
                return it.key();
        }
    }
    return {};
}

} // namespace tenang::protocol
