// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// The officer looks for a card, sees what the person will see, and turns the tablet.
ConfirmSheet {
    id: root

    required property CardsViewModel cards
    readonly property bool looking: root.cards.stage === CardsViewModel.Looking
    readonly property bool wanted: root.looking || root.cards.stage === CardsViewModel.Choosing
    readonly property bool upright: root.width < Theme.portraitBelow

    signal turnAsked

    function follow() {
        if (root.wanted && !root.open)
            root.ask();
        else if (!root.wanted)
            root.open = false;
    }

    widest: 1000
    //: Title; a card is text on the screen for the person to read
    title: root.looking ? root.cards.heading : qsTr("Which card?")
    text: root.looking
        //: To the officer; a ring is drawn in two corners: press on them and hold
        ? qsTr("The person will see this. To come back, hold both corners with a ring, or press a number key. Then give your PIN.")
        //: Thing: one question
        : qsTr("A card asks one thing. The person reads it and answers by touch.")
    //: Button, keep short, verb: close this list
    cancelText: qsTr("Close")
    //: Button, keep short: turn it towards the person, the card appears
    confirmText: root.looking ? qsTr("Turn the tablet") : ""
    onConfirmed: root.turnAsked()
    onDismissed: root.cards.leave()
    onWantedChanged: root.follow()
    Component.onCompleted: root.follow()

    Banner {
        Layout.fillWidth: true
        objectName: "cardLanguage"
        visible: root.looking
        //: %1 is a whole sentence such as “The card will be in Khmer.”; it: answering by touch
        text: root.cards.practiceFirst ? qsTr("%1 First comes a card to try it.").arg(root.cards.languageText)
            : root.cards.languageText
    }

    Item {
        id: frame

        // As it will stand on the screen, made smaller.
        readonly property size whole: root.upright ? Qt.size(768, 1100) : Qt.size(1248, 672)
        readonly property real factor: Math.min(0.42, frame.width / frame.whole.width)

        Layout.fillWidth: true
        implicitHeight: frame.whole.height * frame.factor + 2 * Theme.gap
        visible: root.looking

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: frame.whole.width * frame.factor + 2 * Theme.gap
            height: parent.height
            radius: Theme.radius
            color: Theme.bg
            border.width: Theme.line
            border.color: Theme.outline

            TurnedCard {
                x: Theme.gap
                y: Theme.gap
                width: frame.whole.width
                height: frame.whole.height
                scale: frame.factor
                transformOrigin: Item.TopLeft
                enabled: false
                cards: root.cards
            }
        }
    }

    CalmButton {
        objectName: "otherCardButton"
        kind: CalmButton.Quiet
        //: Button, keep short: choose another card
        text: qsTr("Another card")
        visible: root.looking
        onClicked: root.cards.begin()
    }

    Repeater {
        model: root.looking ? [] : root.cards.choices

        delegate: ChoiceCard {
            required property choice modelData

            Layout.fillWidth: true
            objectName: "card-" + modelData.code
            title: modelData.label
            detail: modelData.detail
            onClicked: root.cards.look(modelData.code)
        }
    }
}
