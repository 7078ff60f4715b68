// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Theme

// The parts of the conversation, as a column at the side or, when `compact`, as one row that shows four.
// `model` has the roles key, name and standing (PhaseStep.Ahead, Here, Done).
ListView {
    id: root

    property bool compact: false
    property int shownInRow: 4
    readonly property real cell: (root.width - (root.shownInRow - 1) * root.spacing) / root.shownInRow

    signal phaseChosen(string key)

    implicitWidth: Theme.rail
    implicitHeight: root.compact ? Theme.touchLarge : root.contentHeight
    orientation: root.compact ? ListView.Horizontal : ListView.Vertical
    spacing: Theme.gap - 2
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    cacheBuffer: 4000
    keyNavigationEnabled: false
    highlightFollowsCurrentItem: true
    highlightMoveDuration: Theme.fade
    preferredHighlightBegin: root.compact ? root.cell + root.spacing : 0
    preferredHighlightEnd: root.compact ? 2 * root.cell + root.spacing : root.height
    highlightRangeMode: ListView.ApplyRange

    Accessible.role: Accessible.List
    //: The list of phases at the side of the interview
    Accessible.name: qsTr("Parts of the conversation")

    delegate: PhaseStep {
        id: step

        required property string name
        required property int index

        width: root.compact ? root.cell : root.width
        height: root.compact ? root.height : implicitHeight
        horizontalPadding: root.compact ? Theme.gap : Theme.space
        text: step.name
        onClicked: root.phaseChosen(step.key)
        onHereChanged: step.bringForward()
        Component.onCompleted: step.bringForward()
        onActiveFocusChanged: {
            if (step.activeFocus)
                root.positionViewAtIndex(step.index, ListView.Contain);
        }

        function bringForward() {
            if (step.here)
                root.currentIndex = step.index;
        }
    }
}
