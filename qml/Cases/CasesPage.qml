// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation

// At the side the cases, beside them what happened in the one that is chosen. In portrait first the one, then the other.
PageFrame {
    id: root

    required property CasesViewModel viewModel
    readonly property bool chosen: root.viewModel.chosen !== ""
    // What became of the last case is told first, where the list is.
    readonly property bool empty: !root.viewModel.any && !root.viewModel.loading && !root.viewModel.failed
        && root.viewModel.removal === CasesViewModel.NotAsked
    readonly property bool caseOver: root.compact && root.chosen // the list

    signal leaveAsked
    signal conversationAsked
    signal caseOpened(string caseId)
    signal removalAsked(string caseId, string reason)

    //: Title of the page: the officer's cases, no boxes
    title: qsTr("Cases")
    railWidth: 440
    railFills: true
    rail: CaseList {
        anchors.fill: parent
        viewModel: root.viewModel
        visible: !root.caseOver && !root.empty
    }
    footerStart: CalmButton {
        objectName: "backButton"
        symbol: "back"
        //: Button, keep short: to the page before
        text: qsTr("Back")
        onClicked: {
            if (root.caseOver)
                root.viewModel.choose("");
            else
                root.leaveAsked();
        }
    }
    footerEnd: CalmButton {
        objectName: "trailButton"
        kind: CalmButton.Quiet
        //: Button, keep short: opens the list of who looked at cases
        text: qsTr("Who looked")
        visible: !root.caseOver
        onClicked: root.viewModel.trail.show("", "")
    }
    sheets: [
        RemovalSheet {
            id: removalSheet

            anchors.fill: parent
            objectName: "removalSheet"
            viewModel: root.viewModel
            onRemovalAsked: (caseId, reason) => root.removalAsked(caseId, reason)
        },
        ConfirmSheet {
            id: heldSheet

            anchors.fill: parent
            objectName: "heldSheet"
            //: Title; %1 is the reference of a case, such as K7-204; it may not be removed
            title: qsTr("%1 has to stay").arg(root.viewModel.chosenCase.ref)
            //: By law the case must be kept
            text: qsTr("A legal hold is on this case: all of it stays until the hold ends. Your supervisor knows who can end it.")
        }
    ]

    EmptyState {
        Layout.fillWidth: true
        visible: !root.chosen && !root.empty
        title: root.viewModel.any ? qsTr("Choose a case") : ""
        //: It: the case; only the kinds of events are shown, no notes
        text: root.viewModel.any ? qsTr("What happened in it is shown here. Its words stay closed until you open it.") : ""
    }

    EmptyState {
        Layout.fillWidth: true
        visible: root.empty
        symbol: "folder"
        title: qsTr("No case yet")
        text: qsTr("A case begins with a conversation.")
        //: Button, keep short
        actionText: qsTr("New conversation")
        onActed: root.conversationAsked()
    }

    CaseDetail {
        Layout.fillWidth: true
        visible: root.chosen
        viewModel: root.viewModel
        onOpened: root.caseOpened(root.viewModel.chosen)
        onTrailAsked: root.viewModel.trail.show(root.viewModel.chosen, root.viewModel.chosenCase.ref)
        onRemovalAsked: {
            if (root.viewModel.chosenCase.held)
                heldSheet.ask();
            else
                removalSheet.askFor(root.viewModel.chosen, root.viewModel.chosenCase.ref);
        }
    }
}
