// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation

// What is at hand when the talk ends: pages about the whole of it.
ColumnLayout {
    id: root

    required property int page // InterviewViewModel.Page

    signal handoverAsked
    signal reviewAsked

    visible: root.page === InterviewViewModel.Closing || root.page === InterviewViewModel.Reflect

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "handoverButton"
        visible: root.page === InterviewViewModel.Closing
        title: qsTr("What the next officer should know")
        detail: qsTr("What was told, what was left, and who may know. Nobody should have to ask it again.")
        onClicked: root.handoverAsked()
    }

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "reviewButton"
        visible: root.page === InterviewViewModel.Reflect
        title: qsTr("To read with the supervisor")
        detail: qsTr("What was recorded, the words behind it, and how the conversation was held.")
        onClicked: root.reviewAsked()
    }
}
