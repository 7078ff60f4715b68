// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// What everything that can be pressed has in common. Space, Enter, a tap (however slow, as long as the finger
// leaves within the control) and a screen reader's press each emit clicked() once. A plain item and no
// template control: those of Qt 6.4 ignore a reader's press and report their own role for ours.
Item {
    id: root

    property string text: ""
    // What a screen reader says; the text unless there is only a sign.
    property string spoken: root.text
    property string spokenDetail: ""
    property int spokenRole: Accessible.Button
    property bool spokenCheckable: false
    property bool spokenChecked: false
    property bool pressable: true
    property real minimum: Theme.touch
    property int pixelSize: Theme.body
    property real horizontalPadding: Theme.space
    property real verticalPadding: Theme.gap
    // One item each, which fills what it is given.
    property alias face: faceHolder.data
    property alias back: backHolder.data
    property bool down: finger.pressed
    property bool takesFocus: true // by a finger; a key always does
    // The focus came from a finger, so no ring is drawn.
    property bool touched: false
    readonly property bool visualFocus: root.activeFocus && !root.touched
    readonly property real faceWidth:
        faceHolder.children.length > 0 ? faceHolder.children[0].implicitWidth : 0
    readonly property real faceHeight:
        faceHolder.children.length > 0 ? faceHolder.children[0].implicitHeight : 0

    signal clicked

    implicitWidth: Math.max(root.minimum, Math.ceil(root.faceWidth + 2 * root.horizontalPadding))
    implicitHeight: Math.max(root.minimum, Math.ceil(root.faceHeight + 2 * root.verticalPadding))
    activeFocusOnTab: root.pressable
    onActiveFocusChanged: {
        if (!root.activeFocus)
            root.touched = false;
    }

    Accessible.role: root.spokenRole
    Accessible.name: root.spoken
    Accessible.description: root.spokenDetail
    Accessible.focusable: root.pressable
    Accessible.checkable: root.spokenCheckable
    Accessible.checked: root.spokenChecked
    Accessible.onPressAction: root.press()
    Accessible.onToggleAction: root.press()

    Keys.onSpacePressed: event => root.pressByKey(event)
    Keys.onReturnPressed: event => root.pressByKey(event)
    Keys.onEnterPressed: event => root.pressByKey(event)

    function press() {
        if (root.pressable && root.enabled)
            root.clicked();
    }

    function pressByKey(event: KeyEvent) {
        if (!event.isAutoRepeat)
            root.press();
    }

    Item {
        id: backHolder

        anchors.fill: parent
    }

    Item {
        id: faceHolder

        anchors.fill: parent
        anchors.leftMargin: root.horizontalPadding
        anchors.rightMargin: root.horizontalPadding
        anchors.topMargin: root.verticalPadding
        anchors.bottomMargin: root.verticalPadding
    }

    // Not a MouseArea: that one loses the second of two quick taps of a finger.
    TapHandler {
        id: finger

        enabled: root.pressable
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 3600
        onPressedChanged: {
            if (finger.pressed && root.takesFocus) {
                root.touched = true;
                root.forceActiveFocus(Qt.MouseFocusReason);
            }
        }
        onTapped: root.press()
    }
}
