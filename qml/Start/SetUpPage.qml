// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation

// A vault of one's own: a passphrase, twice.
PageFrame {
    id: root

    required property AppViewModel app

    //: Title: make the officer's encrypted file
    title: qsTr("Set up your vault")
    hideShown: false
    footerStart: CalmButton {
        //: Button, keep short: to the page before
        text: qsTr("Back")
        symbol: "back"
        onClicked: root.app.goFirstStart()
    }

    CalmText {
        Layout.fillWidth: true
        kind: CalmText.Title
        text: qsTr("Your notes are kept in an encrypted file on this tablet. Only your passphrase opens it.")
    }

    NewPassphrase {
        Layout.fillWidth: true
        app: root.app
        //: Button, keep short
        actionText: qsTr("Make the vault")
        onGiven: (passphrase, again) => root.app.createVault(passphrase, again)
    }

    Banner {
        Layout.fillWidth: true
        text: root.app.hasAgencyCustodians
            ? qsTr("If you forget the passphrase, two custodians of your agency together can open the vault for you.")
            : qsTr("If the passphrase is lost, nobody can read the notes: your agency has named no custodians on this tablet.")
    }
}
