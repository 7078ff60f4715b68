// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// A mark or a choice among a few. It shows what the model says (`selected`) and asks by clicked(): it never
// flips by itself. On and off have the same size, so nothing moves under the finger; no kind of mark has a
// colour.
Touchable {
    id: root

    property bool selected: false
    // One of several that exclude each other: read aloud as a radio button.
    property bool exclusive: false
    // A second, small line such as "said" or "seen"; give `noteRoom` so that the row does not grow when it
    // comes.
    property string note: ""
    property bool noteRoom: false

    spokenDetail: root.note
    spokenRole: root.exclusive ? Accessible.RadioButton : Accessible.CheckBox
    spokenCheckable: true
    spokenChecked: root.selected

    face: ChipFace {
        anchors.fill: parent
        text: root.text
        note: root.note
        noteRoom: root.noteRoom
        selected: root.selected
        pixelSize: root.pixelSize
    }
    back: Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.down ? Theme.surfacePressed : root.selected ? Theme.selectedBg : Theme.surface
        border.width: root.selected ? Theme.lineStrong : Theme.line
        border.color: root.selected ? Theme.primary : Theme.outline

        FocusRing {
            shown: root.visualFocus
        }
    }
}
