// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Controls
import Tenang.Presentation

// What the pace asks for, in one calm line for the officer; after a break with one piece of technique. It blocks
// nothing, counts nothing and goes by itself.
Banner {
    id: root

    required property InterviewViewModel viewModel

    objectName: "paceLine"
    text: root.viewModel.paceReminder === "" ? root.viewModel.paceText
        //: %1 what is said about the pace, %2 a reminder below it; whole sentences
        : qsTr("%1\n%2").arg(root.viewModel.paceText).arg(root.viewModel.paceReminder)
    //: Button, keep short, verb: open the topic where it was told
    actionText: root.viewModel.paceGoesTo === "" ? "" : qsTr("Open it")
    onActed: root.viewModel.openPrompt(root.viewModel.paceGoesTo)
}
