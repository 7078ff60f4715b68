// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Theme

// One line of a paper, set as it will be on paper: a title, what matters most, a heading, a row, somebody's words.
GridLayout {
    id: root

    required property string lineKind
    required property string label
    required property string text

    columns: width > 600 ? 2 : 1
    rowSpacing: 0
    columnSpacing: Theme.space

    CalmText {
        Layout.preferredWidth: 200
        Layout.alignment: Qt.AlignTop
        text: root.label
        color: Theme.text2
        visible: root.label !== ""
    }

    CalmText {
        Layout.fillWidth: true
        kind: root.lineKind === "title" ? CalmText.Prompt : root.lineKind === "heading" ? CalmText.Title : CalmText.Body
        strong: root.lineKind === "lead"
        text: root.lineKind === "bullet" ? "· " + root.text
            : root.lineKind === "quote" ? "“" + root.text + "”" : root.text
    }
}
