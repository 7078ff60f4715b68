// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation

// Six digits for the cover, until the vault is locked again.
PageFrame {
    id: root

    required property AppViewModel app

    //: Title; cover: the screen hidden, nothing about insurance
    title: qsTr("A PIN for the cover")
    hideShown: false

    CalmText {
        Layout.fillWidth: true
        kind: CalmText.Title
        //: Type the PIN a second time
        text: root.app.pinAgain ? qsTr("The same six digits again.")
            : qsTr("Choose six digits. They lift the cover after you hide the screen.")
    }

    CalmText {
        Layout.fillWidth: true
        kind: CalmText.Small
        text: qsTr("The PIN is forgotten when the vault is locked. It never opens the vault by itself.")
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Caution
        visible: root.app.problem !== AppViewModel.None
        text: ProblemText.of(root.app.problem)
    }

    PinPad {
        Layout.alignment: Qt.AlignHCenter
        objectName: "pinPad"
        focus: true // digits of a keyboard, at once
        //: Label of the PIN pad
        label: qsTr("PIN")
        started: root.app.pinStarted
        onDigitPressed: digit => root.app.pressDigit(digit)
        onErasePressed: root.app.eraseDigit()
    }
}
