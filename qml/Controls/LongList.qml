// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Theme

// A list of any length that scrolls by itself: only the lines in sight are made. What stands above and below the lines
// scrolls with them. Tab comes to one line and goes on to what stands behind the list; the arrows go from line to line. A
// delegate sets `width: ListView.view.width` and `activeFocusOnTab: index === list.currentIndex || activeFocus`. Lines are
// not reused: Qt 6.4 tells a screen reader those that wait for it.
FocusScope {
    id: root

    property alias model: list.model
    property alias delegate: list.delegate
    property alias spacing: list.spacing
    // The line that Tab comes to. Not the view's own: that one takes the focus whenever the lines change, also from
    // somebody who types above them.
    property int currentIndex: 0
    property alias contentY: list.contentY
    property alias contentItem: list.contentItem
    property alias above: aboveColumn.data
    property alias below: belowColumn.data
    required property string name // for a screen reader
    readonly property int count: list.count
    readonly property Item focused: root.Window.activeFocusItem
    readonly property real start: list.originY - list.topMargin
    property bool atRest: true // nobody has scrolled yet: what stands above the lines stays in sight however it grows

    function scrollBy(pages: real) {
        root.atRest = false;
        list.contentY = Math.max(root.start, Math.min(list.contentY + pages * list.height,
            list.originY + list.contentHeight + list.bottomMargin - list.height));
    }

    function show(index: int) {
        root.currentIndex = index;
        root.atRest = index <= 0;
        if (root.atRest)
            root.settle();
        else
            list.positionViewAtIndex(index, ListView.Contain);
    }

    function step(by: int) {
        root.show(Math.max(0, Math.min(list.count - 1, root.currentIndex + by)));
        list.forceLayout();
        list.itemAtIndex(root.currentIndex)?.forceActiveFocus(Qt.TabFocusReason);
    }

    function toStart() {
        root.atRest = true;
        root.settle();
    }

    function settle() {
        if (root.atRest)
            list.contentY = root.start;
    }

    // A line that took the focus by a tap is the one that the arrows go on from.
    function entered(index: int) {
        root.currentIndex = index;
    }

    onCountChanged: root.currentIndex = Math.max(0, Math.min(root.count - 1, root.currentIndex))
    onStartChanged: root.settle()
    onFocusedChanged: {
        for (let at = root.focused; at; at = at.parent) {
            if (at === aboveColumn)
                root.toStart();
        }
    }
    Keys.onUpPressed: root.step(-1)
    Keys.onDownPressed: root.step(1)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            root.scrollBy(event.key === Qt.Key_PageDown ? 0.8 : -0.8);
            event.accepted = true;
        } else if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
            root.step(event.key === Qt.Key_Home ? -list.count : list.count);
            event.accepted = true;
        }
    }

    ListView {
        id: list

        anchors.fill: parent
        anchors.rightMargin: Theme.gap
        topMargin: aboveColumn.height > 0 ? aboveColumn.height + Theme.space : 0
        bottomMargin: belowColumn.height > 0 ? belowColumn.height + Theme.space : 0
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 400
        clip: true
        currentIndex: -1
        onCurrentIndexChanged: list.currentIndex = -1 // a new model makes it 0
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        spacing: Theme.apart
        Accessible.role: Accessible.List
        Accessible.name: root.name
        onMovementStarted: root.atRest = false
        onContentHeightChanged: root.settle()

        Column {
            id: aboveColumn

            parent: list.contentItem
            y: list.originY - height - Theme.space
            width: list.width
            spacing: Theme.space
        }

        Column {
            id: belowColumn

            parent: list.contentItem
            y: list.originY + list.contentHeight + Theme.space
            width: list.width
            spacing: Theme.space
        }
    }

    Rectangle {
        anchors.right: parent.right
        y: list.visibleArea.yPosition * list.height
        width: 4
        height: Math.max(Theme.spaceLarge, list.visibleArea.heightRatio * list.height)
        radius: 2
        color: Theme.outline
        visible: list.contentHeight > list.height
    }
}
