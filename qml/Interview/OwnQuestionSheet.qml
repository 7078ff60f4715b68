// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// A question of the officer's own: write it, see one calm line about it, note that it was asked. Nothing here blocks or
// grades; closing keeps nothing.
ConfirmSheet {
    id: root

    required property OwnQuestionViewModel question

    function follow() {
        if (root.question.open && !root.open) {
            const caret = root.question.caret();
            root.ask();
            area.cursorPosition = caret;
            area.forceActiveFocus(Qt.PopupFocusReason);
        } else if (!root.question.open) {
            root.open = false;
        }
    }

    function replaced() {
        area.cursorPosition = root.question.caret();
        area.forceActiveFocus(Qt.OtherFocusReason);
    }

    widest: 760
    //: Title: the officer writes a question; my: the officer's
    title: qsTr("My own question")
    //: Button, keep short, verb: close this sheet
    cancelText: qsTr("Close")
    //: Button, keep short: the officer has asked this question
    confirmText: qsTr("I asked this")
    missing: root.question.text.trim() === "" ? qsTr("Please write the question first.") : ""
    onConfirmed: root.question.noteAsked()
    onDismissed: root.question.close()
    Component.onCompleted: root.follow()

    Connections {
        target: root.question

        function onChanged() {
            root.follow();
        }
    }

    CalmTextArea {
        id: area

        Layout.fillWidth: true
        objectName: "ownQuestionField"
        //: Label of a field: the question, in the words the officer means to use
        label: qsTr("Write it as you mean to say it")
        minimumLines: 2
        value: root.question.text
        onEdited: text => root.question.type(text, cursorPosition)
        onCursorPositionChanged: {
            if (area.activeFocus)
                root.question.setCaret(area.cursorPosition);
        }
    }

    Banner {
        Layout.fillWidth: true
        objectName: "ownQuestionLine"
        visible: root.question.form !== ""
        text: root.question.reason === "" ? root.question.form
            //: %1 what the coach says of the question, %2 why; both are whole sentences
            : qsTr("%1 %2").arg(root.question.form).arg(root.question.reason)
    }

    CalmText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        //: Above another wording: as an open question
        text: qsTr("Ask it openly instead:")
        visible: rewrite.visible
    }

    CalmText {
        id: rewrite

        Layout.fillWidth: true
        objectName: "ownQuestionRewrite"
        text: root.question.rewrite
        strong: true
        visible: text !== ""
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        CalmButton {
            objectName: "lookButton"
            //: Button, keep short: let the coach look at the question
            text: qsTr("Look at it")
            visible: root.question.coached
            onClicked: root.question.look()
        }

        CalmButton {
            objectName: "takeOverButton"
            //: Button, keep short: take the wording that is offered
            text: qsTr("Use these words")
            spokenDetail: root.question.rewrite
            visible: root.question.rewrite !== ""
            onClicked: {
                root.question.takeOver();
                root.replaced();
            }
        }

        CalmButton {
            objectName: "takeBackButton"
            //: Button, keep short: return to the wording the officer wrote
            text: qsTr("Take my own words back")
            visible: root.question.takenOver
            onClicked: {
                root.question.takeBack();
                root.replaced();
            }
        }
    }
}
