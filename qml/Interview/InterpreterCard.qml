// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls

// Turned towards the interpreter: what the protocol asks of them, large, and nothing of the case around it.
ConfirmSheet {
    id: root

    property string words: ""

    alone: true
    widest: 1100
    //: Title of a card that the interpreter reads
    title: qsTr("For the interpreter")
    //: Button for the interpreter, keep short: give the tablet back to the officer
    cancelText: qsTr("Back to the officer")

    CalmText {
        Layout.fillWidth: true
        objectName: "interpreterCardText"
        kind: CalmText.Prompt
        text: root.words
    }
}
