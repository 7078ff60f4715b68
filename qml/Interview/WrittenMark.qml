// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// An indicator that was marked with nothing written behind it, and the way to the note that it stands on.
ColumnLayout {
    id: root

    required property WriteUpViewModel viewModel
    readonly property writtenEntry entry: root.viewModel.entry

    spacing: Theme.space

    SectionHeader {
        Layout.fillWidth: true
        title: root.entry.mark
        helper: root.entry.text
    }

    CalmText {
        Layout.fillWidth: true
        //: %1 is the state of an indicator, such as “said” or “seen”
        text: qsTr("Marked: %1").arg(root.entry.standing)
    }

    CalmText {
        Layout.fillWidth: true
        //: It: an indicator; sight: what the officer saw
        text: qsTr("No words or sight behind it yet")
        visible: root.entry.bare
    }

    CalmText {
        Layout.fillWidth: true
        //: It: an indicator; tied: linked to a note
        text: qsTr("Write down the words or what you saw first. Then it can be tied to them.")
        color: Theme.text2
        visible: root.entry.bare && !root.entry.groundsAtHand
    }

    CalmButton {
        objectName: "tyingButton"
        //: Button, keep short: choose the note that the indicator stands on
        text: root.viewModel.tying === "" ? qsTr("Choose the words or the sight")
            //: Button, keep short: leave the indicator without a note
            : qsTr("Leave it without")
        visible: root.entry.bare && root.entry.groundsAtHand
        onClicked: {
            if (root.viewModel.tying === "")
                root.viewModel.beginTying();
            else
                root.viewModel.leaveTying();
        }
    }
}
