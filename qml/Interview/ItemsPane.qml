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

    spacing: Theme.space

    SectionHeader {
        Layout.fillWidth: true
        title: root.viewModel.phaseTitle
        helper: root.viewModel.phasePurpose
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Caution
        visible: root.viewModel.childPath
        title: qsTr("Under 18, or age not sure")
        text: qsTr("Child protection comes first. Keep it short. No adult consent is needed to call them.")
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
}
