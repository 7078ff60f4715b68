// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// The conversation in the order in which it went. Only the lines in sight are made, however long it was.
FocusScope {
    id: root

    required property WriteUpViewModel viewModel
    property bool alone: false // nothing beside it says what to do
    readonly property bool tying: root.viewModel.tying !== ""

    function scrollBy(pages: real) {
        list.contentY = Math.max(list.originY,
            Math.min(list.contentY + pages * list.height, list.originY + list.contentHeight - list.height));
    }

    // Tab comes to one line and goes on to what is written about it; the arrows go from line to line.
    function step(by: int) {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by));
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        list.currentItem?.forceActiveFocus(Qt.TabFocusReason);
    }

    Keys.onUpPressed: root.step(-1)
    Keys.onDownPressed: root.step(1)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            root.scrollBy(event.key === Qt.Key_PageDown ? 0.8 : -0.8);
            event.accepted = true;
        }
    }

    // Once its height is known: a page that comes back shows the line that was chosen.
    Timer {
        interval: 0
        running: root.viewModel.chosen !== ""
        onTriggered: {
            list.currentIndex = root.viewModel.chosenRow();
            list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        }
    }

    Banner {
        id: hint

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        visible: root.tying || (root.alone && root.viewModel.empty)
        title: root.tying ? root.viewModel.tying : qsTr("No notes yet")
        text: root.tying ? qsTr("Choose the words or the sight that it stands on.")
            : qsTr("Choose a line to write the first one.")
    }

    ListView {
        id: list

        anchors.fill: parent
        anchors.topMargin: hint.visible ? hint.height + Theme.gap : 0
        anchors.rightMargin: Theme.gap
        objectName: "writeUpList"
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 400
        clip: true
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        model: root.viewModel.rows
        reuseItems: true
        spacing: Theme.apart
        Accessible.role: Accessible.List
        Accessible.name: qsTr("The conversation in order")

        delegate: WriteUpLine {
            id: line

            width: list.width
            activeFocusOnTab: line.index === list.currentIndex
            objectName: "entry-" + line.entryKey
            selected: line.entryKey === root.viewModel.chosen
            onClicked: root.viewModel.choose(line.entryKey)
            onActiveFocusChanged: {
                if (line.activeFocus)
                    list.currentIndex = line.index;
            }
        }
    }

    Rectangle {
        anchors.right: parent.right
        y: list.y + list.visibleArea.yPosition * list.height
        width: 4
        height: Math.max(Theme.spaceLarge, list.visibleArea.heightRatio * list.height)
        radius: 2
        color: Theme.outline
        visible: list.contentHeight > list.height
    }
}
