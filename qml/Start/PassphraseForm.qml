// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// The passphrase of a vault that is there. It is handed over and kept in no property.
ColumnLayout {
    id: root

    required property AppViewModel app
    property string actionText: ""
    property bool problemShown: true

    signal given(string passphrase)

    spacing: Theme.space

    function give() {
        const passphrase = field.read();
        field.clear();
        root.given(passphrase);
    }

    CalmTextField {
        id: field

        Layout.fillWidth: true
        objectName: "passphraseField"
        //: Label of a field: opens the vault, several words
        label: qsTr("Passphrase")
        secret: true
        onAccepted: root.give()
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Caution
        visible: root.app.vault.restsUntil !== "" || (root.problemShown && root.app.problem !== AppViewModel.None)
        //: Title of a notice: it cannot be opened for some minutes
        title: root.app.vault.restsUntil === "" ? "" : qsTr("The vault rests after wrong passphrases")
        text: root.app.vault.restsUntil === "" ? ProblemText.of(root.app.problem)
            //: %1 is an hour, such as 14:35; “Who to call” is the name of a page
            : qsTr("Please come back at %1. Who to call is there all the time.").arg(root.app.vault.restsUntil)
    }

    CalmButton {
        objectName: "giveButton"
        kind: CalmButton.Primary
        //: On a button while the vault is being opened: please wait, keep short
        text: root.app.busy ? qsTr("Opening") : root.actionText
        onClicked: root.give()
    }
}
