// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Theme

// One line of a list: a title, a smaller second line, and at the end a word of state. Pressable unless `still`.
// The list sets spacing: Theme.apart.
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
    spoken: root.aside === "" ? root.title : qsTr("%1, %2").arg(root.title).arg(root.aside)
    spokenDetail: root.detail
    minimum: Theme.touchLarge
    pressable: !root.still
    horizontalPadding: Theme.space
    verticalPadding: Theme.gap
    spokenRole: root.still ? Accessible.StaticText : Accessible.ListItem
    Accessible.selected: root.selected

    face: RowLayout {
        anchors.fill: parent
        spacing: Theme.space

        IconShape {
            name: root.symbol
            color: root.selected ? Theme.textOnSelected : Theme.primary
            visible: root.symbol !== ""
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            CalmText {
                Layout.fillWidth: true
                text: root.title
                color: root.selected ? Theme.textOnSelected : Theme.text
                Accessible.ignored: true
            }

            CalmText {
                Layout.fillWidth: true
                kind: CalmText.Small
                text: root.detail
                color: root.selected ? Theme.textOnSelected : Theme.text2
                visible: root.detail !== ""
                Accessible.ignored: true
            }
        }

        CalmText {
            Layout.maximumWidth: root.width * 0.4
            kind: CalmText.Small
            text: root.aside
            color: root.selected ? Theme.textOnSelected : Theme.text2
            visible: root.aside !== ""
            Accessible.ignored: true
        }

        IconShape {
            name: "next"
            color: root.selected ? Theme.textOnSelected : Theme.text2
            visible: !root.still
        }
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
