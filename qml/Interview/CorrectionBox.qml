// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Theme

// Where a note is corrected. What is half written is a draft that the model keeps; the note itself never changes.
ColumnLayout {
    id: root

    required property string noteId
    required property string text // of the note, as it stands
    //: Label of a field: in the words of the person
    property string label: qsTr("Correction, as the person says it")
    property string draft: ""
    property string reason: ""
    property bool reasonAsked: false
    property int caret: 0
    property bool opened: false // also while all of it is rubbed out
    readonly property bool correcting: root.opened || root.draft !== ""

    signal edited(text: string, caret: int)
    signal reasonEdited(text: string, caret: int)
    signal kept
    signal givenUp

    function begin() {
        root.opened = true;
        root.edited(root.text, root.text.length);
        area.forceActiveFocus(Qt.OtherFocusReason);
        area.cursorPosition = area.text.length;
    }

    spacing: Theme.gap
    onNoteIdChanged: root.opened = false

    CalmTextArea {
        id: area

        Layout.fillWidth: true
        objectName: "correctionField"
        label: root.label
        visible: root.correcting
        value: root.draft
        onEdited: text => {
            root.opened = true;
            root.edited(text, cursorPosition);
        }
        Component.onCompleted: area.cursorPosition = Math.min(root.caret, area.text.length)
    }

    CalmTextArea {
        Layout.fillWidth: true
        objectName: "reasonField"
        //: Label of a field: the reason of the correction, may stay empty
        label: qsTr("Why, if you like")
        minimumLines: 1
        visible: root.correcting && root.reasonAsked
        value: root.reason
        onEdited: text => root.reasonEdited(text, cursorPosition)
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        CalmButton {
            objectName: "correctButton"
            kind: CalmButton.Quiet
            //: Button, keep short: store the correction
            text: root.correcting ? qsTr("Keep the correction")
                //: Button, keep short, verb: write a correction of this note
                : qsTr("Correct")
            //: Read aloud for the button Correct, verb; %1 is the note
            spoken: root.correcting ? text : qsTr("Correct: %1").arg(root.text)
            onClicked: {
                if (root.correcting) {
                    root.opened = false;
                    root.kept();
                } else {
                    root.begin();
                }
            }
        }

        CalmButton {
            objectName: "leaveCorrectionButton"
            kind: CalmButton.Quiet
            //: Button, keep short: write no correction
            text: qsTr("Leave it as it was")
            visible: root.correcting
            onClicked: {
                root.opened = false;
                root.givenUp();
            }
        }
    }
}
