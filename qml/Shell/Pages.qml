// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Tenang.Presentation

// What the window shows: the page of the place, the question for the PIN over it, the cover over all. Where a keyboard is on the
// screen, the pages end above it.
Item {
    id: root

    required property AppViewModel app
    property string keyboardFolder: "" // no keyboard on the screen
    readonly property bool pinAsked: root.app.pinFor === AppViewModel.Paper || root.app.pinFor === AppViewModel.Removal
        || root.app.pinFor === AppViewModel.TurningBack

    // Also when the window comes back: while another has the focus, Qt looks at none of our fields.
    Window.onActiveChanged: root.forgetWords()

    function forgetWords() {
        if (root.keyboardFolder === "" || !cover.visible || !root.Window.active)
            return;
        blank.forceActiveFocus();
        cover.forceActiveFocus();
    }

    Navigation {
        id: pages

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: keyboard.top
        app: root.app
        enabled: !guided.visible // neither a finger nor a screen reader gets below the tour
        visible: !root.pinAsked
    }

    GuidedTour {
        id: guided

        anchors.fill: pages
        guide: root.app.guide
        over: pages
        visible: root.app.guide.running && !root.app.covered && !root.pinAsked
    }

    PinPage {
        anchors.fill: parent
        app: root.app
        visible: root.pinAsked
    }

    CoverPage {
        id: cover

        anchors.fill: parent
        app: root.app
        visible: root.app.covered && !root.app.contactsOnCover
    }

    // By its address and not by its name, which would load Qt's keyboard for those who have real keys too. Under the cover
    // there is none: not a letter of it stays.
    Loader {
        id: keyboard

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: item ? (item as Item).implicitHeight : 0
        visible: root.keyboardFolder !== "" && (!root.app.covered || root.app.contactsOnCover)
        active: visible // in this order: what is taken away is hidden first, its end comes after the frame
        Component.onCompleted: setSource("qrc:/qt/qml/Tenang/Keys/ScreenKeyboard.qml", { folder: root.keyboardFolder })
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

    // Qt's keyboard remembers the words around the last caret until it meets another field: under the cover, this one.
    TextInput {
        id: blank

        activeFocusOnPress: false
        Accessible.ignored: true
    }

    Connections {
        target: root.app
        enabled: root.keyboardFolder !== ""

        function onCoveredChanged() {
            root.forgetWords();
        }
    }
}
