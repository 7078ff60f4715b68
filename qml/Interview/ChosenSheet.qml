// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation

// The officer has the tablet back: what the person chose is told once, and kept only when the officer writes it down.
ConfirmSheet {
    id: root

    required property CardsViewModel cards
    readonly property bool wanted: root.cards.stage === CardsViewModel.Back

    function follow() {
        if (root.wanted && !root.open)
            root.ask();
        else if (!root.wanted)
            root.open = false;
    }

    //: Title: the person has touched an answer on the card
    title: qsTr("The person has chosen")
    text: root.cards.chosenText
    //: Button, keep short: do not keep the answer
    cancelText: qsTr("Leave it")
    //: Button, keep short: keep the answer as a note
    confirmText: qsTr("Write this down")
    onConfirmed: root.cards.writeDown()
    onDismissed: root.cards.leaveIt()
    onWantedChanged: root.follow()
    Component.onCompleted: root.follow()

    CalmText {
        Layout.fillWidth: true
        kind: CalmText.Small
        //: It: the answer on the card; left: not written down
        text: qsTr("Written down, it stands among what you saw. Left, nothing of it is kept.")
    }
}
