// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// A note as it was first written, below it what was corrected, and the indicators that stand on it.
ColumnLayout {
    id: root

    required property WriteUpViewModel viewModel
    readonly property writtenEntry entry: root.viewModel.entry
    readonly property string noteId: root.entry.noteId
    readonly property bool corrected: root.entry.corrections.length > 0
    property bool picking: false

    spacing: Theme.space
    onNoteIdChanged: root.picking = false

    SectionHeader {
        Layout.fillWidth: true
        title: root.entry.whose
        helper: root.entry.topic
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: words.implicitHeight + 2 * Theme.space
        radius: Theme.radius
        color: Theme.surface

        ColumnLayout {
            id: words

            anchors.fill: parent
            anchors.margins: Theme.space
            spacing: Theme.gapSmall

            CalmText {
                Layout.fillWidth: true
                kind: CalmText.Small
                //: Above a note that was corrected: its first wording
                text: qsTr("As first written")
                visible: root.corrected
            }

            CalmText {
                Layout.fillWidth: true
                objectName: "firstWritten"
                text: root.entry.text
            }

            Repeater {
                model: root.entry.corrections

                delegate: ColumnLayout {
                    id: later

                    required property correction modelData

                    Layout.fillWidth: true
                    spacing: Theme.gapSmall

                    CalmText {
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.gap
                        kind: CalmText.Small
                        //: Above a correction: the note was corrected; no praise
                        text: later.modelData.why === "" ? qsTr("Corrected")
                            //: Above a correction; %1 is the reason
                            : qsTr("Corrected, because: %1").arg(later.modelData.why)
                    }

                    CalmText {
                        Layout.fillWidth: true
                        text: later.modelData.text
                    }
                }
            }

            CorrectionBox {
                Layout.fillWidth: true
                noteId: root.noteId
                text: root.corrected ? root.entry.corrections[root.entry.corrections.length - 1].text : root.entry.text
                //: Label of a field: the first wording of the note is kept
                label: qsTr("Correction. The first words stay.")
                draft: root.viewModel.correction(root.viewModel.typed)
                reason: root.viewModel.reason(root.viewModel.typed)
                reasonAsked: true
                caret: root.viewModel.caret("correction")
                onEdited: (text, caret) => root.viewModel.typeCorrection(text, caret)
                onReasonEdited: (text, caret) => root.viewModel.typeReason(text, caret)
                onKept: root.viewModel.keepCorrection()
                onGivenUp: root.viewModel.leaveCorrection()
            }
        }
    }

    SectionHeader {
        Layout.fillWidth: true
        //: Heading: signs of trafficking that are tied to this note
        title: qsTr("Indicators")
        //: Which indicators the note supports; sight: what the officer saw
        helper: root.entry.grounds ? qsTr("What these words or this sight speak for. Undo takes it back.")
            //: A note of the kind “My thought” supports no indicator
            : qsTr("An indicator stands on words or on what was seen. A thought carries none.")
    }

    Repeater {
        model: root.viewModel.ties

        delegate: CalmText {
            required property string markId
            required property string label

            Layout.fillWidth: true
            //: %1 an indicator, %2 its state, such as “said” or “seen”
            text: "· " + qsTr("%1: %2").arg(label).arg(root.viewModel.tiedText(markId, root.viewModel.typed))
        }
    }

    CalmButton {
        objectName: "pickButton"
        //: Button, keep short: hide the list of indicators
        text: root.picking ? qsTr("Put the list away")
            //: Button, keep short, verb: link an indicator to this note
            : qsTr("Tie an indicator")
        visible: root.entry.grounds
        onClicked: {
            root.picking = !root.picking;
            if (root.picking)
                groups.takeFocus();
        }
    }

    TieGroups {
        id: groups

        Layout.fillWidth: true
        viewModel: root.viewModel
        visible: root.picking && root.entry.grounds
    }

    CalmButton {
        objectName: "moreButton"
        kind: CalmButton.Quiet
        //: Button, keep short
        text: qsTr("Write more on this topic")
        onClicked: root.viewModel.choose("topic/" + root.entry.linkId)
    }
}
