// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// The minutes after the talk: at the side the conversation as it went, beside it what is written about the line that is
// chosen. In portrait first the one, then the other. The person's words, what was seen and the officer's thought each
// have a box of their own.
PageFrame {
    id: root

    required property InterviewViewModel interview
    required property WriteUpViewModel viewModel
    readonly property bool tying: root.viewModel.tying !== ""
    readonly property bool entryOver: root.compact && root.viewModel.chosen !== "" && !root.tying // the list

    function paneFor(kind: string): Component {
        switch (kind) {
        case "topic":
            return topicPane;
        case "note":
            return notePane;
        case "mark":
            return markPane;
        default:
            return nonePane;
        }
    }

    //: Title of the page: complete the notes after the talk; noun
    title: qsTr("Write-up")
    //: Reference of the case, short; %1 such as K7-204
    subtitle: qsTr("Ref %1").arg(root.viewModel.ref)
    saved: root.interview.saved // numbered as SavedLine.Standing
    railWidth: 400
    railFills: true
    rail: WriteUpList {
        anchors.fill: parent
        viewModel: root.viewModel
        alone: root.compact
        visible: !root.entryOver
    }
    footerStart: [
        CalmButton {
            objectName: "backButton"
            symbol: "back"
            //: Button, keep short: to the page before
            text: qsTr("Back")
            onClicked: {
                if (root.tying)
                    root.viewModel.leaveTying();
                else if (root.entryOver)
                    root.viewModel.leaveEntry();
                else
                    root.viewModel.close();
            }
        },
        CalmButton {
            objectName: "undoButton"
            kind: CalmButton.Quiet
            text: root.interview.undoText
            visible: root.interview.undoText !== ""
            onClicked: root.interview.undo()
        }
    ]

    Connections {
        target: root.viewModel

        function onEntryChosen() {
            root.scrollY = 0;
        }
    }

    StorageBanners {
        Layout.fillWidth: true
        viewModel: root.interview
    }

    PageHost {
        Layout.fillWidth: true
        page: root.paneFor(root.viewModel.entry.kind)
    }

    Component {
        id: nonePane

        EmptyState {
            title: root.viewModel.empty ? qsTr("No notes yet")
                //: Title: line of the list beside it
                : qsTr("Choose a line of the conversation")
            //: To the officer; what stands there: notes already kept
            text: qsTr("Write while you remember it. What stands there stays, and a correction comes below it.")
            //: Button, keep short: the first note
            actionText: root.viewModel.empty ? qsTr("Write the first one") : ""
            onActed: root.viewModel.choose("topic/")
        }
    }

    Component {
        id: topicPane

        ColumnLayout {
            spacing: Theme.space

            SectionHeader {
                Layout.fillWidth: true
                title: root.viewModel.entry.topic
                //: Each kind of note; keep: store it
                helper: qsTr("Each in its own box. Keep one, and the next can be written.")
            }

            NewNote {
                Layout.fillWidth: true
                viewModel: root.viewModel
                kind: "words"
                //: Label of a field: the words of the person, as said
                label: qsTr("Their words")
                //: They: the person
                helper: qsTr("As they said it, and nothing else.")
                //: Button, keep short: store the note as words of the person
                keepText: qsTr("Keep as their words")
            }

            NewNote {
                Layout.fillWidth: true
                viewModel: root.viewModel
                kind: "observation"
                //: Label of a field: what the officer saw; I: the officer
                label: qsTr("What I saw")
                //: What belongs into a note of what the officer saw
                helper: qsTr("What could be seen or heard, without what it may mean.")
                //: Button, keep short: store the note as what the officer saw
                keepText: qsTr("Keep as what I saw")
            }

            NewNote {
                Layout.fillWidth: true
                viewModel: root.viewModel
                kind: "thought"
                //: Label of a field: what the officer thinks
                label: qsTr("My thought")
                //: Of the officer's thought
                helper: qsTr("Your own. It stands apart from what was said and seen.")
                //: Button, keep short: store the note as the officer's thought
                keepText: qsTr("Keep as my thought")
            }
        }
    }

    Component {
        id: notePane

        WrittenNote {
            viewModel: root.viewModel
        }
    }

    Component {
        id: markPane

        WrittenMark {
            viewModel: root.viewModel
        }
    }
}
