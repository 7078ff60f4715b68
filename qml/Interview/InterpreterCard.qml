// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Theme

// Turned towards the interpreter: what the protocol asks of them, large, and nothing of the case around it.
Item {
    id: root

    property string text: ""
    readonly property alias open: sheet.open

    visible: sheet.open

    function show() {
        sheet.ask();
    }

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: -Theme.gapSmall // the sheets begin a little below the header
        color: Theme.bg
    }

    ConfirmSheet {
        id: sheet

        widest: 1100
        title: qsTr("For the interpreter")
        cancelText: qsTr("Back to the officer")

        CalmText {
            Layout.fillWidth: true
            objectName: "interpreterCardText"
            kind: CalmText.Prompt
            text: root.text
        }
    }
}
