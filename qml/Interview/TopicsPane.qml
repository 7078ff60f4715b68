// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// Topics as a loose board: choose by what was said. A topic that was touched shows what is already known, so that
// nobody is asked twice.
ColumnLayout {
    id: root

    required property InterviewViewModel viewModel

    spacing: Theme.space

    SectionHeader {
        Layout.fillWidth: true
        title: root.viewModel.phaseTitle
        helper: root.viewModel.phasePurpose
    }

    GridLayout {
        Layout.fillWidth: true
        columns: width > 620 ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: root.viewModel.items

            delegate: ChoiceCard {
                id: topic

                required property string linkId
                required property string heading
                required property string known
                required property string told
                required property bool skipped
                required property int noteCount

                Layout.fillWidth: true
                Layout.fillHeight: true
                objectName: "topic-" + topic.linkId
                title: topic.heading
                //: The person told it; %1 are their words or the answer noted
                detail: topic.known !== "" || topic.told !== "" ? qsTr("Told already: %1").arg(topic.known || topic.told)
                    //: On a topic, short: left for another day
                    : topic.skipped ? qsTr("Not today")
                    //: On a topic, short: there are notes about it
                    : topic.noteCount > 0 ? qsTr("Noted") : ""
                onClicked: root.viewModel.openPrompt(topic.linkId)
            }
        }
    }

    MarksRow {
        Layout.fillWidth: true
        marks: root.viewModel.marks
        onMarkAsked: indicator => root.viewModel.mark(indicator)
    }

    OwnQuestionButton {
        question: root.viewModel.ownQuestion
    }

    AskedToStop {
        viewModel: root.viewModel
    }

    CalmText {
        Layout.fillWidth: true
        kind: CalmText.Small
        text: root.viewModel.leaveWhen
        visible: text !== ""
    }
}
