// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Every colour, size and duration of the app. Keeps nothing on disk: the shell binds the six choices below.
// No colour here is an alarm; meaning is always carried by a word or a sign as well.
QtObject {
    id: root

    // The officer's choices.
    property string language: "en"
    property real textScale: 1
    property bool dark: false
    property bool lowLight: false
    property bool reduceMotion: false
    // Left and right may be turned without changing the language (pictures, tests).
    property bool rtl: root.scripts.isRightToLeft(root.language)

    // Three palettes: day, dark, and low light (for rooms where the screen must not shine on a face). Text on
    // its ground has a contrast of at least 7:1, outlines and signs at least 3:1: tests/qml computes it.
    readonly property color bg: root.shade("#F7F5F0", "#14181A", "#0C0E0F")
    readonly property color surface: root.shade("#FFFFFF", "#1D2325", "#14181A")
    readonly property color surfacePressed: root.shade("#EDE9E0", "#2A3234", "#1D2224")
    readonly property color text: root.shade("#23282B", "#E4E1DA", "#BDB7AB")
    readonly property color text2: root.shade("#4A5358", "#B4BAB8", "#A9A498")
    readonly property color outline: root.shade("#767E82", "#7D8784", "#6D706C")
    readonly property color hairline: root.shade("#E3DFD6", "#2C3437", "#212628")
    readonly property color primary: root.shade("#1F5F6B", "#8CC4CE", "#7FA9B0")
    readonly property color primaryPressed: root.shade("#174C56", "#A6D3DB", "#93BAC0")
    readonly property color textOnPrimary: root.shade("#FFFFFF", "#0E2A30", "#06161A")
    readonly property color selectedBg: root.shade("#DDECEE", "#24383C", "#14272B")
    readonly property color textOnSelected: root.shade("#173F47", "#CBE4E8", "#A9C4C8")
    readonly property color cautionBg: root.shade("#F6E9CC", "#3A311B", "#241E10")
    readonly property color textOnCaution: root.shade("#4F3A06", "#F0DDAE", "#C9B683")
    readonly property color doneBg: root.shade("#E0EBDD", "#24332A", "#15211A")
    readonly property color textOnDone: root.shade("#24452A", "#CBE3CF", "#A5BDA9")
    readonly property color removeText: root.shade("#754527", "#E3B899", "#C79F83")
    // The dashes of the practice frame, on cautionBg.
    readonly property color practiceMark: root.shade("#8A6D2B", "#B89B5A", "#8F7A48")
    readonly property color keyboard: root.shade("#E3DFD6", "#262D30", "#1A1F21")
    readonly property color none: "transparent"
    readonly property color veil: root.shade("#4D303638", "#8C000000", "#8C000000")

    // Type, in pixels for the language of the screens; scriptOf() and size() serve other languages.
    readonly property Scripts scripts: Scripts {}
    readonly property Script script: root.scripts.of(root.language)
    readonly property string family: root.script.family
    readonly property int small: root.size(15, root.language)
    readonly property int body: root.size(18, root.language)
    readonly property int title: root.size(22, root.language)
    readonly property int prompt: root.size(26, root.language)
    readonly property int card: root.size(48, root.language)

    // Touch: 56 for a control, 64 in header, footer and for danger, 72 for a PIN key; nothing below 48.
    readonly property int touch: 56
    readonly property int touchLarge: 64
    readonly property int touchFloor: 48
    readonly property int pinKey: 72

    // Two things that can be pressed are never nearer than this, rows of a list included.
    readonly property int apart: 8
    readonly property int gapTiny: 2
    readonly property int gapSmall: 6
    readonly property int gap: 10
    readonly property int space: 16
    readonly property int spaceLarge: 24
    readonly property int margin: 16
    readonly property int gesture: 24
    readonly property int radius: 14
    readonly property int radiusLarge: 18
    readonly property int radiusSmall: 8
    readonly property int ring: 3
    readonly property int line: 1
    readonly property int lineStrong: 2
    readonly property int sign: Math.round(24 * Math.max(1, root.textScale))
    readonly property int rail: 300
    readonly property int reading: 760
    readonly property int column: 960
    readonly property int portraitBelow: 1000
    readonly property int practiceFrame: 12

    // The keyboard on the screen: as wide as two hands reach, and never more of the window than this.
    readonly property int keyboardWidest: 900
    readonly property real keyboardShare: 0.39
    readonly property int keyboardShape: 3 // times as wide as high
    readonly property int keyboardBeside: 160

    // A card that the person reads: letters, the smallest answer, its sign, a corner that the officer holds.
    readonly property int cardFloor: 28
    readonly property int cardLeast: 40
    readonly property int cardMost: 56
    readonly property int cardAnswer: 120
    readonly property int cardAnswerMost: 260
    readonly property int cardSign: 64
    readonly property int corner: 96
    readonly property int cornerHold: 2000

    readonly property int fade: root.reduceMotion ? 0 : 150

    function scriptOf(language: string): Script {
        return root.scripts.of(language);
    }

    function size(base: int, language: string): int {
        return Math.max(15, Math.round(base * root.scripts.of(language).body / 18 * root.textScale));
    }

    function shade(day: color, night: color, low: color): color {
        return root.lowLight ? low : root.dark ? night : day;
    }
}
