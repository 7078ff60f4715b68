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

    title: qsTr("Notes")
    hideShown: false
    footerStart: CalmButton {
        objectName: "practiceButton"
        kind: CalmButton.Quiet
        text: qsTr("Practice")
        visible: root.app.practiceOffered
        onClicked: root.app.openPractice()
    }
    footerEnd: CalmButton {
        objectName: "contactsButton"
        minimum: Theme.touchLarge
        symbol: "phone"
        text: qsTr("Who to call")
        onClicked: root.app.goContacts()
    }

    AgencyProblems {
        Layout.fillWidth: true
        app: root.app
    }

    CalmButton {
        objectName: "dangerButton"
        minimum: Theme.touchLarge
        text: qsTr("Someone is in danger now")
        onClicked: root.app.goContacts()
    }

    Item {
        Layout.fillWidth: true
        implicitHeight: Theme.spaceLarge
    }

    PassphraseForm {
        Layout.fillWidth: true
        app: root.app
        actionText: qsTr("Open")
        onGiven: passphrase => root.app.unlock(passphrase)
    }
}
