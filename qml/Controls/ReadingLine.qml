// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// One line of a page that is read: a heading that a screen reader jumps to, a topic, somebody's words, a fact.
CalmText {
    id: root

    required property string lineKind
    required property string words
    readonly property bool heading: root.lineKind === "heading"

    kind: root.heading ? CalmText.Title : CalmText.Body
    strong: root.heading || root.lineKind === "topic"
    color: root.lineKind === "nothing" ? Theme.text2 : Theme.text
    text: root.lineKind === "line" ? "· " + root.words
        : root.lineKind === "quote" ? "“" + root.words + "”" : root.words
    Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
}
