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
    title: qsTr("Notes")
    color: Theme.bg

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
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: keyboard.top
        app: root.app
    }

    Binding {
        target: keyboard.item
        property: "layouts"
        value: root.app.tablet.keyboardLayouts
        when: keyboard.status === Loader.Ready
    }

    Binding {
        target: keyboard.item
        property: "names"
        value: root.app.tablet.keyboardNames
        when: keyboard.status === Loader.Ready
    }

    // By its address and not by its name, which would load Qt's keyboard wherever there is real keys. Under the cover there
    // is none: not a letter of it stays.
    Loader {
        id: keyboard

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: item ? (item as Item).implicitHeight : 0
        active: root.keyboardFolder !== "" && (!root.app.covered || root.app.contactsOnCover)
        Component.onCompleted: setSource("qrc:/qt/qml/Tenang/Keys/ScreenKeyboard.qml", { "folder": root.keyboardFolder })
    }
}
