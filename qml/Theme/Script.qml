// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// How one writing system is set: which font file, how large, how far apart the lines stand.
QtObject {
    required property string family
    // Pixels of body text at text scale 1; Latin is 18, scripts with small letters or tall stacks are larger.
    property int body: 18
    // Proportional, on top of the font's own ascent and descent.
    property real lineHeight: 1.15
    // Room in em for ink that rises above the ascent or hangs below the descent.
    property real above: 0
    property real below: 0
    // Pixels that a word may need more than Qt measured: its joins differ with what was drawn before it.
    property int play: 0
    // Room at either side, in em: the last word of a full line reaches over its own end.
    property real beside: 0
    // False where the bold file is missing or faulty: weight must then not carry meaning.
    property bool bold: true
}
