// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation

// Asks for the PIN once more, before words leave the vault, a case goes for good, or the tablet is the officer's again.
// Whoever holds it may not be its officer.
PageFrame {
    id: root

    required property AppViewModel app

    //: Title; to the officer, after the person had the tablet
    title: root.app.pinFor === AppViewModel.TurningBack ? qsTr("Your PIN, to take the tablet back")
        : root.app.pinFor === AppViewModel.Removal ? qsTr("Your PIN, before the case is removed for good")
        //: Title; before a paper is written to a stick
        : qsTr("Your PIN, before anything leaves this tablet")
    practice: root.app.practice
    footerStart: CalmButton {
        objectName: "leavePinButton"
        symbol: "back"
        //: Button, keep short: do not enter the PIN
        text: qsTr("Go back")
        onClicked: root.app.leavePin()
    }
    Accessible.role: Accessible.Dialog
    Accessible.name: root.title
    Keys.onEscapePressed: root.app.leavePin()
    onHideAsked: root.app.cover()
    onVisibleChanged: {
        if (root.visible)
            pad.forceActiveFocus();
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
        id: pad

        Layout.alignment: Qt.AlignHCenter
        objectName: "exportPinPad"
        started: root.app.pinStarted
        onDigitPressed: digit => root.app.pressDigit(digit)
        onErasePressed: root.app.eraseDigit()
    }
}
