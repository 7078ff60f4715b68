// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation

// A forgotten passphrase: two of the three custodians open the vault together, and its owner chooses a new passphrase
// alone. The owner is told of it at every opening for a month.
PageFrame {
    id: root

    required property AppViewModel app
    readonly property bool ready: first.file !== "" && second.file !== "" && first.file !== second.file

    //: Title: open the vault; custodians: two persons who can do it together
    title: qsTr("Open with two custodians")
    hideShown: false
    footerStart: CalmButton {
        objectName: "backButton"
        //: Button, keep short: to the page before
        text: qsTr("Back")
        symbol: "back"
        onClicked: root.app.leaveKeys()
    }
    footerEnd: CalmButton {
        objectName: "lookForKeysButton"
        //: Button, keep short: USB sticks with the custodians' keys
        text: qsTr("Look for sticks again")
        onClicked: root.app.vault.findKeyFiles()
    }

    CalmText {
        Layout.fillWidth: true
        kind: CalmText.Title
        text: qsTr("Two custodians of your agency open the vault together. One alone cannot. Nothing in it is lost.")
    }

    EmptyState {
        Layout.fillWidth: true
        visible: root.app.vault.keyFiles.length === 0
        //: Key: a file on a USB stick
        title: qsTr("No custodian's key is in the tablet")
        //: USB sticks; look: the button “Look for sticks again”
        text: qsTr("Put in the custodians' sticks, then look again.")
    }

    CustodianKey {
        id: first

        Layout.fillWidth: true
        app: root.app
        //: Heading above the fields of one of the two custodians
        title: qsTr("First custodian")
        visible: root.app.vault.keyFiles.length > 0
    }

    CustodianKey {
        id: second

        Layout.fillWidth: true
        app: root.app
        //: Heading above the fields of one of the two custodians
        title: qsTr("Second custodian")
        visible: root.app.vault.keyFiles.length > 0
    }

    Banner {
        Layout.fillWidth: true
        visible: first.file !== "" && first.file === second.file
        //: Key: a file on a USB stick
        text: qsTr("This is one key twice. The second custodian brings another one.")
    }

    SectionHeader {
        Layout.fillWidth: true
        //: Heading; owner: the officer whose vault it is
        title: qsTr("The owner's new passphrase")
        //: Owner: the officer whose vault it is
        helper: qsTr("The owner chooses and types it alone.")
        visible: root.ready
    }

    NewPassphrase {
        Layout.fillWidth: true
        app: root.app
        visible: root.ready
        //: Button, keep short, verb: open the officer's encrypted file
        actionText: qsTr("Open the vault")
        onGiven: (passphrase, again) => root.app.recover(first.file, first.takePassphrase(), second.file,
            second.takePassphrase(), passphrase, again)
    }
}
