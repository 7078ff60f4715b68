// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// A word with its sign before or after it; the word wraps, the sign stays beside it. The inside of buttons.
Item {
    id: root

    property string text: ""
    property string symbol: ""
    property bool symbolAfter: false
    property bool centred: true
    property bool strong: false
    property color color: Theme.text
    property int pixelSize: Theme.body
    readonly property real signRoom: root.symbol === "" ? 0 : Theme.sign + (root.text === "" ? 0 : Theme.gap)

    // Wrapped words leave air at both sides of their box: the sign moves up to them.
    readonly property real slack: root.centred
        ? Math.max(0, label.width - label.contentWidth) / 2 * (Theme.rtl ? -1 : 1) : 0

    readonly property real oneLine: Math.ceil(measure.implicitWidth) + label.script.play + label.leftPadding + label.rightPadding

    implicitWidth: root.oneLine + root.signRoom
    implicitHeight: Math.max(root.symbol === "" ? 0 : Theme.sign, root.text === "" ? 0 : label.implicitHeight)

    // The width on one line; a wrapping text's own implicit width follows its width and would go round in
    // circles.
    Text {
        id: measure

        visible: false
        text: root.text
        textFormat: Text.PlainText
        font: label.font
        Accessible.ignored: true
    }

    Row {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: root.centred ? undefined : parent.left
        anchors.horizontalCenter: root.centred ? parent.horizontalCenter : undefined
        spacing: Theme.gap
        layoutDirection: root.symbolAfter ? Qt.RightToLeft : Qt.LeftToRight // mirrored with the page

        IconShape {
            anchors.verticalCenter: parent.verticalCenter
            name: root.symbol
            color: root.color
            visible: root.symbol !== ""
            transform: Translate { x: root.symbolAfter ? -root.slack : root.slack }
        }

        CalmText {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(root.oneLine, Math.max(1, root.width - root.signRoom))
            text: root.text
            color: root.color
            strong: root.strong
            // As much air above the line as its line height puts below.
            topPadding: Math.round((script.lineHeight - 1 + script.above) * font.pixelSize)
            font.pixelSize: root.pixelSize
            horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
            visible: root.text !== ""
            Accessible.ignored: true
        }
    }
}
