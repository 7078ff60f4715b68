// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// What the officer has to know when storage refuses: the words are still here.
ColumnLayout {
    id: root

    required property InterviewViewModel viewModel
    property bool leaveHeld: false

    spacing: Theme.gap
    visible: root.viewModel.storageLow || root.leaveHeld

    Banner {
        Layout.fillWidth: true
        kind: Banner.Caution
        visible: root.viewModel.storageLow
        title: qsTr("The storage of this tablet is full")
        text: root.viewModel.saved === InterviewViewModel.StorageFull
            //: Room: free space on the tablet's storage
            ? qsTr("What you write now is not saved yet. Please keep the most important words on paper, and ask for room to be made.")
            //: Room: free space on the tablet's storage
            : qsTr("There is room to end this conversation. Then ask for room to be made.")
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Caution
        visible: root.leaveHeld
        title: qsTr("Your last entries are not saved yet")
        //: They: the last entries, until they are saved
        text: qsTr("The page stays until they are. It is tried again all the time. You can go on writing.")
    }
}
