// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// What the agency's version says otherwise, prompt by prompt. It is news until the officer says that they have read it.
ConfirmSheet {
    id: root

    required property AppViewModel app

    objectName: "agencyChanges"
    widest: 960
    //: Title: in the questions and cards
    title: qsTr("What your agency has changed")
    //: Button, keep short: read it another time
    cancelText: qsTr("Later")
    confirmText: qsTr("I have read it")
    onConfirmed: root.app.readAgencyNews()

    Repeater {
        model: root.open ? root.app.agencyChanges : []

        ColumnLayout {
            id: change

            required property contentChange modelData
            readonly property bool other: change.modelData.before === "" && change.modelData.now === ""

            Layout.fillWidth: true
            spacing: Theme.gapSmall

            SectionHeader {
                Layout.fillWidth: true
                visible: change.modelData.pack !== ""
                title: change.modelData.pack
            }

            CalmText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapSmall
                kind: CalmText.Small
                //: Stands for a title: what changed concerns the whole set
                text: change.modelData.title === "" ? qsTr("As a whole") : change.modelData.title
            }

            CalmText {
                Layout.fillWidth: true
                visible: change.modelData.before !== ""
                //: %1 is the wording until now
                text: qsTr("Before: %1").arg(change.modelData.before)
            }

            CalmText {
                Layout.fillWidth: true
                visible: change.modelData.now !== ""
                //: %1 is the new wording
                text: qsTr("Now: %1").arg(change.modelData.now)
            }

            CalmText {
                Layout.fillWidth: true
                visible: change.other
                //: Of a question: only when it comes has changed
                text: qsTr("The same words, offered at another time or in another order.")
            }
        }
    }
}
