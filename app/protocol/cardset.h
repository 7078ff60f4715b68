// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/translation.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace tenang::protocol {

// What the person may answer on a card, beside the two answers that are on every card.
struct CardAnswer {
    QString code; // [a-z0-9_]+, unique in its card, never one of fixedAnswers()
    QString label;
    QString sign; // one of cardSigns(), or empty
    friend bool operator==(const CardAnswer &, const CardAnswer &) = default;
};

// One plain sentence or question that is turned towards the person. Never about what happened to them.
struct Card {
    QString id; // [a-z0-9_]+
    QString title; // a few words, for the officer's list
    QString text; // what the person reads
    QString sign; // one of cardSigns(), or empty
    QList<CardAnswer> answers; // none or two of its own; a card that asks nothing may have one
    // It explains, asks for a consent or asks about danger: never shown to a person in words nobody checked.
    bool checkedOnly = false;
    friend bool operator==(const Card &, const Card &) = default;
};

inline constexpr qsizetype mostOwnAnswers = 2; // with the two fixed ones four: what a frightened eye takes in
inline constexpr qsizetype longestCardText
    = 160; // UTF-16 units; more does not stand on a card in large letters
inline constexpr qsizetype longestAnswer = 60; // also of a title and of what is said at the end
[[nodiscard]] const QStringList &cardSigns(); // of qml/Controls/IconShape.qml: calm things, nothing of police
[[nodiscard]] const QStringList &fixedAnswers(); // "declined" "rest": on every card

struct CardSet {
    QString id;
    QString version;
    QString title;
    QString language; // BCP 47 of the source text
    QString licence;
    QString source;
    QByteArray hash;
    QString practice; // the card that a person tries first; asks nothing
    QString decline; // "I don't want to answer"
    QString rest; // "Break, please"
    QString giveBack; // what the person reads once they have chosen
    QList<Card> cards;
    Translations translations; // its texts in other languages; may be empty

    [[nodiscard]] const Card *card(const QString &wanted) const; // nullptr: no such card
};

// A card as the person sees it: every word of it in one language.
struct ShownCard {
    QString language;
    Card card;
    QString decline, rest, giveBack;
    bool draft = false; // no native reader has checked every word of it: said to the officer, and marked
};
// Which cards may be shown in a draft of their words.
enum class DraftCards {
    None,
    Harmless, // those that are not checkedOnly
    All, // practice: nobody is told anything by them
};
// In `language` where every word that the person would see is translated and may be shown, else in the
// language of the set: half a card in each is worse than one that an interpreter reads out.
[[nodiscard]] ShownCard cardFor(
    const CardSet &set, const Card &card, const QString &language, DraftCards drafts = DraftCards::None);

// The first text of a translation that is too long to stand on a card; empty: none.
[[nodiscard]] QString tooLongPlace(const Translation &translation);

} // namespace tenang::protocol
