// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// Rest. Nothing moves, nothing counts.
ColumnLayout {
    id: root

    required property InterviewViewModel viewModel

    spacing: Theme.spaceLarge

    CalmText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceLarge * 2
        kind: CalmText.Card
        horizontalAlignment: Text.AlignHCenter
        //: Said to the person during a break, large, both read it; calm
        text: qsTr("We can rest here.")
    }

    CalmText {
        Layout.fillWidth: true
        kind: CalmText.Title
        horizontalAlignment: Text.AlignHCenter
        //: Said to the person during a break; air: going outside
        text: qsTr("Water, air, quiet. As long as it takes. We can also stop.")
    }

    CalmButton {
        Layout.alignment: Qt.AlignHCenter
        objectName: "endBreakButton"
        kind: CalmButton.Primary
        //: Button, keep short, no pressure: continue when both are ready
        text: qsTr("Go on when ready")
        onClicked: root.viewModel.endBreak()
    }

    CalmText {
        Layout.fillWidth: true
        kind: CalmText.Small
        horizontalAlignment: Text.AlignHCenter
        //: To the officer; narrow: answered with yes, no or one word
        text: qsTr("After a break, begin again with an open question. It is easy to slip into narrow ones.")
    }
}
