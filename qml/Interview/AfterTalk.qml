// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// What the minutes after a talk are for: the hand-over, and the notes. A case that was opened again comes to its notes
// from wherever it stands, and so does one with something half written.
ColumnLayout {
    id: root

    required property InterviewViewModel interview
    required property WriteUpViewModel writeUp
    readonly property int page: root.interview.page
    readonly property bool closing: root.page === InterviewViewModel.Closing
    readonly property bool over: root.closing || root.page === InterviewViewModel.Reflect

    signal handoverAsked
    signal reviewAsked

    spacing: Theme.space
    visible: root.over || (root.page !== InterviewViewModel.Break && (root.writeUp.fresh || root.writeUp.halfWritten))

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "handoverButton"
        visible: root.closing
        //: Card that opens a page: the summary for the next officer
        title: qsTr("What the next officer should know")
        //: Left: put off for another day
        detail: qsTr("What was told, what was left, and who may know. Nobody should have to ask it again.")
        onClicked: root.handoverAsked()
    }

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "writeUpButton"
        //: Card that opens a page: complete the notes after the talk; noun
        title: qsTr("Write-up")
        //: There: in the write-up; a note is begun and not kept yet
        detail: root.writeUp.halfWritten ? qsTr("Something is half written there.")
            //: Stands on: the words or the sight that support it
            : qsTr("Complete the notes, and tie each indicator to what it stands on.")
        onClicked: root.writeUp.show()
    }

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "reviewButton"
        visible: root.page === InterviewViewModel.Reflect
        //: Card that opens a page for the officer and the supervisor
        title: qsTr("To read with the supervisor")
        //: It was held: the conversation; two: officer and supervisor
        detail: qsTr("What was recorded, the words behind it, how it was held. For the two of you alone.")
        onClicked: root.reviewAsked()
    }
}
