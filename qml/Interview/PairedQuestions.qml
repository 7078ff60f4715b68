// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// Narrow questions, kept behind a tap: each comes with why it may be needed and the open question that follows.
ColumnLayout {
    id: root

    required property list<paired> paired
    property bool open: false

    signal asked(row: int)

    spacing: Theme.gap
    visible: root.paired.length > 0

    CalmButton {
        objectName: "pairedButton"
        kind: CalmButton.Quiet
        //: Button, keep short: hide them; narrow: answered with yes, no or one word
        text: root.open ? qsTr("Put the narrow questions away")
            //: Button, keep short: shows narrow questions, each with an open one
            : qsTr("If you must ask narrowly")
        onClicked: root.open = !root.open
    }

    Repeater {
        model: root.open ? root.paired : []

        delegate: ColumnLayout {
            id: pair

            required property paired modelData
            required property int index

            Layout.fillWidth: true
            spacing: Theme.gapSmall

            CalmText {
                Layout.fillWidth: true
                text: pair.modelData.text
            }

            CalmText {
                Layout.fillWidth: true
                //: After the narrow question; %1 is the open question to ask next
                text: qsTr("Then: %1").arg(pair.modelData.then)
                strong: true
            }

            CalmText {
                Layout.fillWidth: true
                kind: CalmText.Small
                text: pair.modelData.reason
            }

            Chip {
                objectName: "askedChip-" + pair.index
                //: Chip to tick, keep short: the officer has asked this question
                text: qsTr("I asked this")
                selected: pair.modelData.asked
                onClicked: root.asked(pair.index)
            }
        }
    }
}
