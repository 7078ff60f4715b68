// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// One line of a list: a title, a smaller second line, and at the end a word of state. Pressable unless
// `still`. The list sets spacing: Theme.apart.
Touchable {
    id: root

    property string title: ""
    property string detail: ""
    property string aside: ""
    property string symbol: ""
    property bool selected: false
    property bool still: false
    property bool separator: true

    text: root.title
    //: Read aloud: %1 the title of a row, %2 the short text beside it
    spoken: root.aside === "" ? root.title : qsTr("%1, %2").arg(root.title).arg(root.aside)
    spokenDetail: root.detail
    minimum: Theme.touchLarge
    pressable: !root.still
    horizontalPadding: Theme.space
    verticalPadding: Theme.gap
    spokenRole: root.still ? Accessible.StaticText : Accessible.ListItem
    Accessible.selected: root.selected

    face: RowFace {
        anchors.fill: parent
        symbol: root.symbol
        symbolColor: root.selected ? Theme.textOnSelected : Theme.primary
        title: root.title
        detail: root.detail
        aside: root.aside
        endSymbol: root.still ? "" : "next"
        ink: root.selected ? Theme.textOnSelected : Theme.text
        ink2: root.selected ? Theme.textOnSelected : Theme.text2
    }
    back: Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.down ? Theme.surfacePressed : root.selected ? Theme.selectedBg : Theme.none

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: Theme.space
            anchors.rightMargin: Theme.space
            height: Theme.line
            color: Theme.hairline
            visible: root.separator && !root.selected && !root.down
        }

        FocusRing {
            anchors.margins: 0
            around: Theme.radius - Theme.ring
            shown: root.visualFocus
        }
    }
}
