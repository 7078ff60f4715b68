// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// One prompt, said once; then listening. Marks are one tap, keywords are enough, silence is fine.
ColumnLayout {
    id: root

    required property InterviewViewModel viewModel
    property string noteKind: "words"
    readonly property string field: root.noteKind + "/" + root.viewModel.prompt
    readonly property bool told: root.viewModel.told !== ""

    spacing: Theme.space

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: said.implicitHeight + 2 * Theme.space
        radius: Theme.radiusLarge
        color: Theme.surface

        ColumnLayout {
            id: said

            anchors.fill: parent
            anchors.margins: Theme.space
            spacing: Theme.gap

            CalmText {
                Layout.fillWidth: true
                objectName: "toldAlready"
                kind: CalmText.Prompt
                //: The person told it; %1 are their words
                text: qsTr("Told already: “%1”").arg(root.viewModel.told)
                visible: root.told
            }

            CalmText {
                Layout.fillWidth: true
                objectName: "promptText"
                kind: root.told ? CalmText.Body : CalmText.Prompt
                //: They: the person; %1 is a question
                text: root.told ? qsTr("Only if they want to add to it: %1").arg(root.viewModel.promptText)
                    : root.viewModel.promptText
            }

            CalmText {
                Layout.fillWidth: true
                text: root.viewModel.promptSayInstead === "" ? ""
                    //: Another way to say the prompt above; %1 is a whole sentence
                    : qsTr("Or: %1").arg(root.viewModel.promptSayInstead)
                visible: text !== "" && !root.told
                color: Theme.text2
            }

            CalmText {
                Layout.fillWidth: true
                kind: CalmText.Small
                //: To the officer, calm: wait after the prompt
                text: root.viewModel.promptHint === "" ? qsTr("Then stay quiet. Silence is fine.") : root.viewModel.promptHint
            }
        }
    }

    FollowUps {
        Layout.fillWidth: true
        texts: root.viewModel.followUps
    }

    MarksRow {
        Layout.fillWidth: true
        marks: root.viewModel.marks
        onMarkAsked: indicator => root.viewModel.mark(indicator)
    }

    GridLayout {
        Layout.fillWidth: true
        columns: width > 1.15 * Theme.reading ? 2 : 1
        columnSpacing: Theme.spaceLarge
        rowSpacing: Theme.gap

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            Chip {
                objectName: "kindWords"
                //: Chip and label of a note: the words of the person, as said; keep short
                text: qsTr("Their words")
                exclusive: true
                selected: root.noteKind === "words"
                onClicked: root.noteKind = "words"
            }

            Chip {
                objectName: "kindObservation"
                //: Chip and label of a note: what the officer saw; keep short
                text: qsTr("What I saw")
                exclusive: true
                selected: root.noteKind === "observation"
                onClicked: root.noteKind = "observation"
            }

            Chip {
                objectName: "kindThought"
                //: Chip and label of a note: what the officer thinks; keep short
                text: qsTr("My thought")
                exclusive: true
                selected: root.noteKind === "thought"
                onClicked: root.noteKind = "thought"
            }
        }

        RowLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            AskedToStop {
                viewModel: root.viewModel
            }

            CalmButton {
                objectName: "tableButton"
                kind: CalmButton.Quiet
                //: Button, keep short: the tablet lies on the table, all may read it; no table of data
                text: qsTr("Table view")
                //: Read aloud for the button Table view; no table of data
                spoken: qsTr("Table view: the words to say, without your notes")
                onClicked: root.viewModel.layOnTable(true)
            }
        }
    }

    CalmTextArea {
        id: area

        Layout.fillWidth: true
        objectName: "noteField"
        //: Chip and label of a note: the words of the person, as said; keep short
        label: root.noteKind === "words" ? qsTr("Their words")
            //: Chip and label of a note: what the officer saw; keep short
            : root.noteKind === "observation" ? qsTr("What I saw")
            //: Chip and label of a note: what the officer thinks; keep short
            : qsTr("My thought")
        //: In an empty note field: short words now, whole notes later
        placeholder: qsTr("Key words only. Write up later.")
        minimumLines: 4
        value: root.viewModel.draft(root.field, root.viewModel.typed)
        onEdited: text => root.viewModel.type(root.field, text, cursorPosition)
        onCursorPositionChanged: {
            if (activeFocus)
                root.viewModel.moveCaret(root.field, cursorPosition);
        }
        onActiveFocusChanged: {
            if (!activeFocus)
                root.viewModel.commit(root.field);
        }
        Component.onCompleted: area.cursorPosition = root.viewModel.caret(root.field)
    }

    Repeater {
        model: root.viewModel.notes

        delegate: NoteCard {
            id: card

            readonly property string field: "correction/" + card.noteId

            Layout.fillWidth: true
            correction: root.viewModel.draft(card.field, root.viewModel.typed)
            caret: root.viewModel.caret(card.field)
            onCorrectionTyped: (text, caret) => root.viewModel.type(card.field, text, caret)
            onCorrectionKept: root.viewModel.correct(card.noteId)
            onCorrectionLeft: root.viewModel.leaveCorrection(card.noteId)
        }
    }

    ToldDifferently {
        Layout.fillWidth: true
        viewModel: root.viewModel
    }

    OwnQuestionButton {
        question: root.viewModel.ownQuestion
    }

    PairedQuestions {
        Layout.fillWidth: true
        paired: root.viewModel.paired
        onAsked: row => root.viewModel.ask(row)
    }
}
