// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// One prompt for the officer to say, and one quieter line on how.
Rectangle {
    id: root

    property string text: ""
    property string helper: ""
    property string language: Theme.language

    implicitWidth: 640
    implicitHeight: column.implicitHeight + 2 * Theme.spaceLarge
    radius: Theme.radiusLarge
    color: Theme.surface

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.spaceLarge
        anchors.rightMargin: Theme.spaceLarge
        spacing: Theme.gap

        CalmText {
            width: parent.width
            kind: CalmText.Prompt
            language: root.language
            text: root.text
            Accessible.role: Accessible.Heading
        }

        CalmText {
            width: parent.width
            text: root.helper
            color: Theme.text2
            visible: root.helper !== ""
        }
    }
}
