// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Theme

// The parts of the conversation, as a column at the side or, when `compact`, as one row of up to four.
// `model` has the roles key, name and standing (PhaseStep.Ahead, Here, Done).
Flickable {
    id: root

    property bool compact: false
    property alias model: phases.model
    readonly property int shownInRow: Math.max(2,
        Math.min(4, Math.floor(root.width / Theme.size(155, Theme.language))))
    // The row of the phase that is open; the steps report it.
    property int here: -1
    readonly property int fontSize: root.compact ? Theme.size(16, Theme.language) : Theme.body
    readonly property real cell: (root.width - (root.shownInRow - 1) * Theme.apart) / root.shownInRow
    // In a row a name may take two lines.
    readonly property real rowHeight: Math.max(Theme.touchLarge,
        Math.ceil(2 * metrics.height * Theme.script.lineHeight) + 2 * Theme.gapSmall)

    signal phaseChosen(string key)

    implicitWidth: Theme.rail
    implicitHeight: root.compact ? root.rowHeight : steps.height
    contentWidth: root.compact ? steps.width : root.width
    contentHeight: root.compact ? root.height : steps.height
    flickableDirection: root.compact ? Flickable.HorizontalFlick : Flickable.VerticalFlick
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onHereChanged: root.showHere()
    onCompactChanged: root.showHere()
    onContentWidthChanged: root.showHere()
    onContentHeightChanged: root.showHere()
    onHeightChanged: root.showHere()

    Accessible.role: Accessible.List
    //: The list of phases at the side of the interview
    Accessible.name: qsTr("Parts of the conversation")

    // The open phase with one before it.
    function showHere() {
        const step = phases.itemAt(root.compact ? Math.max(0, root.here - 1) : root.here);
        if (step)
            root.show(step, true);
    }

    function show(step: Item, first: bool) {
        const start = Theme.rtl ? step.x + step.width - root.width : step.x;
        const end = Theme.rtl ? step.x : step.x + step.width - root.width;
        const across = first || root.contentX > step.x ? start : Math.max(root.contentX, end);
        const down = Math.max(step.y + step.height - root.height, Math.min(root.contentY, step.y));
        root.contentX = Math.max(0, Math.min(across, root.contentWidth - root.width));
        root.contentY = Math.max(0, Math.min(down, root.contentHeight - root.height));
    }

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: root.fontSize
    }

    Grid {
        id: steps

        columns: root.compact ? Math.max(1, phases.count) : 1
        spacing: Theme.apart

        Repeater {
            id: phases

            delegate: PhaseStep {
                id: step

                required property string name
                required property int index

                width: root.compact ? root.cell : root.width
                height: root.compact ? root.rowHeight : implicitHeight
                horizontalPadding: root.compact ? Theme.gap : Theme.space
                pixelSize: root.fontSize
                text: step.name
                onClicked: root.phaseChosen(step.key)
                onHereChanged: step.bringForward()
                Component.onCompleted: step.bringForward()
                onActiveFocusChanged: {
                    if (step.activeFocus)
                        root.show(step, false);
                }

                function bringForward() {
                    if (step.here)
                        root.here = step.index;
                }
            }
        }
    }
}
