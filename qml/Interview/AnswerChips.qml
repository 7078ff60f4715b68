// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// The answers that can be chosen, one or several; they show what is recorded and ask by chosen().
Flow {
    id: root

    required property string name // what the chips are called by: <name>-<code>
    required property string heading // read aloud before each
    property list<choice> choices: []
    property bool several: false
    property string answer: ""

    signal chosen(code: string)

    function holds(code: string): bool {
        return root.several ? root.answer.split(",").indexOf(code) >= 0 : root.answer === code;
    }

    spacing: Theme.gap
    visible: root.choices.length > 0

    Repeater {
        model: root.choices

        delegate: Chip {
            required property choice modelData

            objectName: root.name + "-" + modelData.code
            text: modelData.label
            spoken: root.heading + ": " + modelData.label
            exclusive: !root.several
            selected: root.holds(modelData.code)
            onClicked: root.chosen(modelData.code)
        }
    }
}
