// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation

// How the screen looks and moves. Each choice is seen at once, on this page itself. What protects people is no
// setting: it is told here, and cannot be switched off.
PageFrame {
    id: root

    required property AppViewModel app
    readonly property TabletViewModel tablet: root.app.tablet

    title: qsTr("Settings")
    practice: root.app.practice
    hideShown: root.app.pinSet
    footerStart: CalmButton {
        objectName: "backButton"
        symbol: "back"
        text: qsTr("Back")
        onClicked: root.app.leaveSettings()
    }
    onHideAsked: root.app.cover()

    LanguageChoice {
        Layout.fillWidth: true
        tablet: root.tablet
    }

    YesNoRow {
        Layout.fillWidth: true
        objectName: "textSize"
        label: qsTr("Size of the text")
        detail: qsTr("This sentence shows it.")
        keys: ["0.9", "1", "1.25", "1.5"]
        texts: [qsTr("Small"), qsTr("Usual"), qsTr("Large"), qsTr("Largest")]
        value: String(root.tablet.textScale)
        onChosen: key => root.tablet.setTextScale(Number(key))
    }

    YesNoRow {
        Layout.fillWidth: true
        objectName: "light"
        label: qsTr("Light of the screen")
        detail: qsTr("By the hour: light by day, dim from 7 in the evening to 6 in the morning.")
        keys: ["hour", "day", "dark", "dim"]
        texts: [qsTr("By the hour"), qsTr("Light"), qsTr("Dark"), qsTr("Dim")]
        value: root.tablet.light
        onChosen: key => root.tablet.setLight(key)
    }

    YesNoRow {
        Layout.fillWidth: true
        objectName: "motion"
        label: qsTr("Pages fade into each other")
        detail: qsTr("Without it they change at once.")
        keys: ["yes", "no"]
        texts: [qsTr("Yes"), qsTr("No")]
        value: root.tablet.reduceMotion ? "no" : "yes"
        onChosen: key => root.tablet.setReduceMotion(key === "no")
    }

    YesNoRow {
        Layout.fillWidth: true
        objectName: "keyboard"
        label: qsTr("Keyboard on the screen")
        detail: qsTr("It keeps no word. A new choice holds from the next start, and after every lock.")
        keys: ["auto", "always", "never"]
        texts: [qsTr("Where there is no other"),
            //: The keyboard on the screen
            qsTr("Always"),
            //: The keyboard on the screen
            qsTr("Never")]
        value: root.tablet.keyboard
        onChosen: key => root.tablet.setKeyboard(key)
    }

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Hide and lock")
        helper: qsTr("The square in the upper corner covers the screen at once. So do three presses of Shift.")
    }

    CalmText {
        Layout.fillWidth: true
        objectName: "coverText"
        text: root.app.coverText
    }

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("This tablet")
        helper: qsTr("Role and country are chosen on the first page.")
    }

    CalmText {
        Layout.fillWidth: true
        text: root.tablet.office
        visible: root.tablet.office !== ""
    }

    CalmText {
        Layout.fillWidth: true
        kind: CalmText.Small
        text: qsTr("Tenang %1. Free software under the GNU General Public License, version 3 or later.")
            .arg(Qt.application.version)
    }
}
