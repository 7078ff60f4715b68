// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Theme

// The parts of the conversation, as a column at the side or, when `compact`, as one row that shows up to
// four. `model` has the roles key, name and standing (PhaseStep.Ahead, Here, Done).
ListView {
    id: root

    property bool compact: false
    readonly property int shownInRow: Math.max(2,
        Math.min(4, Math.floor(root.width / (150 * Theme.textScale))))
    // The row of the phase that is open; steps report it, since a view forgets what is set before it is
    // complete.
    property int here: -1
    readonly property int fontSize: root.compact ? Theme.size(16, Theme.language) : Theme.body
    readonly property real cell: (root.width - (root.shownInRow - 1) * root.spacing) / root.shownInRow

    signal phaseChosen(string key)

    implicitWidth: Theme.rail
    // In a row a name may take two lines.
    implicitHeight: root.compact
        ? Math.max(Theme.touchLarge,
            Math.ceil(2 * metrics.height * Theme.script.lineHeight) + 2 * Theme.gapSmall)
        : root.contentHeight
    orientation: root.compact ? ListView.Horizontal : ListView.Vertical
    spacing: Theme.apart
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    cacheBuffer: 4000
    keyNavigationEnabled: false
    currentIndex: -1
    onHereChanged: root.showCurrent()
    onCellChanged: root.showCurrent()
    onContentHeightChanged: root.showCurrent()
    onContentWidthChanged: root.showCurrent()
    onHeightChanged: root.showCurrent()

    Accessible.role: Accessible.List
    //: The list of phases at the side of the interview
    Accessible.name: qsTr("Parts of the conversation")

    function showCurrent() {
        if (root.here >= 0 && root.cell > 0)
            root.positionViewAtIndex(root.compact ? Math.max(0, root.here - 1) : root.here,
                root.compact ? ListView.Beginning : ListView.Contain);
    }

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: root.fontSize
    }

    delegate: PhaseStep {
        id: step

        required property string name
        required property int index

        width: root.compact ? root.cell : root.width
        height: root.compact ? root.height : implicitHeight
        horizontalPadding: root.compact ? Theme.gap : Theme.space
        pixelSize: root.fontSize
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
                root.here = step.index;
        }
    }
}
