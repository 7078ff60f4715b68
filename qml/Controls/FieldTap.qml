// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The way into a field: a finger that taps, or a mouse that goes down, puts the caret there and asks for the keyboard on the
// screen, if there is one. A page that gives the focus to a field brings no keyboard, and neither does a finger that
// scrolls across; for that the field itself says activeFocusOnPress: false.
Item {
    id: root

    required property Item field
    property bool readOnly: false

    function enter() {
        root.field.forceActiveFocus(Qt.MouseFocusReason);
        if (root.readOnly)
            return;
        // Lint does not know this type of Qt 6.4.
        // qmllint disable
        Qt.inputMethod.show();
        // qmllint enable
    }

    TapHandler {
        acceptedDevices: PointerDevice.TouchScreen | PointerDevice.Stylus
        onTapped: root.enter()
    }

    PointHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        acceptedButtons: Qt.LeftButton
        onActiveChanged: {
            if (active)
                root.enter();
        }
    }
}
