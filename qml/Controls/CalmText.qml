// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// Text as written, never markup, set in the fonts and line distance of its language. Wraps; never cut.
Text {
    id: root

    enum Kind { Body, Small, Title, Prompt, Card }

    property int kind: CalmText.Body
    // BCP 47; a card in the person's language differs from the language of the screen.
    property string language: Theme.language
    property bool strong: false
    readonly property Script script: Theme.scriptOf(root.language)

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
    color: root.kind === CalmText.Small ? Theme.text2 : Theme.text
    font.family: root.script.family
    font.pixelSize: Theme.size([18, 15, 22, 26, 48][root.kind], root.language)
    font.bold: root.strong && root.script.bold
    lineHeight: root.script.lineHeight
    leftPadding: Math.ceil(root.script.beside * root.font.pixelSize)
    rightPadding: root.leftPadding
    topPadding: Math.ceil(root.script.above * root.font.pixelSize)
    bottomPadding: Math.ceil(root.script.below * root.font.pixelSize)

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
