// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Theme

// Our own signs, drawn with one round 2-unit stroke on a grid of 24. A sign never stands for a word alone
// except in the header's Hide button; screen readers hear the control's name instead. Most controls have no sign, and
// those make no canvas.
Item {
    id: root

    property string name: ""
    property color color: Theme.text
    property real size: Theme.sign
    property bool rtl: Theme.rtl // a card of the person's may run the other way than the screen
    readonly property bool directed: /^(back|next|undo|skip|erase|enter)$/.test(root.name)

    property SignCanvas made: null

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.ignored: true
    onNameChanged: root.need()
    Component.onCompleted: root.need()

    // Not a Loader: that of Qt 6.4 refuses a component that is bound to where it was written.
    function need() {
        if (root.name !== "" && !root.made)
            root.made = sign.createObject(root) as SignCanvas;
    }

    Component {
        id: sign

        SignCanvas {
            anchors.fill: parent
            name: root.name
            color: root.color
            size: root.size
            rtl: root.rtl
            turns: root.directed
        }
    }
}
