// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// Cases as references, latest first. No name, no picture, no count.
PageFrame {
    id: root

    required property CasesViewModel viewModel

    signal leaveAsked
    signal caseChosen(string caseId)

    title: qsTr("Cases")
    footerStart: CalmButton {
        objectName: "backButton"
        symbol: "back"
        text: qsTr("Back")
        onClicked: root.leaveAsked()
    }

    CalmTextField {
        Layout.fillWidth: true
        objectName: "caseSearch"
        label: qsTr("Search the notes")
        value: root.viewModel.query
        onEdited: text => root.viewModel.search(text)
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Caution
        visible: root.viewModel.failed
        text: qsTr("The cases could not be read just now. Nothing is lost. Try again, or ask your technician.")
    }

    EmptyState {
        Layout.fillWidth: true
        visible: root.viewModel.rows.count === 0 && !root.viewModel.loading && !root.viewModel.failed
        title: root.viewModel.query === "" ? qsTr("No case yet") : qsTr("Nothing found")
        text: root.viewModel.query === "" ? qsTr("A case begins with a conversation.")
            : qsTr("Try fewer or other words.")
    }

    ListView {
        Layout.fillWidth: true
        implicitHeight: contentHeight
        objectName: "caseList"
        interactive: false
        model: root.viewModel.rows
        spacing: Theme.gap
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Cases")

        delegate: ListRow {
            id: row

            required property string caseId
            required property string ref
            required property string standing
            required property string when

            width: ListView.view.width
            objectName: "case-" + row.ref
            title: row.ref
            detail: row.standing
            aside: row.when
            onClicked: root.caseChosen(row.caseId)
        }
    }
}
