// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// One step: who, what to do, the number, how sure it is, what to share and never share, and what the call gave.
Rectangle {
    id: root

    required property PathwayViewModel viewModel
    required property string service
    required property int order
    required property string name
    required property string role
    required property string action
    required property string actionText
    required property string number
    required property string open
    required property string checked
    required property string within
    required property string share
    required property string notes
    required property string risk
    required property bool chosen
    required property bool canShare
    required property bool canChoose
    required property bool answers
    readonly property bool calls: root.action !== "inform_person"

    implicitHeight: column.implicitHeight + 2 * Theme.space
    radius: Theme.radius
    color: Theme.surface
    border.width: root.chosen ? Theme.lineStrong : 0
    border.color: Theme.primary

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.space
        spacing: Theme.gapSmall

        CalmText {
            Layout.fillWidth: true
            kind: CalmText.Small
            text: root.role + " · " + root.actionText + (root.calls ? " · " + root.within : "")
        }

        CalmText {
            Layout.fillWidth: true
            kind: CalmText.Title
            text: root.order + ". " + root.name
        }

        CalmText {
            Layout.fillWidth: true
            objectName: "number-" + root.order
            kind: CalmText.Prompt
            text: root.number
            visible: root.number !== ""
        }

        CalmText {
            Layout.fillWidth: true
            text: root.open + " · " + root.checked
        }

        Banner {
            Layout.fillWidth: true
            kind: Banner.Caution
            visible: root.risk !== ""
            text: root.risk
        }

        CalmText {
            Layout.fillWidth: true
            text: root.share
            visible: root.calls
        }

        CalmText {
            Layout.fillWidth: true
            kind: CalmText.Small
            text: root.notes
            visible: text !== ""
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            Chip {
                objectName: "choose-" + root.order
                visible: root.canChoose
                //: Chip, keep short: the officer chooses this step
                text: qsTr("I do this")
                //: Read aloud for the chip; %1 is a service
                spoken: qsTr("I do this: %1").arg(root.name)
                selected: root.chosen
                onClicked: root.viewModel.chooseStep(root.service)
            }

            CalmButton {
                objectName: "reached-" + root.order
                visible: root.calls && root.number !== ""
                //: Button, keep short: the service that was called answered
                text: qsTr("They answered")
                //: Read aloud for the button; %1 is the service that answered
                spoken: qsTr("They answered: %1").arg(root.name)
                onClicked: root.viewModel.logAttempt(root.service, "reached")
            }

            CalmButton {
                objectName: "noAnswer-" + root.order
                visible: root.calls && root.number !== ""
                //: Button, keep short: the service that was called did not answer
                text: qsTr("No answer")
                //: Read aloud for the button; %1 is the service that was called
                spoken: qsTr("No answer: %1").arg(root.name)
                onClicked: root.viewModel.logAttempt(root.service, "no_answer")
            }

            CalmButton {
                objectName: "letter-" + root.order
                visible: root.canShare
                //: Button, keep short: a letter to this service, not of the alphabet
                text: qsTr("Letter")
                //: Read aloud for the button; %1 is a service
                spoken: qsTr("Letter for %1").arg(root.name)
                onClicked: root.viewModel.showPaper("letter", root.service)
            }

            CalmButton {
                objectName: "acts-" + root.order
                visible: root.canShare
                kind: CalmButton.Quiet
                //: Button, keep short: a sheet on acts the person was forced to do
                text: qsTr("Separate sheet")
                //: Read aloud for the button; %1 is a service
                spoken: qsTr("Separate sheet on the acts, for %1").arg(root.name)
                onClicked: root.viewModel.showPaper("acts", root.service)
            }
        }
    }
}
