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
    property bool removing: false // the next case that is pressed is to go, not to open

    signal leaveAsked
    signal caseChosen(string caseId)
    signal removalAsked(string caseId, string reason)

    title: root.removing ? qsTr("Which case is to be removed?") : qsTr("Cases")
    footerStart: CalmButton {
        objectName: "backButton"
        symbol: "back"
        text: qsTr("Back")
        onClicked: root.leaveAsked()
    }

    footerEnd: CalmButton {
        objectName: "removeButton"
        kind: CalmButton.Quiet
        text: root.removing ? qsTr("Keep them all") : qsTr("Remove a case")
        visible: root.removing || root.viewModel.rows.count > 0
        onClicked: {
            root.viewModel.forgetRemoval();
            root.removing = !root.removing;
        }
    }
    sheets: [
        RemovalSheet {
            id: removalSheet

            anchors.fill: parent
            objectName: "removalSheet"
            viewModel: root.viewModel
            onRemovalAsked: (caseId, reason) => {
                root.removing = false;
                root.removalAsked(caseId, reason);
            }
        },
        ConfirmSheet {
            id: heldSheet

            property string ref: ""

            anchors.fill: parent
            objectName: "heldSheet"
            title: qsTr("%1 has to stay").arg(heldSheet.ref)
            text: qsTr("A legal hold is on this case: all of it stays until the hold ends. Your supervisor knows who can end it.")
        }
    ]

    function chose(caseId: string, ref: string, held: bool) {
        if (!root.removing) {
            root.caseChosen(caseId);
        } else if (held) {
            heldSheet.ref = ref;
            heldSheet.ask();
        } else {
            removalSheet.askFor(caseId, ref);
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: root.removing
        text: qsTr("Choose the case. You are told what goes and what stays, and asked once more.")
    }

    Banner {
        Layout.fillWidth: true
        objectName: "removalBanner"
        visible: root.viewModel.removal !== CasesViewModel.NotAsked && !root.removing
        kind: root.viewModel.removal === CasesViewModel.Removed ? Banner.Done : Banner.Caution
        text: root.viewModel.removal === CasesViewModel.Removed ? qsTr("The case was removed.")
            : root.viewModel.removal === CasesViewModel.Held
                ? qsTr("A legal hold is on this case. It stays until the hold ends.")
                : qsTr("The case could not be removed just now. It is still whole. Try again, or ask your technician.")
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
            required property bool held

            width: ListView.view.width
            objectName: "case-" + row.ref
            title: row.ref
            detail: row.standing
            aside: row.when
            onClicked: root.chose(row.caseId, row.ref, row.held)
        }
    }
}
