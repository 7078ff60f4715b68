// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Theme

// Nothing here yet: what this place is for and, if there is one, the first step.
ColumnLayout {
    id: root

    property string symbol: ""
    property string title: ""
    property string text: ""
    property string actionText: ""

    signal acted

    spacing: Theme.gap

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.gapSmall
        implicitWidth: 88
        implicitHeight: 88
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
        Layout.fillWidth: true
        kind: CalmText.Title
        text: root.title
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Heading
    }

    CalmText {
        Layout.fillWidth: true
        Layout.maximumWidth: 560
        Layout.alignment: Qt.AlignHCenter
        text: root.text
        color: Theme.text2
        horizontalAlignment: Text.AlignHCenter
        visible: root.text !== ""
    }

    CalmButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: root.width
        Layout.topMargin: Theme.gap
        text: root.actionText
        visible: root.actionText !== ""
        onClicked: root.acted()
    }
}
