// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// What anyone may see: an empty page. A touch brings the PIN pad and who to call; nothing of a case is ever here.
Rectangle {
    id: root

    required property AppViewModel app
    property bool asked: false
    property bool wasHeld: root.app.lockHeld

    color: Theme.bg
    focus: true
    Accessible.role: Accessible.Pane
    //: Read aloud; the screen is hidden until the PIN is given; no word of a case
    Accessible.name: qsTr("Covered. Press to enter the PIN.")
    Accessible.focusable: true
    Accessible.onPressAction: root.askPin()
    Keys.onPressed: root.askPin()
    // The keys belong to the cover while it is there: they ask for the PIN and then type it.
    onVisibleChanged: {
        root.asked = false;
        if (root.visible)
            root.forceActiveFocus();
    }

    function leavePin() {
        root.app.leavePin();
        root.asked = false;
    }

    function askPin() {
        if (!root.app.lockHeld)
            root.asked = true;
    }

    MouseArea {
        objectName: "coverTouch"
        anchors.fill: parent
        Accessible.ignored: true
        onClicked: root.askPin()
    }

    HeldLock {
        anchors.fill: parent
        app: root.app
        visible: root.app.lockHeld && !root.asked
        onPinAsked: losing => {
            if (losing)
                root.app.lockAnyway();
            root.asked = true;
        }
    }

    PageFrame {
        anchors.fill: parent
        hideShown: false
        practice: root.app.practice
        //: Title; lock: close the vault, what is not saved is lost
        title: root.app.pinFor === AppViewModel.LosingWords ? qsTr("Your PIN, to lock without what is not saved")
            : qsTr("Your PIN")
        visible: root.asked
        footerStart: CalmButton {
            objectName: "contactsFromCover"
            symbol: "phone"
            //: Button, keep short: opens services that can help
            text: qsTr("Who to call")
            onClicked: root.app.goContacts()
        }
        footerEnd: CalmButton {
            objectName: "lockFromCover"
            kind: CalmButton.Quiet
            //: Button, keep short: do not enter the PIN
            text: root.app.lockHeld ? qsTr("Go back")
                //: Button, keep short, verb: close the vault; the passphrase opens it again
                : qsTr("Lock instead")
            onClicked: {
                if (root.app.lockHeld)
                    root.leavePin();
                else
                    root.app.lock();
            }
        }

        Banner {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: 560
            kind: Banner.Caution
            visible: root.app.problem === AppViewModel.WrongPin
            text: qsTr("That is not the PIN. After three tries the vault is locked.")
        }

        PinPad {
            Layout.alignment: Qt.AlignHCenter
            objectName: "coverPinPad"
            visible: root.asked
            onVisibleChanged: {
                if (visible)
                    forceActiveFocus();
            }
            started: root.app.pinStarted
            onDigitPressed: digit => root.app.pressDigit(digit)
            onErasePressed: root.app.eraseDigit()
        }
    }

    Connections {
        target: root.app

        // The lock that this was to be instead of, or with, is done or taken back, or has to be told of.
        function onHeldChanged() {
            if (root.app.lockHeld && !root.wasHeld)
                root.leavePin();
            root.wasHeld = root.app.lockHeld;
        }
    }
}
