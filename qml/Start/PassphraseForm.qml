// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// A passphrase, typed once or twice. The text is handed over and forgotten at once.
ColumnLayout {
    id: root

    required property AppViewModel app
    property bool twice: false
    property string actionText: ""
    property string first: ""
    property string second: ""

    signal given(string passphrase, string again)

    spacing: Theme.space

    function give() {
        const passphrase = root.first;
        const again = root.second;
        root.first = "";
        root.second = "";
        root.given(passphrase, again);
    }

    CalmTextField {
        Layout.fillWidth: true
        objectName: "passphraseField"
        label: qsTr("Passphrase")
        helper: root.twice ? qsTr("At least 15 characters. Several words work well. Nobody can look it up for you.") : ""
        secret: true
        value: root.first
        onEdited: text => root.first = text
        onAccepted: root.twice ? againField.forceActiveFocus() : root.give()
    }

    CalmTextField {
        id: againField

        Layout.fillWidth: true
        objectName: "againField"
        label: qsTr("The same passphrase again")
        secret: true
        visible: root.twice
        value: root.second
        onEdited: text => root.second = text
        onAccepted: root.give()
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Caution
        visible: root.app.problem !== AppViewModel.None
        text: ProblemText.of(root.app.problem)
    }

    CalmButton {
        objectName: "giveButton"
        kind: CalmButton.Primary
        text: root.app.busy ? qsTr("Opening") : root.actionText
        onClicked: root.give()
    }
}
