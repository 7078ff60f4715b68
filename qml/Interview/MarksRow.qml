// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// Marks at hand. One tap: said; again: seen; again: not explored. All look the same; the order never changes.
ColumnLayout {
    id: root

    required property ListOfRows marks

    signal markAsked(string indicator)

    function word(state: string): string {
        switch (state) {
        case "said":
            //: State of an indicator, short: the person said it
            return qsTr("said");
        case "seen":
            //: State of an indicator, short: the officer saw it
            return qsTr("seen");
        case "not_explored":
            //: State of an indicator, short: it was not asked about
            return qsTr("not explored");
        case "declined":
            //: State of an indicator, short: the person did not want to say
            return qsTr("did not say");
        case "not_reported":
            //: State of an indicator, short: asked about, the person did not tell of it
            return qsTr("not reported");
        default:
            return "";
        }
    }

    spacing: Theme.gapSmall
    visible: root.marks.count > 0

    CalmText {
        Layout.fillWidth: true
        kind: CalmText.Small
        //: Above chips, verb: touch an indicator when the person speaks of it
        text: qsTr("Mark while listening")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: root.marks

            delegate: Chip {
                id: chip

                required property string markId
                required property string label
                required property string standing

                objectName: "mark-" + chip.markId
                text: chip.label
                noteRoom: true
                note: root.word(chip.standing)
                selected: chip.standing === "said" || chip.standing === "seen"
                onClicked: root.markAsked(chip.markId)
            }
        }
    }
}
