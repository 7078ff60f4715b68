// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import Tenang.Controls
import Tenang.Presentation

// The person asked to stop, in whatever way: one touch, and the pace puts rest before any other question.
Chip {
    id: root

    required property InterviewViewModel viewModel

    objectName: "askedToStop"
    //: Chip, keep short; they: the person asked to stop the conversation
    text: qsTr("They asked to stop")
    selected: root.viewModel.askedToStop
    onClicked: root.viewModel.setAskedToStop(!root.viewModel.askedToStop)
}
