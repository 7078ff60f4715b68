// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard.Components

// The letters of one row of a KeyTable: what each key writes plain, shifted, and when it is held down.
Repeater {
    id: root

    required property list<string> plain
    required property list<string> shifted
    required property list<string> held
    required property ModeKey shift // for one letter

    model: root.plain.length

    delegate: Key {
        id: letter

        required property int index
        readonly property string kept: root.held[letter.index]

        text: root.shift.mode ? root.shifted[letter.index] : root.plain[letter.index]
        alternativeKeys: letter.kept === "" ? [] : [letter.kept, letter.text]
        noModifier: true
        onClicked: root.shift.mode = false
    }
}
