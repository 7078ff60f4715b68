// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// The inside of a Chip: a ring or a tick, the word, and room for a small second line.
Item {
    id: root

    property string text: ""
    property string note: ""
    property bool noteRoom: false
    property bool selected: false
    property int pixelSize: Theme.body
    readonly property color ink: root.selected ? Theme.textOnSelected : Theme.text

    implicitWidth: Math.max(label.implicitWidth, Math.ceil(small.implicitWidth) + Theme.sign + Theme.gap)
    implicitHeight: column.implicitHeight

    Column {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width

        SignedLabel {
            id: label

            width: parent.width
            centred: false
            text: root.text
            symbol: root.selected ? "tick" : "ring"
            color: root.ink
            pixelSize: root.pixelSize
        }

        CalmText {
            id: small

            anchors.left: parent.left
            anchors.leftMargin: Theme.sign + Theme.gap
            anchors.right: parent.right
            kind: CalmText.Small
            text: root.note
            color: root.ink
            visible: root.noteRoom || root.note !== ""
            Accessible.ignored: true
        }
    }
}
