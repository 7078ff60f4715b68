// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/cardsviewmodel.h"

#include "presentation/languagenames.h"
#include "text/linebreak.h"

namespace tenang::presentation {

using protocol::Card;
using protocol::CardAnswer;

namespace {

const QString declined = protocol::fixedAnswers().first();
const QString rest = protocol::fixedAnswers().last();

} // namespace

CardsViewModel::CardsViewModel(Desk &desk, ProtocolShelf shelf)
    : m_desk(desk)
    , m_shelf(std::move(shelf))
{
    connect(&m_desk, &Desk::sessionChanged, this, &CardsViewModel::follow);
}

QList<Choice> CardsViewModel::choices() const
{
    QList<Choice> choices;
    for (const Card &card : m_set.cards) {
        if (card.id != m_set.practice)
            choices.append({card.id, card.title, card.text});
    }
    return choices;
}

QString CardsViewModel::heading() const
{
    const Card *card = m_set.card(m_card);
    return card == nullptr ? QString() : card->title;
}

QString CardsViewModel::languageText() const
{
    const QString theirs = m_desk.session().begun.language;
    const QString shown = nameOfLanguage(m_shown.language);
    //: %1 is the name of a language; a card is text for the person to read
    if (theirs.isEmpty())
        return tr("No language was chosen for the person. The card will be in %1.").arg(shown);
    //: %1 is the name of a language; a card is text for the person to read
    if (m_shown.draft)
        return tr("The card will be in %1, in a draft that no native reader has checked.").arg(shown);
    //: %1 is the name of a language; a card is text for the person to read
    if (m_shown.language == theirs)
        return tr("The card will be in %1.").arg(shown);
    //: %1 the person's language, %2 the language shown instead
    return tr("This card is not ready in %1. It will be in %2.").arg(nameOfLanguage(theirs), shown);
}

bool CardsViewModel::practiceFirst() const
{
    return m_stage == Stage::Looking && !m_practised;
}

QString CardsViewModel::prepared(const QString &text) const
{
    return text::withBreaks(text, m_shown.language);
}

QString CardsViewModel::text() const
{
    return prepared(m_shown.card.text);
}

QList<CardFace> CardsViewModel::own() const
{
    QList<CardFace> faces;
    for (const CardAnswer &answer : m_shown.card.answers)
        faces.append({answer.code, prepared(answer.label), answer.sign});
    return faces;
}

QList<CardFace> CardsViewModel::fixed() const
{
    return {{declined, prepared(m_shown.decline), QStringLiteral("skip")},
        {rest, prepared(m_shown.rest), QStringLiteral("pause")}};
}

QString CardsViewModel::giveBack() const
{
    return chosen().isEmpty() ? QString() : prepared(m_shown.giveBack);
}

// In the language of the set, which the officer reads, whatever the person saw.
QString CardsViewModel::chosenLabel() const
{
    if (m_chosen == declined)
        return m_set.decline;
    if (m_chosen == rest)
        return m_set.rest;
    const Card *card = m_set.card(m_shown.card.id);
    if (card != nullptr) {
        for (const CardAnswer &answer : card->answers) {
            if (answer.code == m_chosen)
                return answer.label;
        }
    }
    return {};
}

QString CardsViewModel::chosenText() const
{
    const Card *card = m_set.card(m_shown.card.id);
    if (stage() != Stage::Back || card == nullptr)
        return {};
    //: Becomes a note: %1 the text of the card, %2 the answer that the person touched
    return tr("Card: “%1” Chosen: “%2”").arg(card->text, chosenLabel());
}

void CardsViewModel::begin()
{
    if (!m_desk.hasCase() || m_stage == Stage::Turned || m_stage == Stage::Back)
        return;
    m_set = m_shelf.cards();
    m_stage = Stage::Choosing;
    Q_EMIT changed();
}

void CardsViewModel::look(const QString &card)
{
    if (m_stage != Stage::Choosing || m_set.card(card) == nullptr)
        return;
    m_card = card;
    m_chosen.clear();
    m_stage = Stage::Looking;
    show(card);
}

protocol::DraftCards CardsViewModel::draftCards() const
{
    const SaidIn how = m_desk.saidHow();
    if (!how.drafts)
        return protocol::DraftCards::None;
    return how.practice ? protocol::DraftCards::All : protocol::DraftCards::Harmless;
}

void CardsViewModel::show(const QString &card)
{
    const QString theirs = m_desk.session().begun.language;
    const text::Language *known = text::language(theirs);
    const bool readable = known == nullptr || hasFont(*known);
    if (const Card *found = m_set.card(card))
        m_shown = protocol::cardFor(m_set, *found, readable ? theirs : QString(), draftCards());
    Q_EMIT changed();
}

void CardsViewModel::leave()
{
    if (m_stage != Stage::Choosing && m_stage != Stage::Looking)
        return;
    forget();
    Q_EMIT changed();
}

void CardsViewModel::turn()
{
    if (m_stage != Stage::Looking)
        return;
    const bool practised = std::exchange(m_practised, true);
    m_stage = Stage::Turned;
    show(practised ? m_card : m_set.practice);
}

void CardsViewModel::answer(const QString &code)
{
    if (m_stage != Stage::Turned || m_covered)
        return;
    const bool isFixed = code == declined || code == rest;
    if (m_shown.card.id == m_set.practice && !isFixed) { // however it was tried
        show(m_card);
        return;
    }
    m_chosen = code;
    if (chosenLabel().isEmpty()) // no answer of this card
        m_chosen.clear();
    Q_EMIT changed();
}

bool CardsViewModel::comeBack()
{
    if (m_stage != Stage::Turned)
        return false;
    m_stage = Stage::Back;
    const bool rests = m_chosen == rest;
    if (m_chosen.isEmpty())
        forget(); // nothing to tell of
    Q_EMIT changed();
    return rests;
}

void CardsViewModel::writeDown()
{
    const QString text = chosenText();
    if (text.isEmpty())
        return;
    const QString shown = nameOfLanguage(m_shown.language);
    //: %1 is the whole “Card: … Chosen: …”, %2 the language it was shown in
    const QString note = m_shown.draft
        ? tr("%1 Shown in %2, in a draft translation.")
        : /*: %1 is “Card: … Chosen: …”, %2 a language */ tr("%1 Shown in %2.");
    // Of no prompt: what was chosen on a card answers the card and nothing else. Kept without the places
    // where lines may end on a screen.
    m_desk.record(interview::NoteTaken{Id::random(), interview::NoteKind::Observation, {},
        m_desk.session().phase, text::withoutBreaks(note.arg(text, shown))});
    leaveIt();
}

void CardsViewModel::leaveIt()
{
    if (m_stage != Stage::Back)
        return;
    forget();
    Q_EMIT changed();
}

void CardsViewModel::setCovered(bool covered)
{
    m_covered = covered;
    Q_EMIT changed();
}

void CardsViewModel::follow()
{
    if (m_desk.caseId() == m_case)
        return;
    m_case = m_desk.caseId();
    m_practised = false;
    forget();
    Q_EMIT changed();
}

void CardsViewModel::forget()
{
    m_stage = Stage::Away;
    m_card.clear();
    m_shown = {};
    m_chosen.clear();
}

} // namespace tenang::presentation
