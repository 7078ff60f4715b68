// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Theme

// Words kept. They are never changed: a correction is added, and the first words stay in the record.
Rectangle {
    id: root

    required property string noteId
    required property string kind
    required property string topic
    required property string text
    required property string marks
    required property bool corrected
    property bool topicShown: false
    //: Kind of a note: the words of the person, as said
    readonly property string whose: root.kind === "words" ? qsTr("Their words")
        //: Kind of a note: what the officer saw; I: the officer
        : root.kind === "observation" ? qsTr("What I saw")
        //: Kind of a note: what the officer thinks
        : qsTr("My thought")
    //: %1 is “Their words”, “What I saw” or “My thought”
    readonly property string sort: root.corrected ? qsTr("%1, with a correction").arg(root.whose) : root.whose
    property string correction: "" // half written
    property int caret: 0

    signal correctionTyped(text: string, caret: int)
    signal correctionKept
    signal correctionLeft

    implicitHeight: column.implicitHeight + 2 * Theme.space
    radius: Theme.radius
    color: Theme.surface

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.space
        spacing: Theme.gapSmall

        CalmText {
            Layout.fillWidth: true
            kind: CalmText.Small
            text: root.topicShown && root.topic !== "" ? root.topic + " · " + root.sort : root.sort
        }

        CalmText {
            Layout.fillWidth: true
            text: root.text
            visible: !box.correcting
        }

        CalmText {
            Layout.fillWidth: true
            kind: CalmText.Small
            //: %1 is a list of indicators tied to this note
            text: qsTr("Marked: %1").arg(root.marks)
            visible: root.marks !== ""
        }

        CorrectionBox {
            id: box

            Layout.fillWidth: true
            noteId: root.noteId
            text: root.text
            draft: root.correction
            caret: root.caret
            onEdited: (text, caret) => root.correctionTyped(text, caret)
            onKept: root.correctionKept()
            onGivenUp: root.correctionLeft()
        }
    }
}
