// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// The last question before a case goes for good: what goes, what stays, and why.
ConfirmSheet {
    id: root

    required property CasesViewModel viewModel
    property string caseId: ""
    property string ref: ""
    property string reason: ""

    signal removalAsked(string caseId, string reason)

    //: %1 is the reference of a case, such as K7-204; cannot be undone
    title: qsTr("Remove %1 for good?").arg(root.ref)
    text: qsTr("Every word of this case leaves the vault and its log now, and its copies at the next lock. It cannot be undone.")
    widest: Theme.reading
    //: Button, keep short
    confirmText: qsTr("Remove for good")
    //: A reason has to be chosen before the case is removed
    missing: root.reason === "" ? qsTr("Please choose why first.") : ""
    onConfirmed: root.removalAsked(root.caseId, root.reason)

    function askFor(caseId: string, ref: string) {
        root.caseId = caseId;
        root.ref = ref;
        root.reason = "";
        root.ask();
    }

    SectionHeader {
        Layout.fillWidth: true
        //: Heading above reasons: why is the case removed
        title: qsTr("Why does it go?")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: root.viewModel.removalReasons

            delegate: Chip {
                required property choice modelData

                width: Math.min(implicitWidth, parent.width)
                objectName: "reason-" + modelData.code
                text: modelData.label
                exclusive: true
                selected: root.reason === modelData.code
                onClicked: root.reason = modelData.code
            }
        }
    }

    CalmText {
        Layout.fillWidth: true
        kind: CalmText.Small
        text: qsTr("Old encrypted pages may stay in the tablet's chip. Only the passphrase or two custodians open them.")
    }

    CalmText {
        Layout.fillWidth: true
        kind: CalmText.Small
        //: Record: the list of what happened in the vault
        text: qsTr("The record keeps that a case was removed, when and why: neither its reference nor any word of it.")
    }

    CalmText {
        Layout.fillWidth: true
        kind: CalmText.Small
        //: Papers: letters and sheets that were printed or saved
        text: qsTr("Papers that left this tablet stay where they are.")
    }
}
