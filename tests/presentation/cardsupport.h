// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appsupport.h"

namespace tenang::presentation::testing {

inline const QString thirst = QStringLiteral("thirst");

// In a conversation with a note and half a sentence; the way to a card. No card is translated into Sinhala.
class AtCards : public Officer {
public:
    explicit AtCards(const Content &what = content(), const QString &language = QStringLiteral("si"))
        : Officer(what)
    {
        if (!setsUp())
            qFatal("no vault");
        app.goNewConversation();
        app.begin(content().protocol.id, language);
        if (!comesTo(Where::Interview))
            qFatal("no conversation");
        talk().goTo(QStringLiteral("explore"));
        talk().openPrompt(QStringLiteral("offer"));
        talk().type(QStringLiteral("words/offer"), QStringLiteral("They kept my passport."), 22);
    }
    CardsViewModel &cards() { return *app.cards(); }
    void looks(const QString &card = thirst)
    {
        cards().begin();
        cards().look(card);
    }
    // Turned, with the card to try behind it.
    void turns(const QString &card = thirst)
    {
        looks(card);
        app.turnTablet();
        if (cards().own().last().code == u"letter") // the one to try
            cards().answer(QStringLiteral("letter"));
    }
    void takesBack()
    {
        app.askTurnBack();
        press(pin);
    }
    [[nodiscard]] QList<ListOfRows *> lists()
    {
        return {talk().phases(), talk().items(), talk().dangers(), talk().notes(), talk().words(),
            talk().marks(), app.handover()->rows()};
    }
    [[nodiscard]] int count()
    {
        int rows = 0;
        for (ListOfRows *list : lists())
            rows += list->count();
        return rows;
    }
    [[nodiscard]] QString lastNote()
    {
        const auto &notes = app.desk().session().notes;
        return notes.isEmpty() ? QString() : notes.last().text;
    }
    [[nodiscard]] qsizetype log() { return app.desk().session().log.size(); }
};

} // namespace tenang::presentation::testing
