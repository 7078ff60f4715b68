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

    // Once its height is known: a page that comes back shows the line that was chosen.
    Timer {
        interval: 0
        running: root.viewModel.chosen !== ""
        onTriggered: {
            list.show(root.viewModel.chosenRow());
        }
    }

    Banner {
        id: hint

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        visible: root.tying || (root.alone && root.viewModel.empty)
        title: root.tying ? root.viewModel.tying : qsTr("No notes yet")
        //: Sight: what the officer saw; it: an indicator
        text: root.tying ? qsTr("Choose the words or the sight that it stands on.")
            //: One: the first note; line: of the list below
            : qsTr("Choose a line to write the first one.")
    }

    LongList {
        id: list

        anchors.fill: parent
        anchors.topMargin: hint.visible ? hint.height + Theme.gap : 0
        objectName: "writeUpList"
        focus: true
        model: root.viewModel.rows
        //: Name of the list, read aloud: in the order in which it was held
        name: qsTr("The conversation in order")

        delegate: WriteUpLine {
            id: line

            width: ListView.view.width
            activeFocusOnTab: line.index === list.currentIndex || activeFocus
            objectName: "entry-" + line.entryKey
            selected: line.entryKey === root.viewModel.chosen
            onClicked: root.viewModel.choose(line.entryKey)
            onActiveFocusChanged: {
                if (line.activeFocus)
                    list.entered(line.index);
            }
        }
    }
}
