// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// One thing to say, ask or see to, with its answers. Words to say aloud are large; notes for the officer are small.
Rectangle {
    id: root

    required property InterviewViewModel viewModel
    required property string linkId
    required property string heading
    required property string text
    required property string sayInstead
    required property list<string> followUps
    required property string hint
    required property string kind
    required property bool open
    required property string answer
    required property string because
    required property list<choice> choices
    required property bool several
    required property string told
    readonly property bool said: root.kind === "explain"
    readonly property string field: "words/" + root.linkId

    implicitHeight: column.implicitHeight + 2 * Theme.space
    radius: Theme.radius
    color: Theme.surface

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.space
        spacing: Theme.gap

        CalmText {
            Layout.fillWidth: true
            kind: CalmText.Small
            strong: true
            text: root.heading
            visible: root.heading !== root.text
        }

        CalmText {
            Layout.fillWidth: true
            objectName: "told-" + root.linkId
            strong: true
            //: The person told it; %1 are their words or the answer noted
            text: qsTr("Told already: %1").arg(root.told)
            visible: root.told !== ""
        }

        CalmText {
            Layout.fillWidth: true
            kind: root.said ? CalmText.Title : CalmText.Body
            text: root.text
        }

        CalmText {
            Layout.fillWidth: true
            //: Another way to ask the question above; %1 is a whole question
            text: qsTr("Or: %1").arg(root.sayInstead)
            visible: root.sayInstead !== ""
            color: Theme.text2
        }

        CalmText {
            Layout.fillWidth: true
            kind: CalmText.Small
            text: root.hint
            visible: root.hint !== ""
        }

        FollowUps {
            Layout.fillWidth: true
            texts: root.followUps
        }

        PageHost {
            Layout.fillWidth: true
            visible: root.said
            page: explained
        }

        AnswerChips {
            Layout.fillWidth: true
            name: root.linkId
            heading: root.heading
            choices: root.choices
            several: root.several
            answer: root.answer
            onChosen: code => root.viewModel.answer(root.linkId, code)
        }

        PageHost {
            Layout.fillWidth: true
            visible: root.answer === "cannot"
            page: reason
        }

        PageHost {
            Layout.fillWidth: true
            visible: root.open
            page: ownWords
        }

        CalmText {
            Layout.fillWidth: true
            objectName: "age-" + root.linkId
            kind: CalmText.Small
            text: root.viewModel.saidAge(root.linkId, root.viewModel.typed)
            visible: text !== ""
        }

        CalmText {
            Layout.fillWidth: true
            kind: CalmText.Small
            //: Words that are stored; %1 is the note
            text: qsTr("Kept: %1").arg(root.viewModel.kept(root.linkId, root.viewModel.typed))
            visible: root.open && root.viewModel.kept(root.linkId, root.viewModel.typed) !== ""
        }
    }

    // What most cards never show is made when it is seen: the first page of a talk holds two dozen of them.
    Component {
        id: explained

        Row {
            Chip {
                objectName: "explained-" + root.linkId
                //: Chip to tick, keep short: I have explained this to the person
                text: qsTr("Explained")
                //: Read aloud for the chip Explained; %1 is the subject
                spoken: qsTr("Explained: %1").arg(root.heading)
                selected: root.answer !== ""
                onClicked: root.viewModel.answer(root.linkId, "true")
            }
        }
    }

    Component {
        id: reason

        CalmTextField {
            objectName: "because-" + root.linkId
            //: Label of a field: the reason why it cannot be done; begins the sentence
            label: qsTr("Because")
            value: root.because
            onEdited: text => root.viewModel.sayBecause(root.linkId, text)
        }
    }

    Component {
        id: ownWords

        CalmTextArea {
            objectName: "words-" + root.linkId
            minimumLines: 2
            //: Label of a field: a note of the officer after the talk, for nobody else
            label: root.kind === "reflect" ? qsTr("For yourself")
                //: Label of a field: in the words of the person
                : qsTr("In their own words")
            value: root.viewModel.draft(root.field, root.viewModel.typed)
            onEdited: text => root.viewModel.type(root.field, text, cursorPosition)
            onActiveFocusChanged: {
                if (!activeFocus)
                    root.viewModel.commit(root.field);
            }
        }
    }
}
