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
    property bool shownOnce: false // the first frame is there, and the rest may follow
    readonly property bool pinAsked: root.app.pinFor === AppViewModel.Paper || root.app.pinFor === AppViewModel.Removal
        || root.app.pinFor === AppViewModel.TurningBack
    readonly property bool touring: root.app.guide.running && !root.app.covered && !root.pinAsked
    readonly property bool covered: root.app.covered && !root.app.contactsOnCover

    // Also when the window comes back: while another has the focus, Qt looks at none of our fields.
    Window.onActiveChanged: root.forgetWords()

    function forgetWords() {
        if (root.keyboardFolder === "" || !root.covered || !root.Window.active)
            return;
        blank.forceActiveFocus();
        (over.item as OverPages)?.focusCover();
    }

    Navigation {
        id: pages

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: keyboard.top
        app: root.app
        shownOnce: root.shownOnce
        enabled: !root.touring // neither a finger nor a screen reader gets below the tour
        visible: !root.pinAsked
    }

    // Not part of the first frame, unless it is the one to see. In one piece: a Loader of Qt 6.4 that is asked for the whole
    // while it makes it bit by bit leaves required properties out, and a cover has to be there in the next frame.
    Loader {
        id: over

        readonly property bool wanted: root.shownOnce || root.touring || root.pinAsked || root.app.covered

        anchors.fill: parent
        onWantedChanged: over.read()
        Component.onCompleted: over.read()

        function read() {
            if (over.wanted && over.status === Loader.Null)
                over.setSource("OverPages.qml", { app: root.app, pages: pages, pinAsked: Qt.binding(() => root.pinAsked),
                    touring: Qt.binding(() => root.touring) });
        }
    }

    Connections {
        target: root.Window.window
        enabled: !root.shownOnce && !shown.running

        function onFrameSwapped() {
            shown.start();
        }
    }

    Timer {
        id: shown

        interval: 50
        onTriggered: root.shownOnce = true
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
