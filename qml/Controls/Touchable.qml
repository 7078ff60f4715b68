// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tenang.Theme

// What everything that can be pressed has in common: size, keys, and a press action for screen readers
// (a stock Button of Qt 6.4 answers "pressed" and does nothing). Space, Enter, a tap and the reader's press
// each emit clicked() once.
T.Button {
    id: root

    // What a screen reader says; the text unless there is only a sign.
    property string spoken: root.text
    property string spokenDetail: ""
    property real minimum: Theme.touch

    implicitWidth: Math.max(root.minimum, Math.ceil(root.implicitContentWidth + root.leftPadding + root.rightPadding))
    implicitHeight: Math.max(root.minimum, Math.ceil(root.implicitContentHeight + root.topPadding + root.bottomPadding))
    horizontalPadding: Theme.space
    verticalPadding: Theme.gap
    font.family: Theme.family
    font.pixelSize: Theme.body

    Accessible.role: Accessible.Button
    Accessible.name: root.spoken
    Accessible.description: root.spokenDetail
    Accessible.focusable: true
    Accessible.onPressAction: root.clicked()

    Keys.onReturnPressed: event => root.pressByKey(event)
    Keys.onEnterPressed: event => root.pressByKey(event)

    function pressByKey(event: KeyEvent) {
        if (!event.isAutoRepeat)
            root.clicked();
    }
}
