// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// A part of the conversation that is a list: what to say, what to ask, what to see to. Nothing is required.
ColumnLayout {
    id: root

    required property InterviewViewModel viewModel

    signal onwardAsked(kind: string)

    readonly property string forChild: "child-or-unsure-age"

    spacing: Theme.space

    SectionHeader {
        Layout.fillWidth: true
        title: root.viewModel.phaseTitle
        helper: root.viewModel.phasePurpose
    }

    Banner {
        objectName: "childBanner"
        Layout.fillWidth: true
        kind: Banner.Caution
        visible: root.viewModel.childPath
        //: Title of a notice; of the person
        title: qsTr("Under 18, or age not sure")
        //: It: the talk; them: child protection
        text: qsTr("Child protection comes first. Keep it short. No adult consent is needed to call them.")
        //: Button, keep short, noun: go on with the kind of talk made for a child
        actionText: root.viewModel.protocol === root.forChild ? "" : qsTr("Talk for a child")
        onActed: root.onwardAsked(root.forChild)
    }

    CounterCard {
        Layout.fillWidth: true
        viewModel: root.viewModel
        visible: root.viewModel.card.count > 0
        onOnwardAsked: root.onwardAsked("")
    }

    QuestionsPicture {
        Layout.fillWidth: true
        lanes: root.viewModel.page === InterviewViewModel.Reflect ? root.viewModel.questionLanes : []
        visible: lanes.length > 0
    }

    Repeater {
        model: root.viewModel.items

        delegate: ItemCard {
            Layout.fillWidth: true
            viewModel: root.viewModel
        }
    }

    CalmText {
        Layout.fillWidth: true
        kind: CalmText.Small
        text: root.viewModel.leaveWhen
        visible: text !== ""
    }

    CalmButton {
        objectName: "onwardButton"
        //: Button, keep short: change to another set of questions
        text: qsTr("Go on with another kind of talk")
        visible: root.viewModel.page === InterviewViewModel.Closing
        onClicked: root.onwardAsked("")
    }
}
