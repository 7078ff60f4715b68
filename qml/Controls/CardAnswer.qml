// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// An answer on a card that the person reads: a sign over large words, in the person's language. Words never break inside;
// where they need more room, the letters become smaller.
Touchable {
    id: root

    property string symbol: ""
    property string language: Theme.language
    property bool selected: false

    minimum: Theme.cardAnswer
    spokenRole: Accessible.RadioButton
    spokenCheckable: true
    spokenChecked: root.selected

    face: Item {
        anchors.fill: parent

        IconShape {
            id: sign

            anchors.top: parent.top
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.symbol
            rtl: Theme.scripts.isRightToLeft(root.language)
            size: Math.min(Theme.cardSign, Math.round(parent.height * 0.4))
            color: root.selected ? Theme.textOnSelected : Theme.primary
            visible: root.symbol !== ""
        }

        CardText {
            anchors.top: sign.visible ? sign.bottom : parent.top
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            language: root.language
            text: root.text
            base: Theme.cardLeast
            color: root.selected ? Theme.textOnSelected : Theme.text
            Accessible.ignored: true
        }

        IconShape {
            anchors.top: parent.top
            anchors.right: parent.right
            name: "tick"
            color: Theme.textOnSelected
            visible: root.selected
        }
    }
    back: Rectangle {
        anchors.fill: parent
        radius: Theme.radiusLarge
        color: root.down ? Theme.surfacePressed : root.selected ? Theme.selectedBg : Theme.surface
        border.width: root.selected ? Theme.ring : Theme.lineStrong
        border.color: root.selected ? Theme.primary : Theme.outline

        FocusRing {
            around: Theme.radiusLarge
            shown: root.visualFocus
        }
    }
}
