// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation

// The decision and what it stands on, for an officer and a supervisor who look at it together. Nothing can be changed
// here.
PageFrame {
    id: root

    required property ReviewViewModel viewModel

    signal handoverAsked

    //: Title of the page, for the officer and the supervisor
    title: qsTr("To read with the supervisor")
    //: Reference of the case, short; %1 such as K7-204
    subtitle: qsTr("Ref %1").arg(root.viewModel.ref)
    footerStart: CalmButton {
        objectName: "closeReviewButton"
        symbol: "back"
        //: Button, keep short: to the page before
        text: qsTr("Back")
        onClicked: root.viewModel.close()
    }
    footerEnd: CalmButton {
        objectName: "handoverButton"
        //: Button, keep short: opens the summary for the next officer
        text: qsTr("What was told and agreed")
        onClicked: root.handoverAsked()
    }

    CalmText {
        Layout.fillWidth: true
        //: Two: the officer and the supervisor
        text: qsTr("For the two of you alone. The person's words come first. Protection does not wait for this reading.")
    }

    ReadingSheet {
        Layout.fillWidth: true
        model: root.viewModel.rows
    }
}
