// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// One item in short: its name, what it is about, and its answers, each one press.
Item {
    id: root

    required property string linkId
    required property string heading
    required property string text
    required property list<choice> choices
    required property bool several
    required property string answer
    property string prefix: "" // before the names of the chips, which may stand on the page once more

    signal chosen(code: string)

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.gapSmall

        CalmText {
            Layout.fillWidth: true
            strong: true
            text: root.heading
            Accessible.role: Accessible.Heading
        }

        CalmText {
            Layout.fillWidth: true
            kind: CalmText.Small
            text: root.text
        }

        AnswerChips {
            Layout.fillWidth: true
            name: root.prefix + root.linkId
            heading: root.heading
            choices: root.choices
            several: root.several
            answer: root.answer
            onChosen: code => root.chosen(code)
        }
    }
}
