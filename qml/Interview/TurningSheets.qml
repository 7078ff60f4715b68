// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Presentation

// Before the tablet is turned, and after: never both.
Item {
    id: root

    required property CardsViewModel cards

    signal turnAsked

    visible: looking.open || chosen.open

    CardsSheet {
        id: looking

        cards: root.cards
        onTurnAsked: root.turnAsked()
    }

    ChosenSheet {
        id: chosen

        cards: root.cards
    }
}
