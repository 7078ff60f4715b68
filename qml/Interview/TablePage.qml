// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Theme

// What may lie open between the officer, the interpreter and the person: the words to be said, an idea at a time, with a
// pause behind each. It is given nothing else, so that no note, mark or name can be on it.
PageFrame {
    id: root

    property alias pieces: lines.model // strings
    property bool interpreted: false

    signal breakAsked
    signal notesAsked

    //: Title: words for officer and person, the tablet lies on the table
    title: qsTr("To say together")
    widest: Theme.column
    footerStart: CalmButton {
        objectName: "notesButton"
        symbol: "back"
        //: Button, keep short: back to the officer's notes; my: the officer's
        text: qsTr("My notes")
        onClicked: root.notesAsked()
    }
    footerEnd: CalmButton {
        objectName: "tableBreakButton"
        //: Button, keep short: others read it too
        text: root.interpreted ? qsTr("Interpreter needs a break")
            //: Button, keep short, noun: have a rest
            : qsTr("A break")
        onClicked: root.breakAsked()
    }

    Repeater {
        id: lines

        delegate: Column {
            id: piece

            required property string modelData
            required property int index

            Layout.fillWidth: true
            spacing: Theme.gap

            CalmText {
                width: parent.width
                kind: CalmText.Prompt
                font.pixelSize: Theme.size(30, Theme.language) // 15 % above a prompt: it is read across a table
                text: piece.modelData
            }

            Row {
                width: parent.width
                spacing: Theme.gap
                visible: piece.index < lines.count - 1

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.spaceLarge
                    height: Theme.line
                    color: Theme.outline
                }

                CalmText {
                    kind: CalmText.Small
                    color: Theme.text2
                    //: Between two pieces of text, short: let the interpreter speak here
                    text: root.interpreted ? qsTr("Pause for the interpreter")
                        //: Between two pieces of text, short, noun: stop speaking a moment
                        : qsTr("Pause")
                }
            }
        }
    }
}
