// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// The person's own words, read back. Corrections are added; the first words stay.
ColumnLayout {
    id: root

    required property InterviewViewModel viewModel

    spacing: Theme.space

    ItemsPane {
        Layout.fillWidth: true
        viewModel: root.viewModel
    }

    MarksRow {
        Layout.fillWidth: true
        marks: root.viewModel.marks
        onMarkAsked: indicator => root.viewModel.mark(indicator)
    }

    EmptyState {
        Layout.fillWidth: true
        visible: root.viewModel.words.count === 0
        //: Title: no words of the person are noted, nothing to read back
        title: qsTr("No words are kept yet")
        //: To the officer
        text: qsTr("That is all right. You can go on, or stop for today.")
    }

    Repeater {
        model: root.viewModel.words

        delegate: NoteCard {
            id: card

            readonly property string field: "correction/" + card.noteId

            Layout.fillWidth: true
            topicShown: true
            correction: root.viewModel.draft(card.field, root.viewModel.typed)
            caret: root.viewModel.caret(card.field)
            onCorrectionTyped: (text, caret) => root.viewModel.type(card.field, text, caret)
            onCorrectionKept: root.viewModel.correct(card.noteId)
            onCorrectionLeft: root.viewModel.leaveCorrection(card.noteId)
        }
    }
}
