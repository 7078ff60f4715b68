// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// A new passphrase: five words drawn by chance, or one's own. Typed once more, so that it is known to be on paper.
ColumnLayout {
    id: root

    required property AppViewModel app
    property bool own: false
    property string actionText: ""

    signal given(string passphrase, string again)

    spacing: Theme.space
    Component.onCompleted: root.app.vault.offerWords()

    function give() {
        const passphrase = root.own ? first.read() : root.app.vault.words;
        const again = second.read();
        first.clear();
        second.clear();
        root.given(passphrase, again);
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: offer.implicitHeight + 2 * Theme.spaceLarge
        visible: !root.own
        radius: Theme.radius
        color: Theme.surface

        ColumnLayout {
            id: offer

            anchors.fill: parent
            anchors.margins: Theme.spaceLarge
            spacing: Theme.gap

            CalmText {
                Layout.fillWidth: true
                //: It: the paper
                text: qsTr("Five words, drawn by chance. Write them on paper and keep it away from the tablet.")
            }

            CalmText {
                Layout.fillWidth: true
                objectName: "offeredWords"
                kind: CalmText.Prompt
                text: root.app.vault.words
            }

            CalmButton {
                objectName: "otherWordsButton"
                kind: CalmButton.Quiet
                //: Button, keep short: offer five other words as passphrase
                text: qsTr("Other words")
                onClicked: root.app.vault.offerWords()
            }
        }
    }

    CalmTextField {
        id: first

        Layout.fillWidth: true
        objectName: "passphraseField"
        //: Label of a field: one that the officer makes up
        label: qsTr("Your own passphrase")
        helper: qsTr("At least 15 characters, in any script. Several words that do not belong together work well.")
        secret: true
        visible: root.own
        onAccepted: second.forceActiveFocus()
    }

    CalmTextField {
        id: second

        Layout.fillWidth: true
        objectName: "againField"
        //: Label of a field: type it a second time
        label: root.own ? qsTr("The same passphrase again")
            //: Label of a field: type the words that were offered
            : qsTr("The five words, as you wrote them down")
        secret: true
        onAccepted: root.give()
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Caution
        visible: root.app.problem !== AppViewModel.None
        text: ProblemText.of(root.app.problem)
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        CalmButton {
            objectName: "giveButton"
            kind: CalmButton.Primary
            //: On a button while the app works: please wait, keep short
            text: root.app.busy ? qsTr("One moment") : root.actionText
            onClicked: root.give()
        }

        CalmButton {
            objectName: "ownPassphraseButton"
            kind: CalmButton.Quiet
            //: Button, keep short: let the app offer a passphrase
            text: root.own ? qsTr("Offer me five words")
                //: Button, keep short: the officer makes one up
                : qsTr("Choose my own passphrase")
            onClicked: root.own = !root.own
        }
    }
}
