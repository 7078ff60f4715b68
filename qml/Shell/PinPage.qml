// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// Asks for the PIN once more, before words leave the vault. Whoever holds the tablet may not be its officer.
FocusScope {
    id: root

    required property AppViewModel app

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Your PIN, before anything leaves this tablet")
    Keys.onEscapePressed: root.app.leavePin()
    onVisibleChanged: {
        if (root.visible)
            pad.forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.bg

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }
    }

    Column {
        anchors.centerIn: parent
        spacing: Theme.spaceLarge

        CalmText {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, root.width - 2 * Theme.margin)
            kind: CalmText.Title
            text: qsTr("Your PIN, before anything leaves this tablet")
            Accessible.role: Accessible.Heading
        }

        Banner {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(420, root.width - 2 * Theme.margin)
            kind: Banner.Caution
            visible: root.app.problem === AppViewModel.WrongPin
            text: qsTr("That is not the PIN. After three tries the vault is locked.")
        }

        PinPad {
            id: pad

            anchors.horizontalCenter: parent.horizontalCenter
            objectName: "exportPinPad"
            label: qsTr("PIN")
            started: root.app.pinStarted
            onDigitPressed: digit => root.app.pressDigit(digit)
            onErasePressed: root.app.eraseDigit()
        }

        CalmButton {
            anchors.horizontalCenter: parent.horizontalCenter
            objectName: "leavePinButton"
            text: qsTr("Go back")
            onClicked: root.app.leavePin()
        }
    }
}
