// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// A paper as it will read: to read aloud on the phone, or to write to a stick. It leaves the tablet only where the
// officer says.
PageFrame {
    id: root

    required property PathwayViewModel viewModel
    property string folder: ""
    readonly property bool acts: root.viewModel.paperKind === "acts"

    signal saveAsked(folder: string)

    title: root.viewModel.paperTitle
    footerStart: CalmButton {
        objectName: "closePaperButton"
        symbol: "back"
        //: Button, keep short: to the page before
        text: qsTr("Back")
        onClicked: root.viewModel.closePaper()
    }
    footerEnd: CalmButton {
        objectName: "savePaperButton"
        //: Button, keep short: write the PDF file to the place that is chosen
        text: qsTr("Write it there")
        visible: root.folder !== "" && root.viewModel.paperLines.count > 0
        onClicked: root.saveAsked(root.folder)
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Caution
        visible: root.viewModel.paperProblem !== ""
        text: root.viewModel.paperProblem
    }

    Repeater {
        model: root.viewModel.paperWarnings

        delegate: Banner {
            required property string modelData

            Layout.fillWidth: true
            kind: Banner.Caution
            text: modelData
        }
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Done
        visible: root.viewModel.paperSavedAs !== ""
        //: %1 is the path of the PDF file
        text: qsTr("Written to %1").arg(root.viewModel.paperSavedAs)
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: root.acts

        Chip {
            objectName: "actsConsent"
            width: Math.min(implicitWidth, parent.width)
            //: Chip to tick: this sheet
            text: qsTr("The person agrees that this service, and no other, may have this")
            selected: root.viewModel.actsConsent
            onClicked: root.viewModel.setActsConsent(!root.viewModel.actsConsent)
        }

        Repeater {
            model: root.viewModel.actChoices

            delegate: Chip {
                required property choice modelData

                objectName: "act-" + modelData.code
                width: Math.min(implicitWidth, parent.width)
                text: modelData.label
                selected: root.viewModel.isPicked(modelData.code, root.viewModel.actsPicked)
                onClicked: root.viewModel.pickAct(modelData.code)
            }
        }
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: sheet.implicitHeight + 2 * Theme.spaceLarge
        visible: root.viewModel.paperLines.count > 0
        radius: Theme.radius
        color: Theme.surface

        ColumnLayout {
            id: sheet

            anchors.fill: parent
            anchors.margins: Theme.spaceLarge
            spacing: Theme.gap

            Repeater {
                model: root.viewModel.paperLines

                delegate: PaperLine {
                    Layout.fillWidth: true
                }
            }
        }
    }

    SectionHeader {
        Layout.fillWidth: true
        //: Heading above places for the PDF file
        title: qsTr("Write it to")
        //: Stick: a USB stick
        helper: qsTr("As a PDF file. A stick is better than this tablet: a file outside the vault is not encrypted.")
        visible: root.viewModel.paperLines.count > 0
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: root.viewModel.paperLines.count > 0

        Repeater {
            model: root.viewModel.paperPlaces

            delegate: Chip {
                required property choice modelData

                width: Math.min(implicitWidth, parent.width)
                text: modelData.label
                exclusive: true
                selected: root.folder === modelData.code
                onClicked: root.folder = root.folder === modelData.code ? "" : modelData.code
            }
        }
    }
}
