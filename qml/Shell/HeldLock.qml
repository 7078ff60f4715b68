// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// On the cover, when a lock waits for storage that refuses: how much is not saved, and the officer's ways on. Nothing of
// what it is, nor of whom.
PageFrame {
    id: root

    required property AppViewModel app

    signal pinAsked(bool losing)

    //: Title of the page, bland on purpose: the app's plain name
    title: qsTr("Notes")
    hideShown: false
    practice: root.app.practice
    footerStart: CalmButton {
        objectName: "contactsFromHeld"
        minimum: Theme.touchLarge
        symbol: "phone"
        //: Button, keep short: opens services that can help
        text: qsTr("Who to call")
        onClicked: root.app.goContacts()
    }
    onVisibleChanged: {
        if (root.visible)
            again.forceActiveFocus();
    }

    CalmText {
        Layout.fillWidth: true
        kind: CalmText.Prompt
        text: qsTr("The vault is not locked yet")
        Accessible.role: Accessible.Heading
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Caution
        //: Entry: something typed or chosen
        title: root.app.unsaved === 1 ? qsTr("One entry is not saved")
            //: %1 is 2 or more; entry: something typed or chosen
            : qsTr("%1 entries are not saved").arg(root.app.unsaved)
        //: It: storing the last entries; without them in the end
        text: qsTr("The storage refuses what was written last. It is tried every second. After half an hour the vault locks without it.")
    }

    CalmButton {
        id: again

        objectName: "saveAgainButton"
        kind: CalmButton.Primary
        //: Button, keep short: try to save again
        text: qsTr("Try again")
        onClicked: root.app.trySavingAgain()
    }

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "backWithPinCard"
        visible: root.app.pinSet
        //: Card: back to the page with the words, not locked
        title: qsTr("Go back with the PIN")
        detail: qsTr("The words are still on the page. You can copy them onto paper.")
        onClicked: root.pinAsked(false)
    }

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "lockAnywayCard"
        visible: root.app.pinSet
        //: Card: close the vault though something is not saved
        title: qsTr("Lock anyway")
        detail: qsTr("What is not saved will be lost. Your PIN is asked first.")
        onClicked: root.pinAsked(true)
    }
}
