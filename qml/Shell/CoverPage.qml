// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// What anyone may see: an empty page. A touch brings the PIN pad and who to call; nothing of a case is ever here.
Rectangle {
    id: root

    required property AppViewModel app
    property bool asked: false

    color: Theme.bg
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Covered. Press to enter the PIN.")
    Accessible.focusable: true
    Accessible.onPressAction: root.asked = true
    Keys.onPressed: root.asked = true
    // The keys belong to the cover while it is there: they ask for the PIN and then type it.
    onVisibleChanged: {
        root.asked = false;
        if (root.visible)
            root.forceActiveFocus();
    }

    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
        onClicked: root.asked = true
    }

    PinPad {
        anchors.centerIn: parent
        objectName: "coverPinPad"
        visible: root.asked
        onVisibleChanged: {
            if (visible)
                forceActiveFocus();
        }
        label: qsTr("PIN")
        started: root.app.pinStarted
        onDigitPressed: digit => root.app.pressDigit(digit)
        onErasePressed: root.app.eraseDigit()
    }

    Row {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottomMargin: Theme.spaceLarge * 2
        spacing: Theme.gap
        visible: root.asked

        CalmButton {
            objectName: "contactsFromCover"
            symbol: "phone"
            text: qsTr("Who to call")
            onClicked: root.app.goContacts()
        }

        CalmButton {
            objectName: "lockFromCover"
            kind: CalmButton.Quiet
            text: qsTr("Lock instead")
            onClicked: root.app.lock()
        }
    }
}
