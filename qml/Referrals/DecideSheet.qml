// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// What the officer does, for the record and for the supervisor. The outcome can be raised with a reason.
ConfirmSheet {
    id: root

    required property PathwayViewModel viewModel
    property string raisedTo: ""
    property string reason: ""

    title: qsTr("Record what you do")
    text: qsTr("The steps you chose are kept in your order, with the outcome. You decide neither guilt nor status.")
    confirmText: qsTr("Record")
    onConfirmed: {
        root.viewModel.decide(root.raisedTo, root.reason);
        root.raisedTo = "";
        root.reason = "";
    }

    CalmText {
        Layout.fillWidth: true
        text: qsTr("Outcome: %1").arg(root.viewModel.outcomeTitle)
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: root.viewModel.higherOutcomes.length > 0

        Repeater {
            model: root.viewModel.higherOutcomes

            delegate: Chip {
                required property choice modelData

                objectName: "raise-" + modelData.code
                text: qsTr("Raise to: %1").arg(modelData.label)
                exclusive: true
                selected: root.raisedTo === modelData.code
                onClicked: root.raisedTo = root.raisedTo === modelData.code ? "" : modelData.code
            }
        }
    }

    CalmTextArea {
        Layout.fillWidth: true
        objectName: "decideReason"
        label: root.raisedTo === "" ? qsTr("Your reason, if you wish") : qsTr("Your reason for raising it")
        minimumLines: 2
        value: root.reason
        onEdited: text => root.reason = text
    }
}
