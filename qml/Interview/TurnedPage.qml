// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// The tablet lies before the person: one card, Hide, and nothing of the case. No key and no press leaves it. The officer
// holds the two corners with a ring, or presses a number key, and gives the PIN.
FocusScope {
    id: root

    required property CardsViewModel cards
    property bool practice: false
    readonly property real inset: root.practice ? Theme.practiceFrame : 0

    signal officerAsked
    signal hideAsked

    LayoutMirroring.enabled: Theme.scripts.isRightToLeft(root.cards.language)
    LayoutMirroring.childrenInherit: true
    // Back from the question for the PIN: the keys belong to the card again.
    onVisibleChanged: {
        if (root.visible)
            root.forceActiveFocus();
    }
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            root.officerAsked();
        event.accepted = event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }

    TurnedCard {
        id: card

        anchors.top: parent.top
        anchors.bottom: lower.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin + root.inset
        anchors.bottomMargin: Theme.apart
        cards: root.cards
    }

    CalmButton {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.margins: Theme.margin + root.inset
        objectName: "hideButton"
        minimum: Theme.touchLarge
        symbol: "hide"
        //: Read aloud for a button with a picture: cover the screen at once
        spoken: qsTr("Hide the screen")
        onClicked: root.hideAsked()
    }

    // For a screen reader the way of the officer: the fingers of one hand cannot hold what is not seen.
    Item {
        id: upper

        anchors.top: parent.top
        anchors.right: parent.right
        width: Theme.corner
        height: Theme.corner
        objectName: "upperCorner"
        Accessible.role: Accessible.Button
        //: Read aloud for a corner of the screen: the way back, by PIN
        Accessible.name: qsTr("For the officer: the PIN")
        Accessible.onPressAction: root.officerAsked()

        IconShape {
            anchors.centerIn: parent
            name: "ring"
            color: Theme.outline
        }

        PointHandler {
            id: upperFinger
        }
    }

    Item {
        id: lower

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        width: Theme.corner
        height: Theme.corner
        objectName: "lowerCorner"

        IconShape {
            anchors.centerIn: parent
            name: "ring"
            color: Theme.outline
        }

        PointHandler {
            id: lowerFinger
        }
    }

    Timer {
        interval: Theme.cornerHold
        running: upperFinger.active && lowerFinger.active
        onTriggered: root.officerAsked()
    }

    CardText {
        anchors.verticalCenter: lower.verticalCenter
        anchors.left: lower.right
        anchors.right: parent.right
        anchors.rightMargin: Theme.corner
        height: Theme.corner - 2 * Theme.gap
        objectName: "giveBack"
        base: Theme.prompt
        font.pixelSize: Theme.cardFloor
        text: root.cards.giveBack
        language: root.cards.language
        visible: root.cards.giveBack !== ""
    }

    // For whoever can read it: the words are not checked. Nothing that would frighten.
    CalmText {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottomMargin: Theme.gap
        objectName: "draftMark"
        kind: CalmText.Small
        color: Theme.text2
        //: Small mark on a card: no native reader has checked the translation
        text: qsTr("Draft translation")
        visible: root.cards.draft
    }

    PracticeBorder {
        anchors.fill: parent
        visible: root.practice
    }
}
