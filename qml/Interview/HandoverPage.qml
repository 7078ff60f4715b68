// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// What the next officer should know, to read and nothing else. It holds the person's words, never what an officer
// thinks of them.
PageFrame {
    id: root

    required property HandoverViewModel viewModel

    //: Title of the page
    title: qsTr("What the next officer should know")
    //: Reference of the case, short; %1 such as K7-204
    subtitle: qsTr("Ref %1").arg(root.viewModel.ref)
    footerStart: CalmButton {
        objectName: "closeHandoverButton"
        symbol: "back"
        //: Button, keep short: to the page before
        text: qsTr("Back")
        onClicked: root.viewModel.close()
    }

    CalmText {
        Layout.fillWidth: true
        //: To the next officer
        text: qsTr("Read this before you ask anything. What was told need not be told again.")
        color: Theme.text2
    }

    ReadingSheet {
        Layout.fillWidth: true
        model: root.viewModel.rows
    }
}
