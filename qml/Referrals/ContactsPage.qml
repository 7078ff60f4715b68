// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// Who to call, without opening anything. Front doors only.
PageFrame {
    id: root

    required property ContactsViewModel viewModel

    signal leaveAsked

    title: qsTr("Who to call")
    footerStart: CalmButton {
        objectName: "backButton"
        symbol: "back"
        text: qsTr("Back")
        onClicked: root.leaveAsked()
    }

    Banner {
        Layout.fillWidth: true
        text: qsTr("If someone is in danger now, call the emergency number of this place first.")
    }

    CalmTextField {
        Layout.fillWidth: true
        objectName: "contactSearch"
        label: qsTr("Search")
        value: root.viewModel.query
        onEdited: text => root.viewModel.search(text)
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Chip {
            text: qsTr("All countries")
            exclusive: true
            selected: root.viewModel.country === ""
            onClicked: root.viewModel.chooseCountry("")
        }

        Repeater {
            model: root.viewModel.countries

            delegate: Chip {
                required property choice modelData

                text: modelData.label
                exclusive: true
                selected: root.viewModel.country === modelData.code
                onClicked: root.viewModel.chooseCountry(modelData.code)
            }
        }
    }

    EmptyState {
        Layout.fillWidth: true
        visible: root.viewModel.rows.count === 0
        title: qsTr("Nothing listed here")
        text: qsTr("No contact with a known source fits. Your agency can add its own directory.")
    }

    Repeater {
        model: root.viewModel.rows

        delegate: Rectangle {
            id: contact

            required property string name
            required property string role
            required property string country
            required property string number
            required property string open
            required property string checked
            required property string risk

            Layout.fillWidth: true
            implicitHeight: column.implicitHeight + 2 * Theme.space
            radius: Theme.radius
            color: Theme.surface

            ColumnLayout {
                id: column

                anchors.fill: parent
                anchors.margins: Theme.space
                spacing: Theme.gapSmall

                CalmText {
                    Layout.fillWidth: true
                    kind: CalmText.Small
                    text: contact.country + " · " + contact.role
                }

                CalmText {
                    Layout.fillWidth: true
                    kind: CalmText.Title
                    text: contact.name
                }

                CalmText {
                    Layout.fillWidth: true
                    kind: CalmText.Prompt
                    text: contact.number
                    visible: contact.number !== ""
                }

                CalmText {
                    Layout.fillWidth: true
                    kind: CalmText.Small
                    text: contact.open + " · " + contact.checked
                }

                Banner {
                    Layout.fillWidth: true
                    kind: Banner.Caution
                    text: contact.risk
                    visible: contact.risk !== ""
                }
            }
        }
    }
}
