// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// Nothing here yet: what this place is for and, if there is one, the first step.
Column {
    id: root

    property string symbol: ""
    property string title: ""
    property string text: ""
    property string actionText: ""

    signal acted

    spacing: Theme.gap

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 88
        height: 88
        radius: 44
        color: Theme.selectedBg
        visible: root.symbol !== ""

        IconShape {
            anchors.centerIn: parent
            size: 40
            name: root.symbol
            color: Theme.textOnSelected
        }
    }

    CalmText {
        width: parent.width
        kind: CalmText.Title
        text: root.title
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Heading
    }

    CalmText {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(560, parent.width)
        text: root.text
        color: Theme.text2
        horizontalAlignment: Text.AlignHCenter
        visible: root.text !== ""
    }

    // A layout of Qt 6.4 without a height hands out no width, and words without a width have no height: so something here has
    // both from the beginning.
    Item {
        width: 1
        height: Theme.gapTiny
    }

    CalmButton {
        objectName: "emptyAction"
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, root.width)
        text: root.actionText
        visible: root.actionText !== ""
        onClicked: root.acted()
    }
}
