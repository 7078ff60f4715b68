// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Theme

// The officer's questions in the order in which they were put, a mark each on the line of its kind. To look at, not to be
// measured by: no figure, no goal, no colour that judges.
ColumnLayout {
    id: root

    required property list<int> lanes // 0 open, 1 about a detail, 2 narrow, 3 leading

    function many(lane: int): int {
        let count = 0;
        for (let i = 0; i < root.lanes.length; ++i)
            count += root.lanes[i] === lane ? 1 : 0;
        return count;
    }

    spacing: Theme.gap
    Accessible.role: Accessible.Graphic
    //: Read aloud; how many questions there were of each form
    Accessible.name: qsTr("Your questions in their order. Open: %1. About a detail: %2. Narrow: %3. Leading: %4.")
        .arg(root.many(0)).arg(root.many(1)).arg(root.many(2)).arg(root.many(3))

    CalmText {
        Layout.fillWidth: true
        //: To the officer, for learning; no judgement
        text: qsTr("Your questions, from the first to the last. There is no right number. Look where they became narrow, and why.")
    }

    Repeater {
        model: 4

        delegate: RowLayout {
            id: lane

            required property int index

            Layout.fillWidth: true
            spacing: Theme.space

            CalmText {
                Layout.preferredWidth: Theme.rail / 2
                kind: CalmText.Small
                //: Form of a question, adjective: the person tells freely; keep short
                text: [qsTr("Open"),
                    //: Form of a question: asks for one thing more; keep short
                    qsTr("About a detail"),
                    //: Form of a question, adjective: answered with yes, no or one word; keep short
                    qsTr("Narrow"),
                    //: Form of a question: it suggests an answer; not “first” or “main”; keep short
                    qsTr("Leading")][lane.index]
            }

            Item {
                id: line

                readonly property real step: root.lanes.length > 1 ? (width - Theme.space) / (root.lanes.length - 1) : 0

                Layout.fillWidth: true
                implicitHeight: Theme.spaceLarge

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    height: Theme.line
                    color: Theme.hairline
                }

                Repeater {
                    model: root.lanes.length

                    delegate: Rectangle {
                        required property int index

                        x: Theme.rtl ? line.width - width - index * line.step : index * line.step
                        y: (line.height - height) / 2 // an anchor would complain when the picture goes
                        width: Theme.space
                        height: width
                        radius: width / 2
                        color: Theme.primary
                        border.width: Theme.line
                        border.color: Theme.surface
                        visible: root.lanes[index] === lane.index
                    }
                }
            }
        }
    }
}
