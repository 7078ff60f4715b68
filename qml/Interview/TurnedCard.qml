// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// What is on a card: one sentence, the answers of its own, and below them the two that are on every card. Mirrored with
// the language of the card, not of the screens.
Item {
    id: root

    required property CardsViewModel cards
    readonly property int rows: root.cards.own.length > 0 ? 2 : 1
    readonly property real rowHeight: Math.max(Theme.cardAnswer,
        Math.min(Theme.cardAnswerMost, (root.height * 0.64 - (root.rows - 1) * Theme.gap) / root.rows))

    LayoutMirroring.enabled: Theme.scripts.isRightToLeft(root.cards.language)
    LayoutMirroring.childrenInherit: true

    component Answers: Row {
        id: row

        property list<cardFace> faces: []

        spacing: Theme.gap

        Repeater {
            model: row.faces

            delegate: CardAnswer {
                required property cardFace modelData

                objectName: "answer-" + modelData.code
                width: (row.width - (row.faces.length - 1) * Theme.gap) / row.faces.length
                height: root.rowHeight
                language: root.cards.language
                text: modelData.label
                symbol: modelData.sign
                selected: root.cards.chosen === modelData.code
                onClicked: root.cards.answer(modelData.code)
            }
        }
    }

    Item {
        id: question

        anchors.top: parent.top
        anchors.bottom: answers.top
        anchors.bottomMargin: Theme.space
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.corner
        anchors.rightMargin: Theme.corner

        // The width on one line: what wraps cannot be asked for it.
        CardText {
            id: measure

            visible: false
            text: root.cards.text
            language: root.cards.language
            wrapMode: Text.NoWrap
            fontSizeMode: Text.FixedSize
            Accessible.ignored: true
        }

        Row {
            id: line

            anchors.horizontalCenter: parent.horizontalCenter
            height: parent.height
            spacing: Theme.spaceLarge

            IconShape {
                anchors.verticalCenter: parent.verticalCenter
                name: root.cards.sign
                size: Theme.cardSign
                color: Theme.primary
                visible: root.cards.sign !== ""
            }

            CardText {
                objectName: "cardText"
                width: Math.min(Math.ceil(measure.implicitWidth) + 1,
                    question.width - (root.cards.sign === "" ? 0 : Theme.cardSign + line.spacing))
                height: parent.height
                text: root.cards.text
                language: root.cards.language
            }
        }
    }

    Column {
        id: answers

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap

        Answers {
            width: parent.width
            faces: root.cards.own
            visible: root.cards.own.length > 0
        }

        Answers {
            width: parent.width
            faces: root.cards.fixed
        }
    }
}
