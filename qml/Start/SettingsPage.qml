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

    //: Title of the page
    title: qsTr("Settings")
    practice: root.app.practice
    hideShown: root.app.pinSet
    footerStart: CalmButton {
        objectName: "backButton"
        symbol: "back"
        //: Button, keep short: to the page before
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
        //: An example: the sentence itself grows with the size of the text
        detail: qsTr("This sentence shows it.")
        keys: ["0.9", "1", "1.25", "1.5"]
        //: Size of the text, button, keep short
        texts: [qsTr("Small"),
            //: Size of the text, button, keep short: normal
            qsTr("Usual"),
            //: Size of the text, button, keep short
            qsTr("Large"),
            //: Size of the text, button, keep short
            qsTr("Largest")]
        value: String(root.tablet.textScale)
        onChosen: key => root.tablet.setTextScale(Number(key))
    }

    YesNoRow {
        Layout.fillWidth: true
        objectName: "light"
        //: Label: bright or dark colours of the app
        label: qsTr("Light of the screen")
        //: Names two choices of this row, “Light” and “Dim”
        detail: qsTr("By the hour: light by day, dim from 7 in the evening to 6 in the morning.")
        keys: ["hour", "day", "dark", "dim"]
        //: Light of the screen, button, keep short: by the time of day
        texts: [qsTr("By the hour"),
            //: Light of the screen, button, keep short, adjective: bright, no lamp, no weight
            qsTr("Light"),
            //: Light of the screen, button, keep short, adjective
            qsTr("Dark"),
            //: Light of the screen, button, keep short, adjective: little light, for the night
            qsTr("Dim")]
        value: root.tablet.light
        onChosen: key => root.tablet.setLight(key)
    }

    YesNoRow {
        Layout.fillWidth: true
        objectName: "motion"
        //: Label: a soft transition between pages; yes or no
        label: qsTr("Pages fade into each other")
        //: It: the soft transition; they: pages
        detail: qsTr("Without it they change at once.")
        keys: ["yes", "no"]
        //: Answer to “Pages fade into each other”, button, keep short
        texts: [qsTr("Yes"),
            //: Answer to “Pages fade into each other”, button, keep short
            qsTr("No")]
        value: root.tablet.reduceMotion ? "no" : "yes"
        onChosen: key => root.tablet.setReduceMotion(key === "no")
    }

    YesNoRow {
        Layout.fillWidth: true
        objectName: "keyboard"
        label: qsTr("Keyboard on the screen")
        //: It: the keyboard on the screen; keeps: remembers
        detail: qsTr("It keeps no word. A new choice holds from the next start, and after every lock.")
        keys: ["auto", "always", "never"]
        //: The keyboard on the screen, button, keep short: only if no other is attached
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
        //: Heading, two verbs: hide the screen, close the vault
        title: qsTr("Hide and lock")
        //: Square: a button with a picture; Shift is a key
        helper: qsTr("The square in the upper corner covers the screen at once. So do three presses of Shift.")
    }

    CalmText {
        Layout.fillWidth: true
        objectName: "coverText"
        text: root.app.coverText
    }

    SectionHeader {
        Layout.fillWidth: true
        //: Heading above how this tablet is set up
        title: qsTr("This tablet")
        //: Role: border or consular officer
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
        //: %1 is the version, such as 0.9.2; free as in freedom
        text: qsTr("Tenang %1. Free software under the GNU General Public License, version 3 or later.")
            .arg(Qt.application.version)
    }
}
