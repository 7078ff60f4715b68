// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation

// Another passphrase for one's own vault. The one from before opens nothing any more.
PageFrame {
    id: root

    required property AppViewModel app

    //: Title of the page: change the passphrase
    title: qsTr("Another passphrase")
    footerStart: CalmButton {
        objectName: "backButton"
        //: Button, keep short: to the page before
        text: qsTr("Back")
        symbol: "back"
        onClicked: root.app.leaveKeys()
    }
    onHideAsked: root.app.cover()

    CalmTextField {
        id: old

        Layout.fillWidth: true
        objectName: "oldPassphraseField"
        //: Label of a field: the old passphrase
        label: qsTr("The passphrase as it is now")
        secret: true
        onAccepted: fresh.forceActiveFocus()
    }

    NewPassphrase {
        id: fresh

        Layout.fillWidth: true
        app: root.app
        //: Button, keep short: it is the new passphrase
        actionText: qsTr("Use it from now on")
        onGiven: (passphrase, again) => {
            const before = old.read();
            old.clear();
            root.app.changePassphrase(before, passphrase, again);
        }
    }
}
