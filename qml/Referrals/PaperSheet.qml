// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// A paper as it will read. It leaves the tablet only where the officer says.
ConfirmSheet {
    id: root

    required property PathwayViewModel viewModel
    property string folder: ""

    open: root.viewModel.paperTitle !== ""
    title: root.viewModel.paperTitle
    text: root.viewModel.paperProblem !== "" ? root.viewModel.paperProblem
        : root.viewModel.paperSavedAs !== "" ? qsTr("Written to %1").arg(root.viewModel.paperSavedAs)
        : qsTr("Read it aloud on the phone, or write it to a stick.")
    confirmText: root.folder === "" ? "" : qsTr("Write it there")
    cancelText: qsTr("Close")
    onConfirmed: root.viewModel.savePaper(root.folder)
    onDismissed: root.viewModel.closePaper()

    Flow {
        width: parent ? parent.width : implicitWidth
        spacing: Theme.gap
        visible: root.viewModel.paperKind === "acts"

        Chip {
            objectName: "actsConsent"
            text: qsTr("The person agrees that exactly they may have this")
            selected: root.viewModel.actsConsent
            onClicked: root.viewModel.setActsConsent(!root.viewModel.actsConsent)
        }

        Repeater {
            model: root.viewModel.actChoices

            delegate: Chip {
                required property choice modelData

                objectName: "act-" + modelData.code
                text: modelData.label
                selected: root.viewModel.actsPicked.indexOf(modelData.code) >= 0
                onClicked: root.viewModel.pickAct(modelData.code)
            }
        }
    }

    Flow {
        width: parent ? parent.width : implicitWidth
        spacing: Theme.gap
        visible: root.viewModel.paper !== ""

        Repeater {
            model: root.viewModel.paperPlaces

            delegate: Chip {
                required property choice modelData

                text: modelData.label
                exclusive: true
                selected: root.folder === modelData.code
                onClicked: root.folder = root.folder === modelData.code ? "" : modelData.code
            }
        }
    }

    CalmText {
        width: parent ? parent.width : implicitWidth
        objectName: "paperText"
        text: root.viewModel.paper
        visible: text !== ""
    }
}
