// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// The closed vault. Who can help is one tap away, without opening anything.
PageFrame {
    id: root

    required property AppViewModel app
    property bool restoring: false // the copy from a lock is to take the damaged vault's place

    //: Title of the page, bland on purpose: the app's plain name
    title: qsTr("Notes")
    hideShown: false
    footerStart: [
        CalmButton {
            objectName: "practiceButton"
            kind: CalmButton.Quiet
            //: Button, keep short: training with invented people, no medical practice
            text: qsTr("Practice")
            visible: root.app.practiceOffered
            onClicked: root.app.openPractice()
        },
        CalmButton {
            objectName: "settingsButton"
            kind: CalmButton.Quiet
            //: Button, keep short
            text: qsTr("Settings")
            onClicked: root.app.goSettings()
        }
    ]
    footerEnd: CalmButton {
        objectName: "contactsButton"
        minimum: Theme.touchLarge
        symbol: "phone"
        //: Button, keep short: opens services that can help
        text: qsTr("Who to call")
        onClicked: root.app.goContacts()
    }

    CalmButton {
        objectName: "dangerButton"
        minimum: Theme.touchLarge
        //: Button, keep short: opens whom to call
        text: qsTr("Someone is in danger now")
        onClicked: root.app.goContacts()
    }

    LostWords {
        Layout.fillWidth: true
        app: root.app
    }

    AgencyProblems {
        Layout.fillWidth: true
        app: root.app
    }

    Item {
        Layout.fillWidth: true
        implicitHeight: Theme.spaceLarge
    }

    Banner {
        Layout.fillWidth: true
        visible: root.restoring
        //: Title: type it again to open the backup
        title: qsTr("The passphrase once more, for the copy")
        text: qsTr("The copy takes the place of the damaged file, which is kept for your technician.")
    }

    PassphraseForm {
        Layout.fillWidth: true
        app: root.app
        problemShown: !root.restoring || root.app.problem !== AppViewModel.Damaged
        //: Button, keep short, verb: open the backup of the vault
        actionText: root.restoring ? qsTr("Open the copy")
            //: Button, keep short, verb: open the vault
            : qsTr("Open")
        onGiven: passphrase => {
            if (root.restoring)
                root.app.restore(passphrase);
            else
                root.app.unlock(passphrase);
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: root.app.problem === AppViewModel.Damaged && !root.restoring
        text: root.app.vault.hasSnapshot
            //: Copy: a backup made when the vault was last locked
            ? qsTr("There is a copy from a lock. What was written after it is not in it. The damaged file is kept.")
            : qsTr("Ask your technician before you try anything else: much of it may still be readable.")
        //: Button, keep short: use the backup of the vault
        actionText: root.app.vault.hasSnapshot ? qsTr("Take the copy") : ""
        onActed: root.restoring = true
    }

    CalmButton {
        objectName: "forgottenButton"
        kind: CalmButton.Quiet
        //: Button, keep short
        text: qsTr("I forgot the passphrase")
        visible: root.app.vault.hasCustodians
        onClicked: root.app.goRecovery()
    }
}
