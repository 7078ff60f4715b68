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
    title: qsTr("What your agency has changed")
    text: root.under(root.app.agencyNews)
    cancelText: qsTr("Later")
    confirmText: qsTr("I have read it")
    onConfirmed: root.app.readAgencyNews()

    function under(lines: list<string>): string {
        let text = "";
        for (const line of lines)
            text += (text === "" ? "" : "\n") + line;
        return text;
    }

    Repeater {
        model: root.open ? root.app.agencyChanges : []

        ColumnLayout {
            id: change

            required property contentChange modelData
            readonly property bool other: change.modelData.before.length === 0 && change.modelData.now.length === 0

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
                text: change.modelData.title === "" ? qsTr("As a whole") : change.modelData.title
            }

            CalmText {
                Layout.fillWidth: true
                visible: change.modelData.before.length > 0
                text: qsTr("Before: %1").arg(root.under(change.modelData.before))
            }

            CalmText {
                Layout.fillWidth: true
                visible: change.modelData.now.length > 0
                text: qsTr("Now: %1").arg(root.under(change.modelData.now))
            }

            CalmText {
                Layout.fillWidth: true
                visible: change.other
                text: qsTr("The same words, offered at another time or in another order.")
            }
        }
    }
}
