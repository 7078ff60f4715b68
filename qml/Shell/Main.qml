// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Tenang.Presentation
import Tenang.Theme

// The window. Its title is neutral and never changes.
Window {
    id: root

    required property AppViewModel app
    // Turns left and right whatever the language: for the tour's pictures.
    property bool mirrored: false
    // Where the keyboard on the screen would keep things, in memory; "" where there is none (platform/screenkeyboard.h).
    property string keyboardFolder: ""

    visible: true
    width: 1280
    height: 800
    //: Title of the window, bland on purpose: others may see it, it tells nothing of cases
    title: qsTr("Notes")
    color: Theme.bg

    Binding {
        target: Theme
        property: "language"
        value: root.app.tablet.screenLanguage
    }

    Binding {
        target: Theme
        property: "dark"
        value: root.app.tablet.dark
    }

    Binding {
        target: Theme
        property: "lowLight"
        value: root.app.tablet.dim
    }

    Binding {
        target: Theme
        property: "reduceMotion"
        value: root.app.tablet.reduceMotion
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.app.tablet.textScale
    }

    Binding {
        target: Theme
        property: "rtl"
        value: true
        when: root.mirrored
    }

    Pages {
        anchors.fill: parent
        app: root.app
        keyboardFolder: root.keyboardFolder
    }
}
