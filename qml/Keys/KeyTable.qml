// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// A layout made from a table of four rows (layout.py).
KeyboardLayout {
    id: root

    required property list<string> plain1
    required property list<string> plain2
    required property list<string> plain3
    required property list<string> plain4
    required property list<string> shifted1
    required property list<string> shifted2
    required property list<string> shifted3
    required property list<string> shifted4
    required property list<string> held1
    required property list<string> held2
    required property list<string> held3
    required property list<string> held4

    keyWeight: 100
    smallTextVisible: true

    KeyboardRow {
        LetterKeys {
            shift: shiftKey
            plain: root.plain1
            shifted: root.shifted1
            held: root.held1
        }

        BackspaceKey {
            weight: 130
        }
    }

    KeyboardRow {
        LetterKeys {
            shift: shiftKey
            plain: root.plain2
            shifted: root.shifted2
            held: root.held2
        }
    }

    KeyboardRow {
        LetterKeys {
            shift: shiftKey
            plain: root.plain3
            shifted: root.shifted3
            held: root.held3
        }
    }

    KeyboardRow {
        ModeKey {
            id: shiftKey

            weight: 150
        }

        LetterKeys {
            shift: shiftKey
            plain: root.plain4
            shifted: root.shifted4
            held: root.held4
        }
    }

    KeyboardRow {
        SymbolModeKey {
            weight: 150
        }

        SpaceKey {
            weight: 700
        }

        EnterKey {
            weight: 200
        }
    }
}
