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

    //: Title, verb: write down which steps the officer takes
    title: qsTr("Record what you do")
    //: To the officer; status: legal status of the person
    text: qsTr("The steps you chose are kept in your order, with the outcome. You decide neither guilt nor status.")
    //: Button, keep short, verb: write the decision down
    confirmText: qsTr("Record")
    onConfirmed: {
        root.viewModel.decide(root.raisedTo, root.reason);
        root.raisedTo = "";
        root.reason = "";
    }

    CalmText {
        Layout.fillWidth: true
        //: %1 such as “Refer to protection”: what the marks mean for protection
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
                //: Chip, keep short, verb: choose a more urgent outcome; %1 is that outcome
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
        //: Label of a field: the officer's reason, may stay empty
        label: root.raisedTo === "" ? qsTr("Your reason, if you wish")
            //: Label of a field: it is the outcome, made more urgent
            : qsTr("Your reason for raising it")
        minimumLines: 2
        value: root.reason
        onEdited: text => root.reason = text
    }
}
