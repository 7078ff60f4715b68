// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// What the next officer should know, to read and nothing else. It holds the person's words, never what an officer
// thinks of them.
PageFrame {
    id: root

    required property HandoverViewModel viewModel

    title: qsTr("What the next officer should know")
    subtitle: qsTr("Ref %1").arg(root.viewModel.ref)
    footerStart: CalmButton {
        objectName: "closeHandoverButton"
        symbol: "back"
        text: qsTr("Back")
        onClicked: root.viewModel.close()
    }

    CalmText {
        Layout.fillWidth: true
        text: qsTr("Read this before you ask anything. What was told need not be told again.")
        color: Theme.text2
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: sheet.implicitHeight + 2 * Theme.spaceLarge
        radius: Theme.radius
        color: Theme.surface

        ColumnLayout {
            id: sheet

            anchors.fill: parent
            anchors.margins: Theme.spaceLarge
            spacing: Theme.gap

            Repeater {
                model: root.viewModel.rows

                delegate: HandoverLine {
                    required property int index

                    Layout.fillWidth: true
                    Layout.topMargin: heading && index > 0 ? Theme.spaceLarge : 0
                }
            }
        }
    }
}
