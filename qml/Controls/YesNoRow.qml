// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Theme

// A question with two to four answers of which one holds, none at the start. `keys` are what the model knows,
// `texts` what is read; the model answers chosen(key) by setting `value`.
Item {
    id: root

    property string label: ""
    property string detail: ""
    property string value: ""
    property list<string> keys
    property list<string> texts
    readonly property real natural: root.sum(answers.count)
    readonly property bool beside: root.width - root.natural >= 280

    signal chosen(string key)

    implicitWidth: 640
    implicitHeight: root.beside ? Math.max(words.height, flow.height)
        : words.height + Theme.gapSmall + flow.height
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label
    Accessible.description: root.detail

    function sum(count: int): real {
        let total = 0;
        for (let i = 0; i < count; ++i) {
            const answer = answers.itemAt(i);
            total += (answer ? answer.implicitWidth : 0) + (i > 0 ? flow.spacing : 0);
        }
        return total;
    }

    Column {
        id: words

        anchors.left: parent.left
        y: root.beside ? (root.height - height) / 2 : 0
        width: root.beside ? root.width - root.natural - Theme.space : root.width
        spacing: Theme.gapTiny

        CalmText {
            width: parent.width
            text: root.label
            Accessible.ignored: true
        }

        CalmText {
            width: parent.width
            kind: CalmText.Small
            text: root.detail
            visible: root.detail !== ""
            Accessible.ignored: true
        }
    }

    Flow {
        id: flow

        anchors.right: parent.right
        y: root.beside ? (root.height - height) / 2 : root.height - height
        width: root.beside ? root.natural : root.width
        spacing: Theme.gap

        Repeater {
            id: answers

            model: root.texts

            delegate: Chip {
                required property string modelData
                required property int index

                width: Math.min(implicitWidth, flow.width)
                exclusive: true
                text: modelData
                //: %1 is the question, %2 one of its answers, read by a screen reader
                spoken: root.label === "" ? modelData : qsTr("%1: %2").arg(root.label).arg(modelData)
                selected: root.value !== "" && root.keys[index] === root.value
                onClicked: root.chosen(root.keys[index])
            }
        }
    }
}
