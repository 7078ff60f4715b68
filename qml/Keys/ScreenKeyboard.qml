// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import QtQuick.Window
import Tenang.Controls
import Tenang.Theme

// The keyboard on the screen: Qt's own with our keys, at the lower edge of the window, as high as the room that it takes.
// It comes when a field is tapped (FieldTap) and goes when the focus leaves the fields, or by its own button. The shell loads it
// where the tablet asks for one, and takes it away whole under the cover. It knows no words and learns none.
Item {
    id: root

    // In memory, and nothing is ever written there; Qt wants a name.
    property string folder: ""
    property list<string> layouts // km_KH
    property list<string> names // of their languages
    property bool choosing: false
    readonly property Item focused: root.Window.activeFocusItem
    readonly property bool open: root.visible && panel.active
    // Beside the keys there is room for our two buttons, or else they stand above.
    readonly property bool beside: root.Window.width - Theme.keyboardWidest >= 2 * Theme.keyboardBeside
    readonly property real above: root.beside ? 0 : Theme.touchFloor + Theme.gapSmall
    readonly property real most: Theme.keyboardShare * root.Window.height - root.above - 2 * Theme.gapSmall
    readonly property int letters: Math.min(Theme.small, Math.round(Theme.touchFloor * 0.36)) // the bar does not grow
    readonly property int at: Math.max(0, root.layouts.indexOf(VirtualKeyboardSettings.locale))

    implicitHeight: root.open ? root.above + panel.height + 2 * Theme.gapSmall : 0
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true
    onOpenChanged: root.choosing = false
    onLayoutsChanged: {
        if (root.layouts.indexOf(VirtualKeyboardSettings.locale) < 0 && root.layouts.length > 0)
            VirtualKeyboardSettings.locale = root.layouts[0];
    }
    // Qt remembers that it was open, and would open it for the next field that a page gives the focus to.
    onFocusedChanged: {
        if (!(root.focused as TextInput) && !(root.focused as TextEdit))
            root.putAway();
    }
    Component.onDestruction: InputContext.clear()

    function putAway() {
        // Lint does not know this type of Qt 6.4.
        // qmllint disable
        Qt.inputMethod.hide();
        // qmllint enable
    }

    function write(layout: string) {
        VirtualKeyboardSettings.locale = layout;
        root.choosing = false;
    }

    Binding {
        target: VirtualKeyboardSettings
        property: "userDataPath"
        value: root.folder
        restoreMode: Binding.RestoreNone
    }

    Binding {
        target: VirtualKeyboardSettings
        property: "defaultInputMethodDisabled" // the one that knows dictionaries
        value: true
        restoreMode: Binding.RestoreNone
    }

    Binding {
        target: VirtualKeyboardSettings
        property: "defaultDictionaryDisabled"
        value: true
        restoreMode: Binding.RestoreNone
    }

    Binding {
        target: VirtualKeyboardSettings
        property: "activeLocales"
        value: root.layouts
        restoreMode: Binding.RestoreNone
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.keyboard
    }

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.outline
    }

    CalmButton {
        objectName: "keyboardLanguage"
        anchors.left: parent.left
        anchors.bottom: root.beside ? parent.bottom : undefined
        anchors.top: root.beside ? undefined : parent.top
        anchors.margins: Theme.gapSmall
        width: root.beside ? Theme.keyboardBeside - 2 * Theme.gapSmall : implicitWidth
        minimum: root.beside ? Theme.touch : Theme.touchFloor
        horizontalPadding: Theme.gap
        verticalPadding: Theme.gapTiny
        height: root.beside ? implicitHeight : Theme.touchFloor
        pixelSize: root.letters
        takesFocus: false
        symbol: "globe"
        text: root.names[root.at] ?? ""
        //: Read aloud for a button; %1 is the language of the keyboard layout
        spoken: qsTr("Language of the keys: %1").arg(text)
        visible: root.open && root.layouts.length > 1
        onClicked: root.choosing = !root.choosing
    }

    CalmButton {
        objectName: "keyboardAway"
        anchors.right: parent.right
        anchors.bottom: root.beside ? parent.bottom : undefined
        anchors.top: root.beside ? undefined : parent.top
        anchors.margins: Theme.gapSmall
        width: root.beside ? Theme.keyboardBeside - 2 * Theme.gapSmall : implicitWidth
        minimum: root.beside ? Theme.touch : Theme.touchFloor
        horizontalPadding: Theme.gap
        verticalPadding: Theme.gapTiny
        height: root.beside ? implicitHeight : Theme.touchFloor
        pixelSize: root.letters
        takesFocus: false
        symbol: "lower"
        //: Button, keep short, verb: hide the keyboard on the screen
        text: qsTr("Put away") // the keyboard on the screen
        //: Read aloud for the button “Put away”
        spoken: qsTr("Put the keyboard away")
        visible: root.open
        onClicked: root.putAway()
    }

    Flow {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.above + Theme.gap
        width: panel.width
        spacing: Theme.apart
        visible: root.open && root.choosing

        Repeater {
            model: root.names

            delegate: Chip {
                required property int index
                required property string modelData

                objectName: "keyboard-" + root.layouts[index]
                exclusive: true
                takesFocus: false
                selected: index === root.at
                text: modelData
                onClicked: root.write(root.layouts[index])
            }
        }
    }

    // Later releases of Qt hang it into the window itself, which ends where this ends.
    InputPanel {
        id: panel

        externalLanguageSwitchEnabled: true
        x: parent ? Math.round((parent.width - width) / 2) : 0
        y: parent ? parent.height - height - Theme.gapSmall : 0
        width: Math.min(root.Window.width, Theme.keyboardWidest, root.most * Theme.keyboardShape)
        visible: root.open && !root.choosing
        onExternalLanguageSwitch: root.choosing = true
    }
}
