// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Controls
import Tenang.Presentation

// The way to a card that the person reads and answers by touch.
CalmButton {
    id: root

    required property CardsViewModel cards

    objectName: "turnButton"
    kind: CalmButton.Quiet
    symbol: "card"
    //: Button, keep short: turn it towards the person, to show a card
    text: qsTr("Turn the tablet")
    onClicked: root.cards.begin()
}
