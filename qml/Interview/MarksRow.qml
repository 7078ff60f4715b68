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
            return qsTr("said");
        case "seen":
            return qsTr("seen");
        case "not_explored":
            return qsTr("not explored");
        case "declined":
            return qsTr("did not say");
        case "not_reported":
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
